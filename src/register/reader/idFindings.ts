import { LOST_ID } from "../duplicates/caseId";
import type { Finding } from "../model/findings";
import type { RowStore } from "./rowStore";

/** Case ids that lost digits: told once a sheet, at the first of them. */
export function idFindings(store: RowStore): Finding[] {
  const { idHash } = store;
  const bySheet = new Map<number, Finding>();
  for (let row = 0; row < store.length; row++) {
    if (idHash[row] !== LOST_ID) continue;
    const known = bySheet.get(store.sheet[row]);
    if (known) known.count = (known.count ?? 1) + 1;
    else bySheet.set(store.sheet[row], findingOf(store, row));
  }
  return [...bySheet.values()];
}

function findingOf(store: RowStore, row: number): Finding {
  const { layout, columns } = store.sources[store.sheet[row] - 1];
  return { type: "idLostDigits", sheet: layout.sheet, row: store.row[row], column: columns.caseId, value: store.idText(row), count: 1 };
}
