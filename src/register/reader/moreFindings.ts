import { cellText } from "../texts/cell";
import type { FindingCollector } from "../model/findingCollector";
import { FATE } from "./fates";
import type { KeptRole } from "./moreStore";
import type { RowStore } from "./rowStore";

const USED = FATE.used;

/** Cells of used rows in the further day and number columns that hold something unreadable: told once a column and sheet. */
export function collectMoreFindings(store: RowStore, fates: Uint8Array, out: FindingCollector): void {
  for (const [role, column] of store.more.days) {
    const bad = unreadable(column.data, store.length).filter((row) => fates[row] === USED);
    tell(store, role, bad.map((row) => ({ row, text: column.textAt(row) })), out);
  }
  for (const [role, column] of store.more.numbers) {
    const bad = column.settle().filter(({ row }) => fates[row] === USED);
    tell(store, role, bad.map(({ row, value }) => ({ row, text: cellText(value) })), out);
  }
}

function unreadable(days: Int32Array, length: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (days[row] < 0) rows.push(row);
  return rows;
}

function tell(store: RowStore, role: KeptRole, bad: readonly { row: number; text: string }[], out: FindingCollector): void {
  const first = new Map<number, { row: number; text: string; count: number }>();
  for (const { row, text } of bad) {
    const seen = first.get(store.sheet[row]);
    if (seen) seen.count++;
    else first.set(store.sheet[row], { row, text, count: 1 });
  }
  for (const { row, text, count } of first.values()) {
    const { layout, more } = store.sources[store.sheet[row] - 1];
    const column = more.find((each) => each.role === role)?.column ?? 0;
    out.add({ type: "unreadableValue", sheet: layout.sheet, row: store.row[row], column, value: text, count });
  }
}
