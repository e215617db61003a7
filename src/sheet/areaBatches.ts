import { cellCount, type Area } from "@tthc/spreadsheet/area";

/** Cells that one request reads and writes. */
const CELLS_A_REQUEST = 20_000;

/**
 * Areas of one sheet that fit into a request, in their order: what goes wrong on one sheet, as where it is protected, stops no other.
 * @example areaBatches(turned).length // 2 for two sheets
 */
export function areaBatches<Item extends { sheetId: string; area: Area }>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let room = 0;
  let before = "";
  for (const each of items) {
    const size = cellCount(each.area);
    if (each.sheetId !== before || size > room) {
      batches.push([]);
      room = CELLS_A_REQUEST;
    }
    batches[batches.length - 1].push(each);
    room -= size;
    before = each.sheetId;
  }
  return batches;
}
