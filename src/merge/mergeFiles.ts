import { createMerger } from "./merger";
import type { GivenFile, Merged, MergeOptions } from "./model/merged";

/** How far merging is. */
export interface MergeProgress {
  /** Files whose rows are read, of all. */
  done: number;
  total: number;
}

/** Says of the reading that its sheets are of files: nothing can lead to their rows in the workbook. */
function ofFiles(merged: Merged): Merged {
  return { ...merged, reading: { ...merged.reading, files: merged.files.filter(({ status }) => status === "read").length } };
}

/**
 * mergeFiles in steps of some milliseconds each, for a page that has to stay alive: yields between sheets and every some
 * 15,000 rows.
 * @example for (const progress of mergeSteps(files, options)) await breath();
 */
export function* mergeSteps(files: readonly GivenFile[], options: MergeOptions): Generator<MergeProgress, Merged> {
  const merger = createMerger(options);
  for (const [done, file] of files.entries()) {
    const steps = merger.add(file);
    while (!steps.next().done) yield { done, total: files.length };
  }
  const rest = merger.finish();
  for (;;) {
    const step = rest.next();
    if (step.done) return ofFiles(step.value);
    yield { done: files.length, total: files.length };
  }
}

/**
 * Files read together as one register: the sheets of all files in one reading, what became of each file, and what the files
 * say of each other. What one file lacks or breaks is told of it, and the others are read.
 * @example mergeFiles([{ name: "Xã A.xlsx", size: 9000, modified: 0, content }], options).files[0].unit // { name: "Xã A", from: "fileName" }
 */
export function mergeFiles(files: readonly GivenFile[], options: MergeOptions): Merged {
  const steps = mergeSteps(files, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
