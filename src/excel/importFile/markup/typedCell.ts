import type { ImportedCell } from "../types";

const FORMAT = /mso-number-format\s*:\s*("[^"]*"|'[^']*'|[^;}]+)/i;
const GENERAL = "General";

/** Formats that the classes of a page give, by class name. */
export type ClassFormats = ReadonlyMap<string, string>;

/** The written form: quotes and the backslashes of CSS taken away. */
function plainFormat(written: string): string {
  return written.trim().replace(/^["']|["']$/g, "").replace(/\\(.)/g, "$1").trim();
}

/** Reads ".xl24 { mso-number-format:"\@" }" out of a page's style sheets. */
export function classFormats(document: Document): ClassFormats {
  const found = new Map<string, string>();
  for (const style of Array.from(document.getElementsByTagName("style"))) {
    for (const [, selectors, rules] of (style.textContent ?? "").matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const format = FORMAT.exec(rules)?.[1];
      if (format === undefined) continue;
      for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) found.set(name, plainFormat(format));
    }
  }
  return found;
}

function formatOf(cell: Element, classes: ClassFormats): string {
  const own = FORMAT.exec(cell.getAttribute("style") ?? "")?.[1];
  if (own !== undefined) return plainFormat(own);
  if (classes.size === 0) return "";
  return (cell.getAttribute("class") ?? "").split(/\s+/).map((name) => classes.get(name)).find((format) => format !== undefined) ?? "";
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
 * A cell of a page as the page types it. Text unless the page says "number" and gives it in a form that means the same
 * on every machine: x:num carries the number itself; with a number format alone only whole digits count. All else
 * stays text, since Excel would read "05/08/2021" or "4.131" by the region of the machine.
 */
export function typedCell(cell: Element, text: string, classes: ClassFormats): ImportedCell {
  if (text === "" || cell.getAttribute("x:str") !== null) return text;
  const exact = cell.getAttribute("x:num");
  const format = formatOf(cell, classes);
  if (exact !== null && format !== "@") {
    const given = exact === "" ? text : exact;
    const number = Number(given);
    if (given.trim() !== "" && Number.isFinite(number)) return { number, format: shownAs(format) };
  }
  return NUMERIC_FORMAT.test(format) && WHOLE.test(text) ? { number: Number(text), format: GENERAL } : text;
}
