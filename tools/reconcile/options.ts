import { existsSync } from "node:fs";
import { isClosingDay } from "../../src/calendar/period";
import { fromCaller } from "../report/files";
import type { Sentence } from "../report/problem";
import { sortWords } from "../report/words";

/** A list: a file, and one of its sheets where one is named. */
export interface NamedList {
  file: string;
  sheet?: string;
}

/** What the command line asks for. */
export interface ReconcileOptions {
  a: NamedList;
  b: NamedList;
  period?: string;
  closingDay?: number;
  output?: string;
  /** "-" = standard output. */
  json?: string;
}

export type ParsedReconcile = { kind: "reconcile"; options: ReconcileOptions } | { kind: "help" } | { kind: "problem"; problem: Sentence };

/** "so.xlsx#Trang 1": the sheet stands behind the last #, unless there is a file of the whole name. */
function namedList(word: string, sheet: string | undefined): NamedList {
  const at = word.lastIndexOf("#");
  if (sheet !== undefined || at <= 0 || existsSync(fromCaller(word))) return { file: word, ...(sheet === undefined ? {} : { sheet }) };
  return { file: word.slice(0, at), sheet: word.slice(at + 1) };
}

/**
 * Reads the words behind `npm run reconcile --`.
 * @example parseReconcileOptions(["so.xlsx#Giấy", "so.xlsx#Phần mềm", "--json", "-"])
 */
export function parseReconcileOptions(words: readonly string[]): ParsedReconcile {
  const found = sortWords(words, { valued: ["sheet-a", "sheet-b", "period", "closing-day", "output", "json"], flags: [], noFile: "preview.reconcile.noFile", most: 2 });
  if (found.kind !== "words") return found;
  const { values, files } = found;
  const day = values.get("closing-day");
  if (day !== undefined && !(/^\d{1,2}$/.test(day) && isClosingDay(Number(day)))) return { kind: "problem", problem: { key: "preview.report.badClosingDay", values: { value: day } } };
  const [sheetA, sheetB] = [values.get("sheet-a"), values.get("sheet-b")];
  if (files.length === 1 && (sheetA === undefined || sheetB === undefined)) return { kind: "problem", problem: { key: "preview.reconcile.noSecond" } };
  return {
    kind: "reconcile",
    options: {
      a: namedList(files[0], sheetA), b: namedList(files[files.length - 1], sheetB), period: values.get("period"),
      closingDay: day === undefined ? undefined : Number(day), output: values.get("output"), json: values.get("json"),
    },
  };
}
