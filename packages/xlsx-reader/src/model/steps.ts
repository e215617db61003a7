/** Work in pieces of some milliseconds: between two of them whoever drives it may let others have their turn. */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * All of the work at once.
 * @example finished(unpacking(entry)).length // bytes of the part
 */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The work with a pause between two pieces of it. */
export async function paced<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
