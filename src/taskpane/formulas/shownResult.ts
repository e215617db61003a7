import { formatDay } from "../../calendar/day";
import { isProblem, isShownNumber, type Cell, type FunctionValue, type NumberFormat } from "../../functions/model/cells";
import { ERROR_CELLS } from "../../functions/model/problem";
import { NUMBER_FORMATS } from "../../functions/worksheetFunction";
import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { countText, shareText } from "../../locales/numberText";

const MINUTES_A_DAY = 1440;
const DIGITS = 10;

/** What the cells of a result show. */
export interface ShownTable {
  /** The first rows. */
  rows: string[][];
  /** Of the whole spill. */
  size: { rows: number; columns: number };
}

/**
 * A cell as it will look with its number format.
 * @example shownCell({ value: 0.9974, format: "rate" }, undefined, "vi") // "99,74%"
 */
export function shownCell(cell: Cell, format: NumberFormat | undefined, language: Language): string {
  if (isProblem(cell)) return `${ERROR_CELLS[cell.kind]} ${functionText(language, cell.key, cell.values)}`;
  if (isShownNumber(cell)) return shownNumber(cell.value, cell.format, language);
  if (typeof cell === "number") return shownNumber(cell, format, language);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

function shownNumber(value: number, format: NumberFormat | undefined, language: Language): string {
  switch (format) {
    case "rate": return shareText(value, 2, language);
    case "day": return dayText(value);
    case "dateTime": return `${dayText(value)} ${timeText(value)}`;
    case "count": return countText(value, language);
    default: return plainNumber(value, language);
  }
}

/** dd/mm/yyyy */
function dayText(value: number): string {
  return formatDay(Math.floor(value)).replace(/\b\d(?=\/)/g, "0$&");
}

/** As a cell without a format shows it. */
function plainNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return language === "vi" ? text.replace(".", ",") : text;
}

function timeText(value: number): string {
  const minute = Math.round((value - Math.floor(value)) * MINUTES_A_DAY);
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/**
 * The first rows of a result, and how many cells it takes.
 * @example shownTable([["Đơn vị", "Tiếp nhận mới"], ["Sở Y tế", 12]], undefined, "vi").size // { rows: 2, columns: 2 }
 */
export function shownTable(value: FunctionValue, format: NumberFormat | undefined, language: Language, rows: number): ShownTable {
  const table = Array.isArray(value) ? value : [[value]];
  return {
    rows: table.slice(0, rows).map((row) => row.map((cell) => shownCell(cell, format, language))),
    size: { rows: table.length, columns: table[0]?.length ?? 0 },
  };
}

/**
 * The number formats that the cells of a result are to have, for those that have none of their own; null leaves a cell as it is.
 * @example numberFormats([["Đơn vị", { value: 0.99, format: "rate" }]], undefined) // [[null, "0.00%"]]
 */
export function numberFormats(value: FunctionValue, format: NumberFormat | undefined): (string | null)[][] {
  const table = Array.isArray(value) ? value : [[value]];
  const own = format === undefined ? null : NUMBER_FORMATS[format];
  return table.map((row) => row.map((cell) => (typeof cell === "object" && isShownNumber(cell) ? NUMBER_FORMATS[cell.format] : typeof cell === "number" ? own : null)));
}
