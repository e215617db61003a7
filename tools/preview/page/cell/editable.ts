import type { CellFormat, CellScalar } from "@tthc/excel-host/model/state";
import type { Language } from "../../../../src/locales/language";
import { shownText } from "./shownText";

/** Quoted parts of a formula (texts, sheet names, brackets), which stay as they are. */
const VERBATIM = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])/;

/**
 * A stored formula as the user's Excel shows it: in Vietnamese ";" stands between arguments and "," is the decimal sign.
 * @example shownFormula('=TTHC.ONTIME(HoSo[#All],"Q3/2021")', "vi") // '=TTHC.ONTIME(HoSo[#All];"Q3/2021")'
 */
export function shownFormula(stored: string, language: Language): string {
  if (language !== "vi") return stored;
  const shown = (part: string) => part.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2");
  return stored.split(VERBATIM).map((part, index) => (index % 2 === 1 ? part : shown(part))).join("");
}

const DATE_FORMATS: Record<Language, string> = { vi: "dd/mm/yyyy", en: "m/d/yyyy" };

/** A value as the formula bar shows it for editing: dates as dates, rates as percentages, numbers in full. */
export function editableText(value: CellScalar | undefined, format: CellFormat, language: Language): string {
  if (value === undefined) return "";
  if (typeof value !== "number") return typeof value === "boolean" ? String(value).toUpperCase() : value;
  const pattern = format.numberFormat ?? "General";
  if (/[dy]/i.test(pattern.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "")) && pattern !== "General" && value >= 1) {
    return shownText(value, `${DATE_FORMATS[language]}${value % 1 === 0 ? "" : " hh:mm:ss"}`, language).text;
  }
  const local = (text: string) => (language === "vi" ? text.replace(".", ",") : text);
  return pattern.includes("%") ? `${local(String(Number((value * 100).toPrecision(15))))}%` : local(String(value));
}
