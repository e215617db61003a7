import { spellingKey } from "../register/texts/nameKey";
import { NO_MORE_COLUMNS, type CaseTable } from "../register/model/caseTable";
import type { ColumnRole } from "../register/model/roles";
import type { Reading } from "../register/model/reading";
import type { ComparedList, Reconciliation } from "./model/reconciliation";

/** Whose row counts where the lists say different things of a case. */
export type DecidedFor = "a" | "b";

/** Cases of the two lists that are counted together: places in the table of each. */
interface Picked {
  a: number[];
  b: number[];
}

/** Of each pair the row of the list that decides, unless it is in no figure of its own list; and what only one list has. */
function pick({ a, b, pairs, onlyInA, onlyInB }: Reconciliation, decidedFor: DecidedFor): Picked {
  const picked: Picked = { a: [], b: [] };
  for (let at = 0; at < pairs.a.length; at++) {
    const [ofA, ofB] = [a.rows.at[pairs.a[at]], b.rows.at[pairs.b[at]]];
    if (ofA >= 0 && (decidedFor === "a" || ofB < 0)) picked.a.push(ofA);
    else if (ofB >= 0) picked.b.push(ofB);
  }
  for (const { at } of onlyInA) if (a.rows.at[at] >= 0) picked.a.push(a.rows.at[at]);
  for (const { at } of onlyInB) if (b.rows.at[at] >= 0) picked.b.push(b.rows.at[at]);
  return picked;
}

/** Unit codes by the case's place in the table. */
function unitsByPlace({ rows }: ComparedList, units: Int32Array): Int32Array {
  const byPlace = new Int32Array(rows.length);
  rows.at.forEach((place, entry) => { if (place >= 0) byPlace[place] = units[entry]; });
  return byPlace;
}

function joinedFields(a: readonly string[], b: readonly string[]): { fields: string[]; ofB: Uint16Array } {
  const codes = new Map(a.map((name, code) => [spellingKey(name), code]));
  const fields = [...a];
  const ofB = Uint16Array.from(b, (name) => {
    const key = spellingKey(name);
    const code = codes.get(key) ?? fields.push(name) - 1;
    codes.set(key, code);
    return code;
  });
  return { fields, ofB };
}

function spanOf(days: Int32Array): { first: number; last: number } {
  let [first, last] = [0, 0];
  for (const day of days) {
    if (day === 0) continue;
    if (first === 0 || day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** Columns that every list has of which rows are counted: a figure that needs another cannot be told of both. */
function sharedRoles(a: CaseTable, b: CaseTable, picked: Picked): ReadonlySet<ColumnRole> {
  if (picked.b.length === 0) return a.roles;
  return picked.a.length === 0 ? b.roles : new Set([...a.roles].filter((role) => b.roles.has(role)));
}

/** Both lists as one table of cases, each case once. */
function joinedTable({ a, b, units }: Reconciliation, picked: Picked): CaseTable {
  const [tableA, tableB] = [a.reading.table, b.reading.table];
  const days = (role: "received" | "due" | "finished" | "handedOver"): Int32Array => Int32Array.from([...picked.a.map((at) => tableA[role][at]), ...picked.b.map((at) => tableB[role][at])]);
  const codes = (role: "status" | "channel" | "serviceLevel"): Uint8Array => Uint8Array.from([...picked.a.map((at) => tableA[role][at]), ...picked.b.map((at) => tableB[role][at])]);
  const [unitsA, unitsB] = [unitsByPlace(a, units.a), unitsByPlace(b, units.b)];
  const { fields, ofB } = joinedFields(tableA.fields, tableB.fields);
  const [received, finished] = [days("received"), days("finished")];
  const [receipts, results] = [spanOf(received), spanOf(finished)];
  return {
    length: received.length, received, due: days("due"), finished, handedOver: days("handedOver"),
    status: codes("status"), channel: codes("channel"), serviceLevel: codes("serviceLevel"),
    unit: Uint16Array.from([...picked.a.map((at) => unitsA[at]), ...picked.b.map((at) => unitsB[at])]), units: units.names,
    field: Uint16Array.from([...picked.a.map((at) => tableA.field[at]), ...picked.b.map((at) => ofB[tableB.field[at]])]), fields,
    sheet: new Uint16Array(received.length), sheets: [""], row: new Int32Array(received.length), roles: sharedRoles(tableA, tableB, picked), more: NO_MORE_COLUMNS,
    span: { firstReceived: receipts.first, lastReceived: receipts.last, firstFinished: results.first, lastFinished: results.last },
  };
}

/**
 * Both lists as one register: every case once, where they differ as the one or the other list says.
 * @example joinedReading(result, "a").table.length // matched + only in A + only in B, as far as they are counted
 */
export function joinedReading(result: Reconciliation, decidedFor: DecidedFor): Reading {
  const table = joinedTable(result, pick(result, decidedFor));
  const { a, b } = result;
  return {
    table, layouts: [...a.reading.layouts, ...b.reading.layouts], findings: { items: [], counts: new Map() },
    line: { read: table.length, used: table.length, excluded: [] }, offers: [], aggregates: [],
  };
}
