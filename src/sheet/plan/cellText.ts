import { MAX_SHOWN_AS_TEXT, storableText } from "@tthc/spreadsheet/cellText";
import type { CellContent, DoubtfulNumber, Shown } from "../../report/model/model";

const TEXT_FORMAT = "@";
const GENERAL = "General";
/** A sliver of blank at a number's right. */
const PADDING = "_)";
/** Behind a number that is not certain, as Excel writes a text in a number format. */
const DOUBT_MARK = '" ?"';
/** A number that is not certain and of which there is none either. */
const NOTHING_CERTAIN = "– ?";

/** Characters that would make a formula, a command or a prefix of a typed text (anchors.md 4.2). */
const RISKY_START = /^[=+\-@'\t\r\n\0]/;

const FORMATS: Record<Exclude<Shown, "text">, string> = {
  count: "#,##0",
  change: "+#,##0;-#,##0;0",
  rate: "0.00%",
  rate1: "0.0%",
  points: "+0.00;-0.00;0.00",
  points2: "0.00",
  day: "d/M/yyyy",
};

/** The number format (en-US form) of a kind of number. */
export function numberFormatOf(shown: Shown): string {
  return shown === "text" ? GENERAL : FORMATS[shown];
}

/**
 * The same with a sliver of blank at the right, so that numbers do not touch the rule of their column.
 * @example paddedFormatOf("count") // "#,##0_)"
 */
export function paddedFormatOf(shown: Shown): string {
  if (shown === "text") return GENERAL;
  return numberFormatOf(shown).split(";").map((part) => `${part}${PADDING}`).join(";");
}

/** A number that is not certain, with its mark in the format: whoever refers to the cell has the number, whoever reads or copies it the mark too. */
function markedCell({ doubtful }: DoubtfulNumber, shown: Shown, padded: boolean): WrittenCell {
  if (doubtful === null) return { value: NOTHING_CERTAIN, numberFormat: TEXT_FORMAT };
  const { value, numberFormat } = writtenCell(doubtful, shown);
  return { value, numberFormat: typeof value === "number" ? numberFormat.split(";").map((part) => `${part}${DOUBT_MARK}${padded ? PADDING : ""}`).join(";") : numberFormat };
}

/**
 * A cell that is to be typed into, or that follows others by a formula: a blank keeps its kind of number, and where a formula is to
 * stand the cell is no text to Excel, in which the formula would be one too.
 * @example openCell(null, "count", false) // { value: "", numberFormat: "#,##0_)" }
 */
export function openCell(content: CellContent, shown: Shown, isFormula: boolean): WrittenCell {
  if (content === null || content === "") return { value: "", numberFormat: paddedFormatOf(shown) };
  const cell = writtenCell(content, shown, true);
  return isFormula && cell.numberFormat === TEXT_FORMAT ? { ...cell, numberFormat: GENERAL } : cell;
}

/** A value with the format that must be set before it. */
export interface WrittenCell {
  value: string | number;
  numberFormat: string;
}

/**
 * A cell as it is written: numbers with their format; texts as text, whatever they begin with, so that nothing that
 * came from a register can become a formula. A long text cannot have the text format and gets an apostrophe instead.
 * @example writtenCell("=1+1", "text") // { value: "=1+1", numberFormat: "@" }
 */
export function writtenCell(content: CellContent, shown: Shown, padded = false): WrittenCell {
  if (content === null) return { value: "", numberFormat: GENERAL };
  if (typeof content === "object") return markedCell(content, shown, padded);
  if (typeof content === "number") {
    if (!Number.isFinite(content)) return { value: "", numberFormat: GENERAL };
    return { value: content, numberFormat: padded ? paddedFormatOf(shown) : numberFormatOf(shown) };
  }
  const text = storableText(content);
  if (text === "") return { value: "", numberFormat: GENERAL };
  if (text.length <= MAX_SHOWN_AS_TEXT) return { value: text, numberFormat: TEXT_FORMAT };
  return { value: RISKY_START.test(text) ? `'${text}` : text, numberFormat: GENERAL };
}
