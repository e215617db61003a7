import type { Reading } from "../../src/register/model/reading";
import type { FindingType } from "../../src/register/model/findings";
import { NO_MORE_COLUMNS, type CaseTable, type LostCases } from "../../src/register/model/caseTable";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { ColumnRole } from "../../src/register/model/roles";
import type { SampleRegister } from "../samples/sheet";

/** A case as a test writes it; a missing day is 0. */
export interface PlainCase {
  unit?: string;
  field?: string;
  received: number;
  due?: number;
  finished?: number;
  handedOver?: number;
  status?: number;
  channel?: number;
  level?: number;
}

export const ALL_ROLES: ColumnRole[] = ["caseId", "unit", "field", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel"];

function codes(values: readonly string[]): { codes: Uint16Array; names: string[] } {
  const names = [""];
  const places = new Map([["", 0]]);
  const found = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, names.length);
    return names.push(value) - 1;
  });
  return { codes: Uint16Array.from(found), names };
}

function spanOf(days: Int32Array): [number, number] {
  const given = [...days].filter((day) => day !== 0);
  return [given.reduce((low, day) => Math.min(low, day), given[0] ?? 0), given.reduce((high, day) => Math.max(high, day), 0)];
}

function tableOf(cases: readonly PlainCase[], roles: readonly ColumnRole[]): CaseTable {
  const has = (role: ColumnRole) => roles.includes(role);
  const days = (role: "received" | "due" | "finished" | "handedOver") => Int32Array.from(cases, (each) => (has(role) ? each[role] ?? 0 : 0));
  const small = (role: ColumnRole, key: "status" | "channel" | "level") => Uint8Array.from(cases, (each) => (has(role) ? each[key] ?? 0 : 0));
  const units = codes(cases.map(({ unit }) => (has("unit") ? unit ?? "" : "")));
  const fields = codes(cases.map(({ field }) => (has("field") ? field ?? "" : "")));
  const received = days("received");
  const finished = days("finished");
  const [firstReceived, lastReceived] = spanOf(received);
  const [firstFinished, lastFinished] = spanOf(finished);
  return {
    length: cases.length, received, finished, due: days("due"), handedOver: days("handedOver"),
    unit: units.codes, units: units.names, field: fields.codes, fields: fields.names,
    status: small("status", "status"), channel: small("channel", "channel"), serviceLevel: small("serviceLevel", "level"),
    sheet: new Uint16Array(cases.length), sheets: ["Sổ hồ sơ"], row: Int32Array.from(cases, (_each, index) => index + 6),
    roles: new Set(roles), more: NO_MORE_COLUMNS,
    span: { firstReceived, lastReceived, firstFinished, lastFinished },
  };
}

/** Rows without a readable day, each of the reason that it was left out for. */
function lostOf(excluded: readonly [FindingType, number][]): LostCases | undefined {
  const types = excluded.filter(([type]) => IS_LOST.includes(type)).flatMap(([type, count]) => new Array<FindingType>(count).fill(type));
  const { length } = types;
  if (length === 0) return undefined;
  const unknown = () => new Int32Array(length).fill(-1);
  const blank = () => new Uint8Array(length);
  const names = new Array<string>(length).fill("");
  return {
    length, types, received: unknown(), due: unknown(), finished: unknown(), handedOver: new Int32Array(length), status: blank(), channel: blank(), serviceLevel: blank(),
    unit: names, field: names, sheet: new Uint16Array(length), row: Int32Array.from(types, (_type, at) => 900 + at), instead: unknown(),
  };
}

/** Rows that stand for a case each: blank rows, totals and cases that were never accepted do not. */
const IS_LOST: readonly FindingType[] = ["missingReceived", "unreadableDate", "finishedBeforeReceived", "notComputed", "doneWithoutFinished"];

/** A reading of cases as if from one sheet with the header in row 5. */
export function readingOf(cases: readonly PlainCase[], roles: readonly ColumnRole[] = ALL_ROLES, excluded: Partial<Record<FindingType, number>> = {}): Reading {
  const left = Object.entries(excluded) as [FindingType, number][];
  const out = left.reduce((sum, [, count]) => sum + count, 0);
  const lost = lostOf(left);
  return {
    table: { ...tableOf(cases, roles), ...(lost ? { lost } : {}) },
    layouts: [{
      sheet: "Sổ hồ sơ", headerRows: [5], firstColumn: 2, firstRow: 6, lastRow: 5 + cases.length + out,
      columns: roles.map((role, index) => ({ role, column: index + 2, header: role, how: "exact", confidence: 1 })),
      unknownHeaders: [],
    }],
    findings: {
      items: left.map(([type], index) => ({ type, sheet: "Sổ hồ sơ", row: 7 + index, column: 5, value: "31/2/2021" })),
      counts: new Map(left),
    },
    line: { read: cases.length + out, used: cases.length, excluded: left.map(([type, count]) => ({ type, count })) },
    offers: [],
    aggregates: [],
  };
}

const STATUSES: Record<string, number> = {
  "Công dân yêu cầu rút hồ sơ": STATUS.withdrawn, "Trả lại": STATUS.returned, "Đã trả kết quả": STATUS.handedOver,
  "Đã xử lý xong": STATUS.done, "Yêu cầu bổ sung giấy tờ": STATUS.pausedSupplement,
  "Yêu cầu thực hiện nghĩa vụ tài chính": STATUS.pausedFinance, "Đang xử lý": STATUS.open, "Được tiếp nhận": STATUS.open,
};
const CHANNELS: Record<string, number> = { "Trực tuyến": CHANNEL.online, "Trực tiếp": CHANNEL.direct, "Qua bưu chính công ích": CHANNEL.post };

/** The sample's rows as cases, without the register room in between. */
export function casesOf(register: SampleRegister): PlainCase[] {
  return register.rows.map((row) => ({
    field: String(row[2]), unit: String(row[4]),
    received: Math.floor(Number(row[6])), due: Number(row[7]), finished: Number(row[8] ?? 0), handedOver: Number(row[9] ?? 0),
    status: STATUSES[String(row[10])], channel: CHANNELS[String(row[11])], level: Number(String(row[12]).slice(-1)),
  }));
}
