import type { MoreColumns } from "../model/caseTable";
import type { MoreTextRole } from "../model/roles";
import type { Judgement } from "./judging";
import { FATE } from "./fates";
import { countUses, joinNames } from "./nameTable";
import type { RowStore } from "./rowStore";
import type { TextColumn } from "./textColumn";
import { gather16, gather32, gather64, type UsedRows } from "./usedRows";

/** The further columns of the used rows, only those that some sheet has. */
export function buildMore(store: RowStore, judged: Judgement, used: UsedRows): MoreColumns {
  const { more } = store;
  const has = (role: string): boolean => store.sources.some((source) => source.more.some((each) => each.role === role));
  const table: MoreColumns = { texts: {}, days: {}, numbers: {} };
  for (const [role, column] of more.texts) if (has(role)) table.texts[role] = namesOf(column, judged, used);
  for (const [role, column] of more.days) if (has(role)) table.days[role] = readableDays(gather32(used, column.data));
  for (const [role, column] of more.numbers) if (has(role)) table.numbers[role] = gather64(used, column.data);
  if (more.withIds && store.sources.some(({ columns }) => columns.caseId > 0)) table.caseIds = shownIds(store, used);
  return table;
}

/** Spellings of one name are one name, as with units. */
function namesOf(column: TextColumn, { fates }: Judgement, used: UsedRows): MoreColumns["texts"][MoreTextRole] {
  const { names, codeOf } = joinNames(column, countUses(column, fates, FATE.used));
  const codes = gather16(used, column.codes);
  for (let at = 0; at < codes.length; at++) codes[at] = codeOf[codes[at]];
  return { codes, names };
}

function readableDays(days: Int32Array): Int32Array {
  for (let at = 0; at < days.length; at++) if (days[at] < 0) days[at] = 0;
  return days;
}

function shownIds(store: RowStore, { rows }: UsedRows): string[] {
  return Array.from(rows, (row) => store.idText(row));
}
