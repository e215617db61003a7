import { caseIdHash } from "../duplicates/caseId";
import type { CellValue } from "../model/grid";

/**
 * Case ids as the host gave them, tile by tile: they are looked at again only for rows of one case and for findings, so
 * short lists that never grow cost less than one long list that does.
 */
export class IdTexts {
  private readonly tiles: { start: number; ids: CellValue[] }[] = [];

  /** Keeps the ids of rows from…to-1 of a block's column and writes their hashes to the places from offset on. */
  read(
    values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number, idHash: Int32Array,
  ): void {
    if (to <= from) return;
    const ids = new Array<CellValue>(to - from);
    for (let row = from; row < to; row++) {
      const id = values[row][at];
      ids[row - from] = id;
      idHash[offset + row] = caseIdHash(id);
    }
    this.tiles.push({ start: offset + from, ids });
  }

  /** The id at a row; undefined for a row whose sheet has no id column. */
  at(row: number): CellValue {
    let low = 0;
    let high = this.tiles.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tiles[middle].start <= row) low = middle;
      else high = middle - 1;
    }
    const tile = this.tiles[low];
    return tile === undefined || row < tile.start ? undefined : tile.ids[row - tile.start];
  }
}
