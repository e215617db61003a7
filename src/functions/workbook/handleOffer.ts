import { areaAddress, quotedSheetName } from "@tthc/spreadsheet/address";
import { cellArea, cellCount } from "@tthc/spreadsheet/area";
import { parseFormula, walk, type Node } from "@tthc/spreadsheet/formula";
import { tokens, type Token } from "@tthc/spreadsheet/formulaTokens";
import type { FormulaCell, WorkbookFormulas } from "../../checks/workbookFormulas";
import { NAMESPACE } from "../model/namespace";
import { BOOK_ID, specOf } from "./calls";
import { resolveReference } from "./references";
import { rangeKey, standingHandles } from "./standingHandles";

/** From so many formulas on one reading saves more than it costs in looks. */
const LEAST_FORMULAS = 3;

/** A range that many formulas read each for itself, and what they would be with one handle. */
export interface HandleOffer {
  /** The range as the first of the formulas writes it, with its sheet. */
  range: string;
  /** The formula that reads it once, as Excel keeps formulas. */
  register: string;
  /** A cell that has read it already: the formulas are rewritten for this one then. */
  standing: FormulaCell | null;
  /** The formulas that read it, and what each would be with a reference to the handle. */
  formulas: readonly { cell: FormulaCell; rewritten: string }[];
}

/** A place in a formula's text. */
interface Place {
  from: number;
  to: number;
}

/** A range that a formula hands to one of our functions. */
interface Use {
  cell: FormulaCell;
  /** Of the argument, in the formula's text. */
  places: Place[];
  text: string;
}

/**
 * The ranges that at least three formulas hand to our functions, with the formulas rewritten for a handle: the argument alone is
 * replaced, everything else stays as it is written. Formulas that stand in the range itself are left as they are, and so are those
 * that cannot be taken apart.
 * @param handle where the handle is to stand, as formulas of any sheet write it: "'Theo dõi'!$A$1"
 * @example handleOffers(formulas, "Sheet2!$A$1")[0].formulas[0].rewritten // '=TTHC.ONTIME(Sheet2!$A$1,"Q3/2021")'
 */
export function handleOffers(formulas: WorkbookFormulas, handle: string): HandleOffer[] {
  const uses = new Map<string, Use[]>();
  for (const cell of formulas.cells) {
    for (const [key, use] of usesIn(cell, formulas)) uses.set(key, [...(uses.get(key) ?? []), use]);
  }
  const standing = standingHandles(formulas);
  return [...uses].filter(([, all]) => all.length >= LEAST_FORMULAS).map(([key, all]) => offerOf(all, handle, standing.get(key) ?? null));
}

/**
 * A cell as formulas of any sheet write it.
 * @example absoluteCell({ sheet: "Theo dõi", row: 1, column: 1 }) // "'Theo dõi'!$A$1"
 */
export function absoluteCell({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): string {
  return `${quotedSheetName(sheet)}!${areaAddress(cellArea(row - 1, column - 1), true)}`;
}

function offerOf(uses: readonly Use[], proposed: string, standing: FormulaCell | null): HandleOffer {
  const [{ text, cell: { sheet } }] = uses;
  const handle = standing ? absoluteCell(standing) : proposed;
  const range = isQualified(text) ? text : `'${sheet.replaceAll("'", "''")}'!${text}`;
  return {
    range, register: `=${NAMESPACE}.${BOOK_ID}(${range})`, standing,
    formulas: uses.map(({ cell, places }) => ({ cell, rewritten: withText(cell.formula, places, handle) })),
  };
}

/** Tables and names are the same from every sheet; cells are not. */
function isQualified(text: string): boolean {
  return text.includes("!") || text.includes("[") || !/\d|:/.test(text.replaceAll("$", ""));
}

/** The ranges of more than one cell that a formula hands over as registers, by what they point at. */
function usesIn(cell: FormulaCell, formulas: WorkbookFormulas): Map<string, Use> {
  const found = new Map<string, Use>();
  for (const { from, to } of registerPlaces(cell.formula) ?? []) {
    const text = cell.formula.slice(from, to);
    const range = resolveReference(text, cell.sheet, formulas);
    if (range === null || cellCount(range.area) <= 1 || holds(range, cell)) continue;
    const key = rangeKey(range);
    const known = found.get(key);
    if (known) known.places.push({ from, to });
    else found.set(key, { cell, places: [{ from, to }], text });
  }
  return found;
}

/** A formula within the range of the handle would be read by what reads it. */
function holds({ sheet, area: { row, rows, column, columns } }: { sheet: string; area: { row: number; rows: number; column: number; columns: number } }, cell: FormulaCell): boolean {
  return sheet.toLowerCase() === cell.sheet.toLowerCase() && cell.row > row && cell.row <= row + rows && cell.column > column && cell.column <= column + columns;
}

/** Where the registers of our calls stand in a formula: the argument is a range and nothing else; null for a formula that cannot be taken apart. */
function registerPlaces(formula: string): Place[] | null {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return null;
  const wanted = [...walk(parsed.node)].filter(isRegisterCall).length;
  if (wanted === 0) return [];
  const placed = placedTokens(formula);
  const places = placed.flatMap(({ token, at }, index): Place[] => {
    const [open, argument, end] = placed.slice(index + 1, index + 4);
    if (token.kind !== "call" || !isOurs(token.text) || open?.token.kind !== "open") return [];
    const isRange = (argument?.token.kind === "reference" || argument?.token.kind === "name") && (end?.token.kind === "separator" || end?.token.kind === "close");
    return isRange && at < argument.at ? [{ from: argument.at, to: argument.at + argument.token.text.length }] : [];
  });
  return places;
}

function isRegisterCall(node: Node): boolean {
  const spec = specOf(node);
  return spec !== null && spec.id !== BOOK_ID && spec.parameters[0]?.id === "cases";
}

function isOurs(written: string): boolean {
  const parsed = parseFormula(`=${written}()`);
  return parsed.ok && isRegisterCall(parsed.node);
}

/** The tokens of a formula with where each begins in its text. */
function placedTokens(formula: string): { token: Token; at: number }[] {
  let at = formula.startsWith("=") ? 1 : 0;
  return tokens(formula.slice(at)).map((token) => {
    const from = formula.indexOf(token.text, at);
    at = from + token.text.length;
    return { token, at: from };
  });
}

function withText(formula: string, places: readonly Place[], text: string): string {
  return [...places].sort((one, other) => other.from - one.from).reduce((all, { from, to }) => all.slice(0, from) + text + all.slice(to), formula);
}
