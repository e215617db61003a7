import { isBlankCell } from "../texts/cell";
import { headerEntries } from "../vocabulary/headerIndex";
import { similarRoles } from "../vocabulary/similarHeaders";
import type { CellValue } from "../model/grid";
import { namedRoles } from "./candidates";
import { headerCells } from "./headerBlock";

/** Adjacent rows that may be the header. start is a 0-based row of the grid. */
export interface BlockSpan {
  start: number;
  size: number;
}

/** Title rows rarely go further than this; a register below them is not one that staff keep. */
const SEARCH_ROWS = 55;
const MAX_BLOCK = 4;
const HEADER_LENGTH = 200;
/** A row with so many known headers may have numbers beside them, of a small table next to the register. */
const SURELY_HEADER = 4;

type Rows = readonly (readonly CellValue[])[];

interface RowSketch {
  filled: number;
  /** Cells that are short texts without a leading digit, as headers are. */
  labels: number;
  /** Cells whose text is a known header. */
  known: number;
}

/**
 * Blocks of one to four rows that look like a header: labels nearly all, at least two of them known, by their parents or
 * nearly. Higher blocks come first, then smaller ones.
 */
export function headerBlocks(rows: Rows, width: number): BlockSpan[] {
  const sketches = rows.slice(0, SEARCH_ROWS + MAX_BLOCK).map((row) => sketchOf(row, width));
  const blocks: BlockSpan[] = [];
  for (let start = 0; start < Math.min(SEARCH_ROWS, sketches.length); start++) {
    for (let size = 1; size <= Math.min(MAX_BLOCK, sketches.length - start); size++) {
      if (hasLabels(sketches.slice(start, start + size)) && hasNames(rows, sketches, { start, size }, width)) blocks.push({ start, size });
    }
  }
  return blocks;
}

/** Labels nearly alone; cells that are merged downwards may leave a row between two others blank. */
function hasLabels(block: readonly RowSketch[]): boolean {
  const last = block[block.length - 1];
  if (block[0].filled === 0 || last.filled === 0 || last.known + last.filled <= 1) return false;
  return block.every(({ filled, labels, known }) => labels >= filled * (known >= SURELY_HEADER ? 0.6 : 0.8));
}

function hasNames(rows: Rows, sketches: readonly RowSketch[], { start, size }: BlockSpan, width: number): boolean {
  const known = sketches.slice(start, start + size).reduce((sum, row) => sum + row.known, 0);
  if (known >= 2 || known === 0) return known >= 2;
  const cells = headerCells(rows.slice(start, start + size), width);
  return cells.filter((cell) => (namedRoles(cell)?.length ?? 0) > 0 || similarRoles(cell.path[cell.path.length - 1]).length > 0).length >= 2;
}

function sketchOf(row: readonly CellValue[], width: number): RowSketch {
  const sketch: RowSketch = { filled: 0, labels: 0, known: 0 };
  for (let at = 0; at < Math.min(width, row.length); at++) {
    const cell = row[at];
    if (isBlankCell(cell)) continue;
    sketch.filled++;
    if (typeof cell !== "string" || isTooLong(cell) || /^\s*[\d#(]/.test(cell)) continue;
    sketch.labels++;
    if (headerEntries(cell).length > 0) sketch.known++;
  }
  return sketch;
}

/** A name with remarks on lines of their own below it may be long. */
function isTooLong(cell: string): boolean {
  return cell.length > HEADER_LENGTH && (cell.length > 10 * HEADER_LENGTH || cell.trim().split(/[\r\n]/, 1)[0].length > HEADER_LENGTH);
}
