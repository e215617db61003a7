import type { Reading } from "../register/model/reading";
import { createMerger } from "./merger";
import { SheetKeys } from "./reading/sheetKeys";
import type { GivenFile, MergedFile, MergeOptions } from "./model/merged";

/** A file read by itself: its sheets bear their own names. */
export interface OneFile {
  file: MergedFile;
  /** Without a case where the file was refused. */
  reading: Reading;
}

/**
 * One file as a register, by the rules by which many are read together.
 * @example readOneFile({ name: "So.xlsx", size: 0, modified: 0, content }, options).reading.line // { read: 320, used: 318, … }
 */
export function readOneFile(given: GivenFile, options: MergeOptions): OneFile {
  const merger = createMerger(options, new SheetKeys(false));
  const steps = merger.add(given);
  while (!steps.next().done);
  const rest = merger.finish();
  for (;;) {
    const step = rest.next();
    if (step.done) return { file: step.value.files[0], reading: step.value.reading };
  }
}
