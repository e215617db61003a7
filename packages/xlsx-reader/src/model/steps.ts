/** Work in pieces of some milliseconds: between two of them whoever drives it may let others have their turn. */
export type Steps<Result> = Generator<void, Result, void>;

/** The same, some pieces of it done by others: the work goes on once their promise is kept. */
export type Work<Result> = Generator<void | Promise<void>, Result, void>;

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

/** All of the work, with a pause between two pieces of it where there is one. */
export async function driven<Result>(work: Work<Result>, pause?: () => Promise<void>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (step.value) await step.value;
    if (pause) await pause();
  }
}
