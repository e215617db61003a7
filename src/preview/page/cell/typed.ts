import { parseDate } from "numfmt";
import type { CellFormat, CellScalar } from "../../model/state";
import { shownText } from "./shownText";

/** Splits a formula into quoted parts (texts, sheet names, brackets), which stay, and the rest, which is translated. */
const kept = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])/;

function translate(formula: string, change: (part: string) => string): string {
  return formula.split(kept).map((part, index) => (index % 2 === 1 ? part : change(part))).join("");
}

/**
 * A formula as typed in Vietnamese Excel, in the form that Excel stores: ";" separates arguments, "," is the decimal sign.
 * A formula without any ";" is taken as typed in the stored form, so both habits work.
 * @example storedFormula('=TTHC.ONTIME(HoSo[#All]; "Q3/2021")') // '=TTHC.ONTIME(HoSo[#All], "Q3/2021")'
 */
export function storedFormula(typed: string): string {
  const vietnamese = typed.split(kept).some((part, index) => index % 2 === 0 && part.includes(";"));
  if (!vietnamese && /\(.*,.*\)/.test(typed)) return typed;
  return translate(typed, (part) => part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ","));
}

/** A stored formula as Vietnamese Excel shows it. */
export function shownFormula(stored: string): string {
  return translate(stored, (part) => part.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2"));
}

/** What a person's typing becomes. numberFormat is set when the way it was typed says one. */
export type Typed =
  | { kind: "clear" }
  | { kind: "formula"; text: string }
  | { kind: "value"; value: CellScalar; numberFormat?: string };

const number = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

function numberOf(text: string): number | null {
  return number.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : null;
}

function dateOf(text: string): Typed | null {
  const found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!found) return null;
  const parsed = parseDate(`${found[3]}-${found[2].padStart(2, "0")}-${found[1].padStart(2, "0")}`);
  return typeof parsed?.value === "number" ? { kind: "value", value: parsed.value, numberFormat: "dd/mm/yyyy" } : null;
}

/**
 * Reads what a person types into a cell the way Vietnamese Excel does.
 * @example typedEntry("21/9/2021") // { kind: "value", value: 44460, numberFormat: "dd/mm/yyyy" }
 */
export function typedEntry(typed: string, format: CellFormat = {}): Typed {
  if (typed === "") return { kind: "clear" };
  if (typed.startsWith("'")) return { kind: "value", value: typed.slice(1) };
  if (format.numberFormat === "@") return { kind: "value", value: typed };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", text: storedFormula(typed) };
  const text = typed.trim();
  const plain = numberOf(text);
  if (plain !== null) return { kind: "value", value: plain, numberFormat: text.includes(".") ? "#,##0" : undefined };
  const percent = /^(.*?)\s*%$/.exec(text);
  const share = percent ? numberOf(percent[1]) : null;
  if (share !== null) return { kind: "value", value: Number((share / 100).toPrecision(15)), numberFormat: text.includes(",") ? "0.00%" : "0%" };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  return dateOf(text) ?? { kind: "value", value: typed };
}

/** A value as the formula bar shows it for editing: dates as dates, numbers with a decimal comma, long ones in full. */
export function editableText(value: CellScalar | undefined, format: CellFormat): string {
  if (value === undefined) return "";
  if (typeof value !== "number") return typeof value === "boolean" ? String(value).toUpperCase() : value;
  const pattern = format.numberFormat ?? "General";
  if (/[dy]/i.test(pattern.replace(/\[[^\]]*\]|"[^"]*"/g, "")) && value >= 1) {
    return shownText(value, value % 1 === 0 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss").text;
  }
  if (pattern.includes("%")) return `${String(Number((value * 100).toPrecision(15))).replace(".", ",")}%`;
  return String(value).replace(".", ",");
}
