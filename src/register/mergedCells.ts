import { columnOf } from "./layout/columns";
import type { SheetLayout } from "./model/layout";
import type { ColumnRole } from "./model/roles";
import type { CellValue, Chunk, MergedArea } from "./model/grid";

/** Columns whose value, merged downwards, is that of every case beside it. */
const SHARED: readonly ColumnRole[] = ["unit", "field", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel"];

/**
 * Gives each case of a sheet the values of the merged cells beside it, as a person reads them: one unit,
 * one day for several cases. Where the id (else the running number) is merged too, the rows are one case, and those below its first
 * stay as they are. Chunks come from the top down.
 */
export class MergedCells {
  private readonly areas: readonly MergedArea[];
  private readonly values = new Map<MergedArea, CellValue>();
  private readonly oneCase: ReadonlySet<number>;

  constructor(areas: readonly MergedArea[], layout: SheetLayout) {
    const shared = new Set(SHARED.map((role) => columnOf(layout, role)).filter((column) => column > 0));
    const tall = areas.filter(({ rows }) => rows > 1);
    this.areas = tall.filter(({ left }) => shared.has(left)).sort((a, b) => a.top - b.top);
    const identity = columnOf(layout, "caseId") || columnOf(layout, "ordinal");
    const below = tall.filter(({ left, columns }) => (identity > 0 ? left <= identity && identity < left + columns : false));
    this.oneCase = new Set(below.flatMap(({ top, rows }) => Array.from({ length: rows - 1 }, (_, at) => top + 1 + at)));
  }

  /** True when no merged cell holds a value of a case. */
  get isEmpty(): boolean {
    return this.areas.length === 0;
  }

  /**
   * The chunk with the values of merged cells in the rows below their first; the given one when there are none.
   * @example new MergedCells([{ top: 2, left: 2, rows: 3, columns: 1 }], layout).fill(chunk)
   */
  fill(chunk: Chunk): Chunk {
    const last = chunk.top + chunk.rowCount - 1;
    const met = this.areas.filter(({ top, rows }) => top <= last && top + rows > chunk.top);
    if (met.length === 0) return chunk;
    return { ...chunk, blocks: chunk.blocks.map((block) => this.filled(chunk, block, met)) };
  }

  private filled(chunk: Chunk, block: Chunk["blocks"][number], met: readonly MergedArea[]): Chunk["blocks"][number] {
    const values: (readonly CellValue[])[] = [...block.values];
    // Rows of files may be shorter than others.
    const width = block.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (const area of met) {
      const at = area.left - block.left;
      if (at < 0 || at >= width) continue;
      if (area.top >= chunk.top) this.values.set(area, block.values[area.top - chunk.top]?.[at]);
      if (!this.values.has(area)) continue;
      const value = this.values.get(area);
      for (let row = Math.max(area.top + 1, chunk.top); row < Math.min(area.top + area.rows, chunk.top + values.length); row++) {
        if (this.oneCase.has(row)) continue;
        const cells = [...values[row - chunk.top]];
        cells[at] = value;
        values[row - chunk.top] = cells;
      }
    }
    return { left: block.left, values };
  }
}
