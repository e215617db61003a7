import { quotedSheetName } from "@tthc/spreadsheet/address";

/** Texts, which stay, and names of sheets before "!": quoted ones, and plain ones. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;
/** What may follow the name of a sheet: cells, columns, rows, a name. */
const PLACE = /^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|#REF!|[\p{L}_\\][\p{L}\p{N}_.\\]*)/u;

/** A sheet's name somewhere in a formula. */
interface Mention {
  /** One name, or the first and the last of several sheets. */
  names: string[];
  start: number;
  /** Behind "!". */
  end: number;
}

function mentions(formula: string): Mention[] {
  return [...formula.matchAll(SHEETS)].flatMap((found) => {
    const [whole, quoted, plain] = found;
    // "[1]Sheet!" is a sheet of another workbook.
    if ((quoted ?? plain) === undefined || formula[found.index - 1] === "]") return [];
    return [{ names: (quoted?.replace(/''/g, "'") ?? plain).split(":"), start: found.index, end: found.index + whole.length }];
  });
}

function written(names: readonly string[]): string {
  const plain = names.every((name) => quotedSheetName(name) === name);
  return `${plain ? names.join(":") : `'${names.join(":").replace(/'/g, "''")}'`}!`;
}

/**
 * A formula, or a reference, with sheets by their new names. names: new by old, the old in lower case.
 * @example renamedReferences("=Old!A1+Other!A1", new Map([["old", "New 1"]])) // "='New 1'!A1+Other!A1"
 */
export function renamedReferences(formula: string, names: ReadonlyMap<string, string>): string {
  let text = "";
  let at = 0;
  for (const { names: old, start, end } of mentions(formula)) {
    if (!old.some((name) => names.has(name.toLowerCase()))) continue;
    text += formula.slice(at, start) + written(old.map((name) => names.get(name.toLowerCase()) ?? name));
    at = end;
  }
  return text + formula.slice(at);
}

/**
 * A formula after a sheet has gone: what pointed at it is lost, as Excel says it.
 * @example lostReferences("=Old!A1:B2+1", "Old") // "=#REF!+1"
 */
export function lostReferences(formula: string, sheet: string): string {
  let text = "";
  let at = 0;
  for (const { names, start, end } of mentions(formula)) {
    if (names.length > 1 || names[0].toLowerCase() !== sheet.toLowerCase()) continue;
    const place = PLACE.exec(formula.slice(end, end + 300))?.[0] ?? "";
    text += `${formula.slice(at, start)}#REF!`;
    at = end + place.length;
  }
  return text + formula.slice(at);
}
