import { columnLetters, columnNumber } from "@tthc/spreadsheet/address";
import { MAX_COLUMNS } from "@tthc/spreadsheet/area";
import { customName } from "../../formula/customNames";

const REFERENCE = /(^|[^A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;
const OPENING = /["'[]/g;

/** Behind the end of a text, a quoted sheet name or a structured reference that begins at `at`; the formula's end when it has none. */
function literalEnd(formula: string, at: number): number {
  const close = formula[at] === "[" ? "]" : formula[at];
  let end = formula.indexOf(close, at + 1);
  while (end >= 0 && close !== "]" && formula[end + 1] === close) end = formula.indexOf(close, end + 2);
  return end < 0 ? formula.length : end + 1;
}

/** A formula in pieces: code, and what stands in it as it is (texts, quoted sheet names, structured references). */
function piecesOf(formula: string): { text: string; code: boolean }[] {
  const pieces: { text: string; code: boolean }[] = [];
  for (let at = 0; at < formula.length;) {
    OPENING.lastIndex = at;
    const start = OPENING.exec(formula)?.index ?? formula.length;
    if (start > at) pieces.push({ text: formula.slice(at, start), code: true });
    at = start < formula.length ? literalEnd(formula, start) : start;
    if (at > start) pieces.push({ text: formula.slice(start, at), code: false });
  }
  return pieces;
}

function mapCode(formula: string, change: (code: string) => string): string {
  return piecesOf(formula).map(({ text, code }) => (code ? change(text) : text)).join("");
}

/**
 * A formula as the user sees it: "=" before it, newer functions without their file prefix, the add-in's functions by
 * their own name.
 * @example typedFormula("_xldudf_TINY_TWICE(A1:B2)") // "=TINY.TWICE(A1:B2)"
 */
export function typedFormula(stored: string): string {
  return `=${mapCode(stored, (code) => code.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xldudf_([A-Za-z0-9]+)_/g, "$1."))}`;
}

/** Functions that Excel stores with a prefix, as far as people type them beside the add-in's. */
const NEWER = new RegExp(`(^|[^A-Za-z0-9_.])(${[
  "XLOOKUP", "XMATCH", "LET", "LAMBDA", "UNIQUE", "SEQUENCE", "RANDARRAY", "SORTBY", "TEXTJOIN", "CONCAT", "IFS", "SWITCH",
  "MAXIFS", "MINIFS", "IFNA", "DAYS", "ISOWEEKNUM", "TEXTSPLIT", "TEXTBEFORE", "TEXTAFTER", "VSTACK", "HSTACK", "TAKE",
  "DROP", "CHOOSECOLS", "CHOOSEROWS", "TOCOL", "TOROW", "WRAPROWS", "WRAPCOLS", "EXPAND", "BYROW", "BYCOL", "MAP", "REDUCE", "SCAN",
].join("|")})\\(`, "gi");
const NEWER_SHEET = /(^|[^A-Za-z0-9_.])(FILTER|SORT)\(/gi;

/**
 * A formula as the file stores it: the inverse of typedFormula.
 * @example storedFormula("=TINY.TWICE(A1:B2)") // "_xldudf_TINY_TWICE(A1:B2)"
 */
export function storedFormula(typed: string): string {
  return mapCode(typed.replace(/^=/, ""), (code) => code
    .replace(/(^|[^A-Za-z0-9_.])([A-Za-z][A-Za-z0-9_]*\.[A-Za-z0-9_.]+)\(/g, (whole, before: string, name: string) => {
      const custom = customName(name);
      return custom ? `${before}_xldudf_${custom.namespace}_${custom.id.toUpperCase()}(` : whole;
    })
    .replace(NEWER, "$1_xlfn.$2(").replace(NEWER_SHEET, "$1_xlfn._xlws.$2("));
}

/** A reference within a formula, in its two halves as they are written; what is fixed by "$" has no number. */
interface Reference {
  letters: string;
  digits: string;
  column: number | null;
  row: number | null;
}

/** A reference moved by rows and columns; one that would leave the sheet stays as it is. */
function referenceText({ letters, digits, column, row }: Reference, rows: number, columns: number): string {
  const toColumn = column === null ? null : column + columns;
  const toRow = row === null ? null : row + rows;
  const isOff = (toColumn !== null && (toColumn < 0 || toColumn >= MAX_COLUMNS)) || (toRow !== null && toRow < 1);
  if (isOff) return letters + digits;
  return (toColumn === null || columns === 0 ? letters : columnLetters(toColumn)) + (toRow === null ? digits : String(toRow));
}

/** A formula that several cells share, taken apart once: each of them reads it from its own place. */
export class SharedFormula {
  private readonly pieces: (string | Reference)[] = [];

  constructor(formula: string, private readonly row: number, private readonly column: number) {
    for (const { text, code } of piecesOf(formula)) {
      if (code) this.addCode(text);
      else this.pieces.push(text);
    }
  }

  private addCode(code: string): void {
    let at = 0;
    for (const { index, 0: whole, 1: before, 2: fixColumn, 3: letters, 4: fixRow, 5: digits } of code.matchAll(REFERENCE)) {
      this.pieces.push(code.slice(at, index) + before, {
        letters: fixColumn + letters, digits: fixRow + digits, column: fixColumn ? null : columnNumber(letters), row: fixRow ? null : Number(digits),
      });
      at = index + whole.length;
    }
    this.pieces.push(code.slice(at));
  }

  /** What it costs to write the formula out once more: its letters, and its pieces four times. */
  cost(letters: number): number {
    return letters + 4 * this.pieces.length;
  }

  /**
   * The formula as a cell reads it.
   * @example new SharedFormula("A1+$B$2", 0, 0).at(1, 1) // "B2+$B$2"
   */
  at(row: number, column: number): string {
    // Joined, not added up: a text made of thousands of additions takes twenty times its length to keep.
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : referenceText(piece, row - this.row, column - this.column))).join("");
  }
}
