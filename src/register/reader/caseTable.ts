import { NO_DAY } from "../../calendar/day";
import type { Meanings } from "../meanings/meanings";
import type { CaseTable } from "../model/caseTable";
import type { ColumnRole } from "../model/roles";
import { effectiveFinished } from "../cases/verdict";
import { withCourse } from "../cases/course";
import { caseWords } from "./caseWords";
import type { Judgement } from "./judging";
import { buildMore } from "./moreTable";
import { receivedElsewhere } from "../cases/outOfTerritory";
import type { NameTable } from "./nameTable";
import { DAY_ROLES, TEXT_ROLES, type RowStore } from "./rowStore";
import { gather16, gather32, usedRows } from "./usedRows";

/** The case table of the used rows, in reading order. It is made of the store's own columns, which are spent by it. */
export function buildTable(
  store: RowStore, judged: Judgement, meanings: Meanings, units: NameTable, fields: NameTable, named: { unit: boolean; field: boolean },
): CaseTable {
  const used = usedRows(judged.fates);
  const { days, texts } = store;
  const received = gather32(used, days.received.data);
  const words = caseWords(store, meanings, used, received);
  const handedOver = withoutUnreadable(gather32(used, days.handedOver.data));
  const finished = withFallback(gather32(used, days.finished.data), handedOver);
  const more = buildMore(store, judged, used);
  return {
    length: used.rows.length,
    received,
    due: gather32(used, days.due.data),
    finished,
    handedOver,
    unit: names(gather16(used, texts.unit.codes), units.codeOf),
    units: units.names,
    field: names(gather16(used, texts.field.codes), fields.codeOf),
    fields: fields.names,
    ...words,
    sheet: gather16(used, store.sheet),
    sheets: ["", ...store.sources.map(({ layout }) => layout.sheet)],
    row: gather32(used, store.row),
    roles: rolesOf(store, named),
    more,
    ...withCourse(more),
    ...receivedElsewhere(more),
    span: { ...spanOf(received, "firstReceived", "lastReceived"), ...spanOf(finished, "firstFinished", "lastFinished") },
  };
}

/** Only a hand-over day gets this far unread; it is no day. */
function withoutUnreadable(days: Int32Array): Int32Array {
  for (let at = 0; at < days.length; at++) if (days[at] < 0) days[at] = 0;
  return days;
}

function withFallback(finished: Int32Array, handedOver: Int32Array): Int32Array {
  const resolvedOn = effectiveFinished;
  for (let at = 0; at < finished.length; at++) if (finished[at] === 0) finished[at] = resolvedOn(0, handedOver[at]);
  return finished;
}

function names(codes: Uint16Array, codeOf: Uint16Array): Uint16Array {
  for (let at = 0; at < codes.length; at++) codes[at] = codeOf[codes[at]];
  return codes;
}

/** Roles that some sheet was read for; a unit that the receiving unit stands for counts as both. */
function rolesOf(store: RowStore, named: { unit: boolean; field: boolean }): Set<ColumnRole> {
  const roles = new Set<ColumnRole>();
  if (named.unit) roles.add("unit");
  if (named.field) roles.add("field");
  for (const { layout, columns } of store.sources) {
    for (const role of [...DAY_ROLES, ...TEXT_ROLES, "caseId" as const]) if (columns[role] > 0) roles.add(role);
    for (const match of layout.columns) roles.add(match.role);
  }
  return roles;
}

function spanOf<F extends string, L extends string>(data: Int32Array, first: F, last: L): Record<F | L, number> {
  let low = NO_DAY;
  let high = NO_DAY;
  for (let at = 0; at < data.length; at++) {
    const day = data[at];
    if (day === 0) continue;
    if (low === 0 || day < low) low = day;
    if (day > high) high = day;
  }
  return { [first]: low, [last]: high } as Record<F | L, number>;
}
