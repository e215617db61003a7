import { NO_DAY } from "../../calendar/day";
import type { CaseTable, ColumnRole } from "../types";
import { channelOf, serviceLevelOf } from "../values";
import { effectiveFinished } from "../verdict";
import { FATE, type Judged } from "./judging";
import type { NameTable } from "./nameTable";
import { DAY_ROLES, TEXT_ROLES, type RowStore } from "./rowStore";
import type { TextColumn } from "./textColumn";

const USED = FATE.used;

/** The case table of the used rows, in reading order. */
export function buildTable(store: RowStore, judged: Judged, units: NameTable, fields: NameTable): CaseTable {
  const rows = usedRows(judged.fates);
  const { days, texts } = store;
  const received = picked(rows, days.received.data);
  const finished = resolvedDays(store, rows);
  const bytes = (): Uint8Array => new Uint8Array(rows.length);
  return {
    length: rows.length,
    received,
    due: picked(rows, days.due.data),
    finished,
    handedOver: picked(rows, days.handedOver.data),
    unit: mapped(rows, texts.unit, units.codeOf, new Uint16Array(rows.length)),
    units: units.names,
    field: mapped(rows, texts.field, fields.codeOf, new Uint16Array(rows.length)),
    fields: fields.names,
    status: mapped(rows, texts.status, judged.statusByCode, bytes()),
    channel: mapped(rows, texts.channel, valuesOf(texts.channel, channelOf), bytes()),
    serviceLevel: mapped(rows, texts.serviceLevel, valuesOf(texts.serviceLevel, serviceLevelOf), bytes()),
    sheet: gathered(rows, store.sheet, new Uint16Array(rows.length)),
    sheets: ["", ...store.sources.map(({ layout }) => layout.sheet)],
    row: gathered(rows, store.row, new Int32Array(rows.length)),
    roles: rolesOf(store),
    span: { ...spanOf(received, "firstReceived", "lastReceived"), ...spanOf(finished, "firstFinished", "lastFinished") },
  };
}

function usedRows(fates: Uint8Array): Int32Array {
  let used = 0;
  for (let row = 0; row < fates.length; row++) if (fates[row] === USED) used++;
  const rows = new Int32Array(used);
  let at = 0;
  for (let row = 0; row < fates.length; row++) if (fates[row] === USED) rows[at++] = row;
  return rows;
}

/** Days of the used rows; what could not be read (only a hand-over day gets this far) is no day. */
function picked(rows: Int32Array, data: Int32Array): Int32Array {
  const out = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const day = data[rows[at]];
    out[at] = day > 0 ? day : 0;
  }
  return out;
}

function resolvedDays(store: RowStore, rows: Int32Array): Int32Array {
  const finished = store.days.finished.data;
  const handedOver = store.days.handedOver.data;
  const out = new Int32Array(rows.length);
  const resolvedOn = effectiveFinished;
  for (let at = 0; at < rows.length; at++) out[at] = resolvedOn(finished[rows[at]], handedOver[rows[at]]);
  return out;
}

function valuesOf(column: TextColumn, read: (text: string) => number): Uint8Array {
  const values = new Uint8Array(column.codeCount);
  column.texts.forEach((text, code) => { values[code] = read(text); });
  return values;
}

function mapped<T extends Uint8Array | Uint16Array>(rows: Int32Array, column: TextColumn, valueOf: T, out: T): T {
  const { codes } = column;
  for (let at = 0; at < rows.length; at++) out[at] = valueOf[codes[rows[at]]];
  return out;
}

function gathered<T extends Uint16Array | Int32Array>(rows: Int32Array, data: T, out: T): T {
  for (let at = 0; at < rows.length; at++) out[at] = data[rows[at]];
  return out;
}

/** Roles that some sheet was read for; a unit that the receiving unit stands for counts as both. */
function rolesOf(store: RowStore): Set<ColumnRole> {
  const roles = new Set<ColumnRole>();
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
