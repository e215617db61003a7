import { usePaneState } from "./usePane";

/** How many files the figures are of; null while they are of the workbook's own register. Sheets of files cannot be gone to. */
export function useFilesShown(): number | null {
  return usePaneState(({ read }) => {
    const done = read.phase === "ready" ? read.done : read.phase === "reading" ? read.before : null;
    return done?.reading.files ?? null;
  });
}
