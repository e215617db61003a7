import { isBlank } from "../texts/blankCells";
import { cellText, isErrorCell } from "../texts/cell";
import { unicodeText } from "../legacy/encodings";
import { isTotalWord } from "../vocabulary/totalWords";
import type { LegacyEncoding } from "../model/layout";
import type { Chunk } from "../model/grid";
import { bandOf, type Band, type BandCell } from "./bandText";
import { placeOf, type ChunkColumn } from "./chunkColumn";

/** Where a band may stand, and how its texts are encoded; null = Unicode. */
interface BandColumn {
  column: number;
  encoding: LegacyEncoding | null;
}

const LETTERS = /\p{L}{2}/u;

/** Asked of every row before anything else: a running number or a blank is no band. */
function hasWords(places: readonly { place: ChunkColumn }[], row: number): boolean {
  for (const { place } of places) {
    const value = place?.values[row]?.[place.at];
    if (typeof value !== "number" && value !== "" && value !== null && value !== undefined) return true;
  }
  return false;
}

/** Asked of rows with a day only: a total may hold the last day of its column. */
function saysTotal(places: readonly { place: ChunkColumn }[], row: number): boolean {
  return places.some(({ place }) => {
    const value = place?.values[row]?.[place.at];
    return typeof value === "string" && !/^\s*\d/.test(value) && isTotalWord(value);
  });
}

/**
 * The first cells of rows without any readable day, on sheets without a unit column: there the rows above a group of cases
 * say whose they are. Nothing is kept of rows with a day, but for totals, so that a large register costs nothing more.
 */
export class BandCells {
  private readonly rows = new Map<number, { cells: BandCell[]; band: Band | null }>();

  /** Keeps rows from…to-1 of a chunk, at the places from offset on, of which hasDay says no. content: column of what a case is about. */
  read(chunk: Chunk, columns: readonly BandColumn[], from: number, to: number, offset: number, content: number, hasDay: (row: number) => boolean): void {
    const places = columns.map(({ column, encoding }) => ({ column, encoding, place: placeOf(chunk, column) }));
    for (let row = from; row < to; row++) {
      if (!hasWords(places, row) || (hasDay(offset + row) && !saysTotal(places, row))) continue;
      const cells = places.flatMap(({ column, encoding, place }): BandCell[] => {
        const value = place?.values[row]?.[place.at];
        const written = isBlank(value) || isErrorCell(value) ? "" : cellText(value);
        const text = encoding === null ? written : unicodeText(written, encoding);
        return text === "" ? [] : [{ column, text }];
      });
      if (cells.some(({ text }) => LETTERS.test(text))) this.rows.set(offset + row, { cells, band: bandOf(cells, content) });
    }
  }

  /** True when no row was kept. */
  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  /** The filled first cells of a row; none when it has a day or no words. */
  cellsAt(row: number): readonly BandCell[] {
    return this.rows.get(row)?.cells ?? [];
  }

  /** The band that a row's first cells make; null for none. */
  bandAt(row: number): Band | null {
    return this.rows.get(row)?.band ?? null;
  }
}
