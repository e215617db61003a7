import type { CellScalar } from "../state";

/** What a written value becomes in a cell. */
export type Entry =
  | { kind: "keep" }
  | { kind: "clear" }
  | { kind: "formula"; text: string }
  | { kind: "value"; value: CellScalar; numberFormat?: string };

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const MONTH_DAY_YEAR = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Serial of a date in the 1900 system; null when there is no such day. Excel's serials start on 1/1/1900 = 1. */
function dateSerial(year: number, month: number, day: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const serial = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial < 61 ? serial - 1 : serial; // Excel counts a 29/2/1900 that never was
}

const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));

function dateEntry(text: string): Entry | null {
  const american = MONTH_DAY_YEAR.exec(text);
  const iso = YEAR_MONTH_DAY.exec(text);
  const serial = american ? dateSerial(fullYear(american[3]), Number(american[1]), Number(american[2]))
    : iso ? dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
  return serial === null ? null : { kind: "value", value: serial, numberFormat: iso ? "yyyy-mm-dd" : "m/d/yyyy" };
}

/** Excel keeps 15 significant digits. */
const fifteenDigits = (value: number): number => (Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));

function textEntry(text: string): Entry {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) {
    const value = fifteenDigits(Number(trimmed));
    return Number.isFinite(value) ? { kind: "value", value } : { kind: "value", value: text };
  }
  if (GROUPED_NUMBER.test(trimmed)) return { kind: "value", value: Number(trimmed.replaceAll(",", "")), numberFormat: "#,##0" };
  const rate = PERCENT.exec(trimmed);
  if (rate) return { kind: "value", value: Number(rate[1]) / 100, numberFormat: rate[1].includes(".") ? "0.00%" : "0%" };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  return dateEntry(trimmed) ?? { kind: "value", value: text };
}

/**
 * Excel's reading of a value that a program writes (en-US, whatever the display language): null leaves the cell,
 * "" clears it, "=…" is a formula, "'…" is text, numeric text becomes a number, "6/21/2021" a date serial.
 * In a cell whose number format is "@" every text stays text.
 * @example coerce("20", "General") // the number 20
 */
export function coerce(value: unknown, numberFormat: string): Entry {
  if (value === null || value === undefined) return { kind: "keep" };
  if (value === "") return { kind: "clear" };
  if (typeof value === "boolean") return { kind: "value", value };
  if (typeof value === "number") return numberFormat === "@" ? { kind: "value", value: String(value) } : { kind: "value", value };
  if (typeof value !== "string") return { kind: "value", value: String(value) };
  if (numberFormat === "@") return { kind: "value", value };
  if (value.startsWith("'")) return { kind: "value", value: value.slice(1) };
  if (value.startsWith("=") && value.length > 1) return { kind: "formula", text: value };
  return textEntry(value);
}
