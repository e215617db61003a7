import { MERGE_RESULTS, type MergeResult } from "../../src/excel/merge/writeMerged";
import { CHOICES, MOST_FILES, reportChoices, type ReportOptions } from "../report/options";
import type { Sentence } from "../report/problem";
import { sortWords } from "../report/words";

/** What the command line asks for. */
export interface MergeCommandOptions extends Pick<ReportOptions, "period" | "closingDay" | "group" | "style" | "reports" | "accept" | "output" | "json"> {
  /** Files and folders. */
  files: readonly string[];
  /** A file with the units that have to send, one a line. */
  units?: string;
  result: MergeResult;
}

export type ParsedMerge = { kind: "merge"; options: MergeCommandOptions } | { kind: "help" } | { kind: "problem"; problem: Sentence };

const VALUED = [...CHOICES, "units", "result", "output", "json"] as const;

/**
 * Reads the words behind `npm run merge --`.
 * @example parseMergeOptions(["thang9", "--units", "donvi.txt", "--json", "-"])
 */
export function parseMergeOptions(words: readonly string[]): ParsedMerge {
  const found = sortWords(words, { valued: VALUED, flags: [], noFile: "preview.merge.noFile", most: MOST_FILES });
  if (found.kind !== "words") return found;
  const { values, files } = found;
  const chosen = reportChoices(values);
  if (chosen.kind === "problem") return chosen;
  const named = values.get("result") ?? "register";
  const result = MERGE_RESULTS.find((each) => each === named);
  if (result === undefined) return { kind: "problem", problem: { key: "preview.merge.badResult", values: { value: named, results: MERGE_RESULTS.join(", ") } } };
  return { kind: "merge", options: { files, ...chosen.choices, units: values.get("units"), result, output: values.get("output"), json: values.get("json") } };
}
