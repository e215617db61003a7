import { columnLetters, columnNumber } from "../cellName";

/** Parts of a formula in which nothing is moved or renamed: texts, quoted sheet names, structured references. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[^"'[]+/g;
const REFERENCE = /(^|[^A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

function mapCode(formula: string, change: (code: string) => string): string {
  return formula.replace(PIECES, (piece) => (/^["'[]/.test(piece) ? piece : change(piece)));
}

/**
 * A formula as the user sees it: "=" before it, newer functions without their file prefix, the add-in's functions by
 * their own name.
 * @example typedFormula("_xldudf_TTHC_ONTIME(A1:B2)") // "=TTHC.ONTIME(A1:B2)"
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
 * @example storedFormula("=TTHC.ONTIME(A1:B2)") // "_xldudf_TTHC_ONTIME(A1:B2)"
 */
export function storedFormula(typed: string): string {
  return mapCode(typed.replace(/^=/, ""), (code) => code
    .replace(/(^|[^A-Za-z0-9_.])TTHC\.([A-Za-z0-9_.]+)\(/gi, (_whole, before: string, name: string) => `${before}_xldudf_TTHC_${name.toUpperCase()}(`)
    .replace(NEWER, "$1_xlfn.$2(").replace(NEWER_SHEET, "$1_xlfn._xlws.$2("));
}

/**
 * A shared formula as it reads `rows` further down and `columns` further right; `$` parts stay.
 * @example shiftFormula("A1+$B$2", 1, 1) // "B2+$B$2"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapCode(formula, (code) => code.replace(REFERENCE, (whole, before: string, fixColumn: string, letters: string, fixRow: string, digits: string) => {
    const column = fixColumn ? letters : columnLetters(columnNumber(letters) + columns);
    const row = fixRow ? Number(digits) : Number(digits) + rows;
    return row < 1 || column === "" ? whole : `${before}${fixColumn}${column}${fixRow}${row}`;
  }));
}
