import type { ImportedCell } from "../model/types";
import { formatIn, type ClassFormats } from "./classFormats";
import type { Attributes } from "./htmlTokens";

const GENERAL = "General";

function formatOf(cell: Attributes, classes: ClassFormats): string {
  const own = formatIn(cell.get("style") ?? "");
  if (own !== undefined) return own;
  if (classes.size === 0) return "";
  return (cell.get("class") ?? "").split(/\s+/).map((name) => classes.get(name)).find((format) => format !== undefined) ?? "";
}

/** What a format shows: a day, a day with its time, a plain number. */
function shownAs(format: string): string {
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"/g, "").toLowerCase();
  if (!/[dy]/.test(letters) || !/^(short|long|medium)? ?date|[dmy]/.test(letters)) return GENERAL;
  return letters.includes("h") ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy";
}

/** Digits that are a number in every region: no separators, no leading zero, no more digits than Excel keeps. */
const WHOLE = /^-?(0|[1-9]\d{0,14})$/;
const NUMERIC_FORMAT = /^[#0,.;\-_() ]*[0#][#0,.;\-_() ]*$/;

/**
 * A cell of a page, by its attributes, as the page types it. Text unless the page says "number" and gives it in a form that means the same
 * on every machine: x:num carries the number itself; with a number format alone only whole digits count. All else
 * stays text, since Excel would read "05/08/2021" or "4.131" by the region of the machine.
 */
export function typedCell(cell: Attributes, text: string, classes: ClassFormats): ImportedCell {
  if (text === "" || cell.has("x:str")) return text;
  const exact = cell.get("x:num");
  const format = formatOf(cell, classes);
  if (exact !== undefined && format !== "@") {
    const given = exact === "" ? text : exact;
    const number = Number(given);
    if (given.trim() !== "" && Number.isFinite(number)) return { number, format: shownAs(format) };
  }
  return NUMERIC_FORMAT.test(format) && WHOLE.test(text) ? { number: Number(text), format: GENERAL } : text;
}
