import type { CaseColumns, CaseTable, LostCases, MoreColumns, UnreadColumn } from "../register/model/caseTable";
import { mapCourse } from "../register/cases/course";
import type { Reading } from "../register/model/reading";
import { byName, namesOf } from "./figureNames";

type Column = Int32Array | Uint16Array | Uint8Array | Float64Array;

/**
 * A reading of some of its cases: table and rows left out are only those that are kept; questions and findings stay, for they are
 * of columns. String tables stay whole, so that codes keep their meaning.
 * @param cases places of the kept cases in the table, ascending
 * @param lost places of the kept rows among those left out
 * @example selectCases(reading, [0, 4, 5], []).table.length // 3
 */
export function selectCases(reading: Reading, cases: Int32Array, lost: Int32Array): Reading {
  const { table } = reading;
  const selected: CaseTable = {
    ...table, ...countedAt(table, cases),
    unit: pick(table.unit, cases), field: pick(table.field, cases), sheet: pick(table.sheet, cases), row: pick(table.row, cases),
    more: moreOf(table.more, cases),
    ...(table.unread ? { unread: unreadOf(table.unread, cases) } : {}),
  };
  delete selected.lost;
  delete selected.steps;
  const left = table.lost && selectLost(table.lost, cases, lost);
  if (left) selected.lost = left;
  return { ...reading, table: selected };
}

/**
 * What is counted of some of the cases, by their places.
 * @example countedAt(table, Int32Array.of(0, 4, 5)).length // 3
 */
export function countedAt(columns: CaseColumns, places: Int32Array): CaseColumns {
  return {
    length: places.length,
    received: pick(columns.received, places), due: pick(columns.due, places), finished: pick(columns.finished, places),
    handedOver: pick(columns.handedOver, places), status: pick(columns.status, places), channel: pick(columns.channel, places),
    serviceLevel: pick(columns.serviceLevel, places),
    ...(columns.course && { course: mapCourse(columns.course, (column) => pick(column, places)) }),
    ...(columns.outOfTerritory ? { outOfTerritory: pick(columns.outOfTerritory, places) } : {}),
  };
}

function pick<Kind extends Column>(column: Kind, places: Int32Array): Kind {
  const picked = column.slice(0, places.length) as Kind;
  for (let at = 0; at < places.length; at++) picked[at] = column[places[at]];
  return picked;
}

function unreadOf(unread: NonNullable<CaseTable["unread"]>, cases: Int32Array): NonNullable<CaseTable["unread"]> {
  const of = (column: UnreadColumn): UnreadColumn => ({ ...column, codes: pick(column.codes, cases) });
  return byName(namesOf(unread), (role) => of(unread[role] as UnreadColumn));
}

function moreOf(more: MoreColumns, cases: Int32Array): MoreColumns {
  const texts = byName(namesOf(more.texts), (role) => { const column = more.texts[role]; return column && { ...column, codes: pick(column.codes, cases) }; });
  const days = byName(namesOf(more.days), (role) => { const column = more.days[role]; return column && pick(column, cases); });
  const numbers = byName(namesOf(more.numbers), (role) => { const column = more.numbers[role]; return column && pick(column, cases); });
  const ids = more.caseIds;
  return { texts, days, numbers, ...(ids ? { caseIds: Array.from(cases, (at) => ids[at]) } : {}) };
}

/** Rows that stand in place of a case of the table point to its new place, or to none when it is not kept. */
function selectLost(lost: LostCases, cases: Int32Array, places: Int32Array): LostCases | null {
  if (places.length === 0) return null;
  const placeOf = new Map(Array.from(cases, (from, to) => [from, to]));
  return {
    ...countedAt(lost, places),
    types: Array.from(places, (at) => lost.types[at]), unit: Array.from(places, (at) => lost.unit[at]), field: Array.from(places, (at) => lost.field[at]),
    sheet: pick(lost.sheet, places), row: pick(lost.row, places),
    instead: Int32Array.from(places, (at) => placeOf.get(lost.instead[at]) ?? -1),
  };
}
