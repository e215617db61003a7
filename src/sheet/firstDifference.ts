import { cellName } from "@tthc/spreadsheet/address";
import type { PlacedCells } from "./plan/plan";

/** Excel keeps 15 digits; anything nearer than this is the same number. */
function sameNumber(written: number, read: number): boolean {
  return Math.abs(written - read) <= 1e-12 * Math.max(1, Math.abs(written));
}

/** Excel takes a leading apostrophe as "this is text" and does not give it back. */
function sameText(written: string, read: unknown): boolean {
  return read === written || (written.startsWith("'") && read === written.slice(1));
}

function sameCell(written: string | number, read: unknown): boolean {
  if (typeof written === "number") return typeof read === "number" && sameNumber(written, read);
  return sameText(written, read ?? "");
}

/**
 * The first cell of a block that does not hold what was written, as an address; null when all do.
 * @example firstDifference(block, block.values) // null
 */
export function firstDifference(block: PlacedCells, read: readonly (readonly unknown[])[]): string | null {
  for (let row = 0; row < block.values.length; row++) {
    const column = block.values[row].findIndex((written, index) => !sameCell(written, read[row]?.[index]));
    if (column >= 0) return cellName(block.area.row + row, block.area.column + column);
  }
  return null;
}
