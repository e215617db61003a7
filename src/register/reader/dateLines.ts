import { DAY_ROLES, TEXT_ROLES, type RowStore } from "./rowStore";

/**
 * "Ngày 30 tháng 9 năm 2021" alone in its row is the date line of a signature that happens to stand below a day column: it
 * is taken back, so that the row is told to be no case. Before rows are judged.
 */
export function takeBackDateLines(store: RowStore): void {
  for (const role of DAY_ROLES) {
    for (const cell of store.days[role].worded) if (isAlone(store, cell.row)) store.days[role].takeBack(cell);
  }
}

function isAlone(store: RowStore, row: number): boolean {
  const { days, texts } = store;
  return store.idHash[row] === 0 && TEXT_ROLES.every((role) => texts[role].codes[row] === 0)
    && DAY_ROLES.filter((role) => days[role].data[row] !== 0).length === 1;
}
