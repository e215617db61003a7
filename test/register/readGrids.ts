import type { Corrections } from "../../src/register/model/corrections";
import { findLayout } from "../../src/register/layout/findLayout";
import { createRegisterReader, type ReaderOptions } from "../../src/register/reader/registerReader";
import type { Reading } from "../../src/register/model/reading";
import type { SheetLayout } from "../../src/register/model/layout";
import type { Chunk, Grid } from "../../src/register/model/grid";

/** Where a grid's register stands, found from its top rows as the host hands them over. */
export function layoutOf(grid: Grid, corrections?: Corrections): SheetLayout | null {
  return findLayout({ ...grid, rows: grid.rows.slice(0, 60) }, { corrections, lastRow: grid.top + grid.rows.length - 1 });
}

/** A grid's body as one chunk after another of at most size rows. */
export function chunksOf(grid: Grid, layout: SheetLayout, size = Number.MAX_SAFE_INTEGER): Chunk[] {
  const body = grid.rows.slice(layout.firstRow - grid.top);
  const chunks: Chunk[] = [];
  for (let from = 0; from < body.length; from += size) {
    const values = body.slice(from, from + size);
    chunks.push({ top: layout.firstRow + from, rowCount: values.length, blocks: [{ left: grid.left, values }] });
  }
  return chunks;
}

/** The reading of every grid in which a register stands, as of one register; null when none has one. */
export function readGrids(grids: readonly Grid[], size?: number, options: ReaderOptions = {}): Reading | null {
  const reader = createRegisterReader(options);
  let found = false;
  for (const grid of grids) {
    const layout = layoutOf(grid, options.corrections);
    if (layout === null) continue;
    found = true;
    for (const chunk of chunksOf(grid, layout, size)) reader.add(layout, chunk);
  }
  return found ? reader.finish() : null;
}

/** Same, of a sheet that begins in A1. */
export function readRows(rows: readonly (readonly unknown[])[], size?: number): Reading {
  const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows }], size);
  if (reading === null) throw new Error("no register in these rows");
  return reading;
}

/** How often each type was found. */
export function countsOf(reading: Reading): Record<string, number> {
  return Object.fromEntries(reading.findings.counts);
}

/** read − used − Σ excluded: 0 when the line balances. */
export function imbalance({ line }: Reading): number {
  return line.excluded.reduce((rest, { count }) => rest - count, line.read - line.used);
}
