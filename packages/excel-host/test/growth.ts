/** How often each size is measured: the quickest run counts. Processor time, since other work on the machine makes runs longer. */
const RUNS = 3;
/** Sizes are this far apart: linear work takes 8 times as long, quadratic work 64 times. */
const APART = 8;
const MOST = 24;
/** Runs this short say nothing about growth. */
const TOO_SHORT = 40;

async function quickest(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < RUNS; round++) {
    const started = process.cpuUsage();
    await run();
    best = Math.min(best, process.cpuUsage(started).user / 1000);
  }
  return best;
}

/**
 * Whether work grows with what it is given and not with its square: compares two sizes, never seconds.
 * @example expect(await growsLinearly(1000, (n) => "a".repeat(n), read)).toBe(true)
 */
export async function growsLinearly<T>(size: number, make: (size: number) => T, run: (input: T) => unknown): Promise<boolean> {
  const [small, large] = [make(size), make(size * APART)];
  await run(small);
  const longer = await quickest(() => run(large));
  if (longer < TOO_SHORT) return true;
  return longer < MOST * Math.max(TOO_SHORT / APART, await quickest(() => run(small)));
}
