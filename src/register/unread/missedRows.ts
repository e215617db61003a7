import { caseIdHash, LOST_ID } from "../duplicates/caseId";
import { columnOf } from "../layout/columns";
import type { Chunk, CellValue } from "../model/grid";
import type { SheetLayout } from "../model/layout";
import { holdsOwnId } from "../rows/ownId";
import { isNationalId, listedDay } from "./listColumns";

/** Fewer of a list's cases that no register has are slips in writing. */
const TOLD_SHARE = 0.02;

/** Columns by which a list's rows are told from those that were read: ids and a day; 1-based, ascending, 0 = none. */
function tellingPlaces(layout: SheetLayout): { id: number; day: number } {
  const day = (["received", "finished", "handedOver", "due"] as const).map((role) => columnOf(layout, role)).find((column) => column > 0) ?? 0;
  return { id: columnOf(layout, "caseId"), day };
}

/**
 * The columns that MissedRows looks at.
 * @example tellingColumns(layout) // [2, 5]
 */
export function tellingColumns(layout: SheetLayout): number[] {
  const { id, day } = tellingPlaces(layout);
  return [id, day].filter((column) => column > 0).sort((a, b) => a - b);
}

function cellOf({ blocks }: Chunk, row: number, column: number): CellValue {
  if (column === 0) return null;
  const block = blocks.find(({ left, values }) => column >= left && column - left < (values[row]?.length ?? 0));
  return block?.values[row][column - block.left] ?? null;
}

/**
 * Counts the rows of a list that was not read and whose cases are in no register that was: by their ids; a row without one, or
 * whose id has lost digits, is nowhere to be found again and counts when it has a day.
 */
export class MissedRows {
  private readonly places: { id: number; day: number };
  private readonly seen = new Set<number>();
  private missed = 0;
  private all = 0;

  /** @param known hashes of the ids of all rows that were read (caseIdHash) */
  constructor(layout: SheetLayout, private readonly known: ReadonlySet<number>) {
    this.places = tellingPlaces(layout);
  }

  /** Counts a chunk that holds the telling columns. */
  add(chunk: Chunk): void {
    for (let row = 0; row < chunk.rowCount; row++) this.count(cellOf(chunk, row, this.places.id), cellOf(chunk, row, this.places.day));
  }

  private count(id: CellValue, day: CellValue): void {
    const hash = isNationalId(id) || holdsOwnId(id) ? caseIdHash(id) : 0;
    if (hash !== 0 && hash !== LOST_ID) {
      if (this.seen.has(hash)) return;
      this.seen.add(hash);
      this.all++;
      this.missed += Number(!this.known.has(hash));
    } else if (listedDay(day) > 0 || hash === LOST_ID) {
      this.all++;
      this.missed++;
    }
  }

  /** How many rows; 0 when all, or all but slips, are cases that were read: a list of them is no register of its own. */
  rows(): number {
    return this.missed > this.all * TOLD_SHARE ? this.missed : 0;
  }
}
