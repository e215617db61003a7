import { fingerprintOf } from "./fingerprint";
import type { InputCell } from "./plan/byHand";

/** Begins the word of a mark that says what its cells to type into are of, and each word of such a cell. */
const [OF, CELL] = ["of:", "in:"];

/** What stands on a sheet: its used range and where that begins (0-based). */
interface CellContents {
  formulas: readonly (readonly unknown[])[];
  row: number;
  column: number;
}

/** A cell as it was written: a number as it is, a text as its print, "" for a blank. */
interface MarkedInput extends InputCell {
  written: string;
}

/** A cell that the user may type into, as it is now; changed since it was written, or not. */
export interface TypedCell {
  name: string;
  value: number | string;
  isChanged: boolean;
}

/** What stands in the cells of a sheet that the user may type into, and what they are of. */
export interface TypedSheet {
  of: string;
  cells: readonly TypedCell[];
}

function contentAt({ formulas, row, column }: CellContents, cell: InputCell): unknown {
  return formulas[cell.row - row]?.[cell.column - column] ?? "";
}

/** What a mark keeps of a cell: short, since the mark is a property of the sheet. */
function kept(value: unknown): string {
  if (typeof value === "number") return String(value);
  return value === "" ? "" : `~${fingerprintOf([[value]], 0).slice(0, 8)}`;
}

/**
 * The words of a mark for the cells to type into, as they were written.
 * @example inputWords("portal2026|46204|46295|Q3/2026", plan.inputs, content) // ["of:portal2026|…", "in:1.1/n@14,2="]
 */
export function inputWords(of: string | undefined, cells: readonly InputCell[], content: CellContents): string[] {
  if (of === undefined || cells.length === 0) return [];
  return [`${OF}${of}`, ...cells.map((cell) => `${CELL}${cell.name}@${cell.row},${cell.column}=${kept(contentAt(content, cell))}`)];
}

function markedInput(word: string): MarkedInput[] {
  const [found, name, row, column, written] = /^in:([\w./]+)@(\d+),(\d+)=(.*)$/.exec(word) ?? [];
  return found === undefined ? [] : [{ name, row: Number(row), column: Number(column), written }];
}

/** The cells of a marked sheet that the user may type into. */
export function inputsIn(mark: string): MarkedInput[] {
  return mark.split(" ").flatMap(markedInput);
}

/**
 * Whether what stands in a cell is something that can be kept: a number from 0 on or a blank, a text only where a text stood or is
 * asked for. Anything else is a change by hand like any other.
 */
export function isTypable(name: string, content: unknown): boolean {
  if (typeof content === "number") return content >= 0;
  if (content === "") return true;
  return typeof content === "string" && isTextInput(name) && !content.startsWith("=");
}

/** Names, who set the rules, and where numbers come from are texts. */
function isTextInput(name: string): boolean {
  return /\/[aes]$/.test(name);
}

/**
 * What the user typed on a sheet since it was marked: values are what formulas come to, so that a formula in such a cell is taken too.
 * null for a sheet without such cells.
 * @example typedSince(mark, content, values)?.cells.filter(({ isChanged }) => isChanged)
 */
export function typedSince(mark: string, content: CellContents, values: readonly (readonly unknown[])[]): TypedSheet | null {
  const of = mark.split(" ").find((word) => word.startsWith(OF));
  if (of === undefined) return null;
  const cells = inputsIn(mark).flatMap((cell): TypedCell[] => {
    const value = contentAt({ ...content, formulas: values }, cell);
    if (!isTypable(cell.name, value) || (typeof value !== "number" && typeof value !== "string")) return [];
    return [{ name: cell.name, value, isChanged: kept(value) !== cell.written }];
  });
  return { of: of.slice(OF.length), cells };
}

/**
 * Whether anything was typed on a sheet since it was written.
 * @example isTypedInto(mark, content) // true: somebody typed a numerator
 */
export function isTypedInto(mark: string, content: CellContents): boolean {
  return inputsIn(mark).some((cell) => kept(contentAt(content, cell)) !== cell.written);
}

/** Stands for all that is typed on a sheet, to tell whether anything was since. */
export function typedPrint({ cells }: TypedSheet): string {
  return fingerprintOf(cells.map(({ name, value }) => [name, value]), 0).slice(0, 8);
}
