import { isBlankCell } from "../cell";
import { headerEntries } from "../vocabulary/headerIndex";
import type { CellValue } from "../types";

/** Adjacent rows that may be the header. start is a 0-based row of the grid. */
export interface BlockSpan {
  start: number;
  size: number;
}

/** Title rows rarely go further than this; a register below them is not one that staff keep. */
const SEARCH_ROWS = 40;
const MAX_BLOCK = 4;
const HEADER_LENGTH = 200;

interface RowSketch {
  filled: number;
  /** Cells that are short texts without a leading digit, as headers are. */
  labels: number;
  /** Cells whose text is a known header. */
  known: number;
}

/**
 * Blocks of one to four rows that look like a header: labels only, at least two of them known. Higher blocks come
 * first, then smaller ones.
 */
export function headerBlocks(rows: readonly (readonly CellValue[])[], width: number): BlockSpan[] {
  const sketches = rows.slice(0, SEARCH_ROWS + MAX_BLOCK).map((row) => sketchOf(row, width));
  const blocks: BlockSpan[] = [];
  for (let start = 0; start < Math.min(SEARCH_ROWS, sketches.length); start++) {
    for (let size = 1; size <= Math.min(MAX_BLOCK, sketches.length - start); size++) {
      if (mayBeHeader(sketches.slice(start, start + size))) blocks.push({ start, size });
    }
  }
  return blocks;
}

function mayBeHeader(block: readonly RowSketch[]): boolean {
  const last = block[block.length - 1];
  const known = block.reduce((sum, row) => sum + row.known, 0);
  const labelsOnly = block.every((row) => row.filled > 0 && row.labels >= row.filled * 0.8);
  return labelsOnly && known >= 2 && last.known + last.filled > 1;
}

function sketchOf(row: readonly CellValue[], width: number): RowSketch {
  const sketch: RowSketch = { filled: 0, labels: 0, known: 0 };
  for (let at = 0; at < Math.min(width, row.length); at++) {
    const cell = row[at];
    if (isBlankCell(cell)) continue;
    sketch.filled++;
    if (typeof cell !== "string" || cell.length > HEADER_LENGTH || /^\s*[\d#(]/.test(cell)) continue;
    sketch.labels++;
    if (headerEntries(cell).length > 0) sketch.known++;
  }
  return sketch;
}
