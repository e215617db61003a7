import type { Sentence } from "../report/problem";
import { sortWords } from "../report/words";

/** What the command line asks for. */
export interface FormulaOptions {
  workbook: string;
  /** "-" = standard output. */
  json?: string;
  output?: string;
}

export type ParsedFormulas = { kind: "formulas"; options: FormulaOptions } | { kind: "help" } | { kind: "problem"; problem: Sentence };

/**
 * Reads the words behind `npm run formulas --`.
 * @example parseFormulaOptions(["a.xlsx", "--json", "-"]) // { kind: "formulas", options: { workbook: "a.xlsx", json: "-" } }
 */
export function parseFormulaOptions(words: readonly string[]): ParsedFormulas {
  const found = sortWords(words, { valued: ["json", "output"], flags: [], noFile: "preview.formulas.noFile" });
  if (found.kind !== "words") return found;
  return { kind: "formulas", options: { workbook: found.file, json: found.values.get("json"), output: found.values.get("output") } };
}
