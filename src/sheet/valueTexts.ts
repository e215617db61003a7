/** Texts that Excel would take for something else when they are written: numbers, days, TRUE, formulas. */
const TAKEN_OTHERWISE = /^[^\p{L}]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * A value as it is written so that it stays what it is.
 * @example asWritten("01") // "'01"
 */
export function asWritten(value: unknown): unknown {
  return typeof value === "string" && value !== "" && TAKEN_OTHERWISE.test(value) ? `'${value}` : value;
}

const PERCENT = /%$/;
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const DAY_AND_TIME = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4} \d{1,2}:\d{2}$/;
const GROUPED = /^-?\d{1,3}([.,\u00a0 ]\d{3})+$/;

/**
 * The number format that makes a number look as its formula showed it, where the cell itself says none: a function may give its
 * numbers a format of their own, which goes with it.
 * @example formatShown("99,74%", "General") // "0.00%"
 */
export function formatShown(text: string, format: string, value: unknown): string {
  if (format !== "General" || typeof value !== "number") return format;
  if (PERCENT.test(text)) return "0.00%";
  if (DAY.test(text)) return "dd/mm/yyyy";
  if (DAY_AND_TIME.test(text)) return "dd/mm/yyyy hh:mm";
  return Number.isInteger(value) && GROUPED.test(text) ? "#,##0" : format;
}
