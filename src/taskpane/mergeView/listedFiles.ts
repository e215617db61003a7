import type { Merged, MergedFile } from "../../merge/model/merged";
import type { MergingFile } from "../store/mergingState";

/** What the list says of a file: on its way, or what came of it. */
export type FileState = "waiting" | "reading" | "read" | "asks" | "refused";

export interface ListedFile {
  name: string;
  state: FileState;
  /** What merging says of it; null on its way. */
  merged: MergedFile | null;
}

/** What the list can be filtered by. */
export const FILE_FILTERS = ["all", "read", "asks", "refused"] as const;
export type FileFilter = (typeof FILE_FILTERS)[number];

/** Those that need the user come first, those on their way last. */
const PLACES: Readonly<Record<FileState, number>> = { refused: 0, asks: 1, read: 2, reading: 3, waiting: 4 };

function stateOf(file: MergingFile, merged: MergedFile | undefined): FileState {
  // A file that is read stands in the figures only once all of them are joined.
  if (file.state !== "read" || !merged) return file.state === "waiting" ? "waiting" : "reading";
  if (merged.status === "refused") return "refused";
  return merged.questions > 0 ? "asks" : "read";
}

/**
 * The files as the list shows them: what needs the user first, else in the order in which they came.
 * @example listedFiles(merging.files, merging.merged)[0].state // "refused"
 */
export function listedFiles(files: readonly MergingFile[], merged: Merged | null): ListedFile[] {
  const byName = new Map(merged?.files.map((file) => [file.name, file]));
  const listed = files.map((file): ListedFile => {
    const found = byName.get(file.name);
    const state = stateOf(file, found);
    return { name: file.name, state, merged: state === "waiting" || state === "reading" ? null : found ?? null };
  });
  return listed.sort((a, b) => PLACES[a.state] - PLACES[b.state]);
}

/**
 * How many files each filter shows.
 * @example fileCounts(listed) // { all: 30, read: 26, asks: 3, refused: 1 }
 */
export function fileCounts(listed: readonly ListedFile[]): Record<FileFilter, number> {
  const of = (state: FileState): number => listed.filter((file) => file.state === state).length;
  return { all: listed.length, read: of("read"), asks: of("asks"), refused: of("refused") };
}
