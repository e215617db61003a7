/** What a formula must give: a number or a text exactly, a rate to within 1e-12, a day or a moment, an error, or what a plain formula of Excel gives. */
export type Expected =
  | number | string | boolean | { rate: number } | { day: number } | { moment: number } | { error: ExcelError } | { formula: string };

export type ExcelError = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";

/** One line of a sheet of checks. */
export interface Check {
  /** The function that is checked: without it in the table of functions the line is left out. */
  of: string;
  /** In words of the people who read it. */
  what: string;
  /** In Excel's English writing, with "=" before it. */
  formula: string;
  is: Expected;
}

/** A sheet of checks. */
export interface Area {
  /** Name of its sheet. */
  sheet: string;
  /** What is looked at, for the table of the first sheet. */
  about: string;
  checks: readonly Check[];
}

/** ERROR.TYPE of Excel. */
export const ERROR_TYPES: Readonly<Record<ExcelError, number>> = { "#NULL!": 1, "#DIV/0!": 2, "#VALUE!": 3, "#REF!": 4, "#NAME?": 5, "#NUM!": 6, "#N/A": 7 };

export const NOT_AVAILABLE = { error: "#N/A" } as const;
export const WRONG = { error: "#VALUE!" } as const;

/**
 * A text as formulas write it.
 * @example quoted("Q3/2021") // "\"Q3/2021\""
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A call of one of the add-in's functions; arguments as formulas write them.
 * @example call("DUE", "HoSo[#All]", quoted("Q3/2021")) // "TTHC.DUE(HoSo[#All],\"Q3/2021\")"
 */
export function call(id: string, ...args: readonly string[]): string {
  return `TTHC.${id}(${args.join(",")})`;
}

/** A figure as it must come out: a rate without a base is not available. */
export function figure(name: string, value: number): Expected {
  if (!name.endsWith("Rate")) return value;
  return Number.isFinite(value) ? { rate: value } : NOT_AVAILABLE;
}
