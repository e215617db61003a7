import { ERROR_TEXTS, NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { withoutInvisible } from "./plainSigns";
import type { CellValue } from "../model/grid";

/**
 * Blanks that registers hold: ASCII controls and blank, no-break and typographic blanks, and the signs of plainSigns.ts that
 * show nothing.
 * @example isBlankCode(0xa0) // true
 */
export function isBlankCode(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code >= 0x7f;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0xa0 || code === 0xad || code === 0x3000 || code === 0xfeff || isRareBlank(code);
}

function isRareBlank(code: number): boolean {
  return code === 0x61c || code === 0x1680 || code === 0x180e || code === 0x2800 || code === 0x3164 || code === 0x115f || code === 0x1160
    || code === 0x34f || code === 0xffa0 || (code >= 0xfe00 && code <= 0xfe0f);
}

/**
 * True for a text of blanks only.
 * @example isBlankText("\u00a0 ") // true
 */
export function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankCode(text.charCodeAt(i))) return false;
  return true;
}

/**
 * A cell that holds nothing: null, undefined or blanks. Zero is not blank here: only a day or a case id reads it so.
 * @example isBlankCell("  ") // true
 */
export function isBlankCell(value: CellValue): boolean {
  return value === null || value === undefined || (typeof value === "string" && isBlankText(value));
}

/**
 * The plain value of a cell: rich values give the value they show, other objects count as an error cell.
 * @example plainValue({ type: "Error", basicValue: "#N/A" }) // "#N/A"
 */
export function plainValue(value: CellValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const basic = typeof value === "object" ? (value as { basicValue?: unknown }).basicValue : undefined;
  return typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean" ? basic : "#VALUE!";
}

/**
 * True for an error cell, as its text or as an error object.
 * @example isErrorCell("#N/A") // true
 */
export function isErrorCell(value: CellValue): boolean {
  if (typeof value === "object" && value !== null) return isErrorCell(plainValue(value));
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERROR_TEXTS.has(value.trim());
}

/** What stands in a cell whose formula has no value yet. */
const PENDING: ReadonlySet<string> = new Set([NOT_COMPUTED, "#GETTING_DATA", "#CONNECT!"]);

/**
 * True for a cell whose formula was never computed, as in files that programs write: opening and saving them in Excel mends it.
 * @example isPending("#BUSY!") // true
 */
export function isPending(text: string): boolean {
  return PENDING.has(text);
}

/**
 * What a cell shows, as one line of composed text without outer blanks; "" for a blank cell.
 * @example cellText(" Sở\u00a0 Y tế ") // "Sở Y tế"
 */
export function cellText(value: CellValue): string {
  const plain = plainValue(value);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return plain === null ? "" : cleanText(String(plain));
}

/**
 * Composed text (NFC) with every run of blanks as one blank, none at the ends.
 * @example cleanText("Mã\t hồ sơ ") // "Mã hồ sơ"
 */
export function cleanText(text: string): string {
  return withoutInvisible(text.normalize("NFC")).replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
