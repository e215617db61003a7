import fc from "fast-check";
import { NO_MORE_COLUMNS, type CaseCourse, type CaseTable } from "../../src/register/model/caseTable";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { ColumnRole } from "../../src/register/model/roles";

/** One case in plain words; what is left out is not said by the register. */
export interface PlainCase {
  received?: number;
  due?: number;
  finished?: number;
  handedOver?: number;
  unit?: string;
  field?: string;
  status?: number;
  channel?: number;
  serviceLevel?: number;
  dueNew?: number;
  requested?: number;
  supplemented?: number;
}

/** The course of cases, where one of them has any. */
function courseOf(cases: readonly PlainCase[]): { course?: CaseCourse } {
  const told = (["dueNew", "requested", "supplemented"] as const).filter((key) => cases.some((one) => one[key] !== undefined));
  return told.length === 0 ? {} : { course: Object.fromEntries(told.map((key) => [key, Int32Array.from(cases, (one) => one[key] ?? 0)])) };
}

const ALL_ROLES: ColumnRole[] = ["caseId", "received", "due", "finished", "handedOver", "unit", "field", "status", "channel", "serviceLevel"];

function codes(names: readonly string[]): { table: string[]; codes: Uint16Array } {
  const table = [...new Set(["", ...names])];
  return { table, codes: Uint16Array.from(names, (name) => table.indexOf(name)) };
}

/** A case table of hand-made cases. */
export function tableOf(cases: readonly PlainCase[], roles: readonly ColumnRole[] = ALL_ROLES): CaseTable {
  const unit = codes(cases.map((one) => one.unit ?? ""));
  const field = codes(cases.map((one) => one.field ?? ""));
  const days = (key: "received" | "due" | "finished" | "handedOver"): Int32Array => Int32Array.from(cases, (one) => one[key] ?? 0);
  const span = (column: Int32Array): [number, number] => {
    const seen = [...column].filter((day) => day > 0);
    return seen.length === 0 ? [0, 0] : [Math.min(...seen), Math.max(...seen)];
  };
  const [received, finished] = [days("received"), days("finished")];
  return {
    length: cases.length, received, due: days("due"), finished, handedOver: days("handedOver"),
    unit: unit.codes, units: unit.table, field: field.codes, fields: field.table,
    status: Uint8Array.from(cases, (one) => one.status ?? 0),
    channel: Uint8Array.from(cases, (one) => one.channel ?? 0),
    serviceLevel: Uint8Array.from(cases, (one) => one.serviceLevel ?? 0),
    sheet: new Uint16Array(cases.length), sheets: ["HoSo"], row: Int32Array.from(cases, (_one, index) => index + 2),
    roles: new Set(roles), more: NO_MORE_COLUMNS, ...courseOf(cases),
    span: { firstReceived: span(received)[0], lastReceived: span(received)[1], firstFinished: span(finished)[0], lastFinished: span(finished)[1] },
  };
}

/** Days around 1/9/2021, so that windows cut cases everywhere. */
const day = fc.integer({ min: 44400, max: 44480 });

/** Any case that a register can hold after reading: finished on or after its receipt. */
export const anyCase: fc.Arbitrary<PlainCase> = fc
  .record({
    received: day, due: fc.option(day, { nil: 0 }), length: fc.integer({ min: 0, max: 40 }), open: fc.boolean(),
    handedOver: fc.option(day, { nil: 0 }), unit: fc.constantFrom("", "Sở A", "Sở B", "Sở C"), field: fc.constantFrom("Đất đai", "Hộ tịch"),
    status: fc.constantFrom(...Object.values(STATUS)), channel: fc.constantFrom(...Object.values(CHANNEL)), serviceLevel: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ length, open, ...one }) => ({ ...one, finished: open ? 0 : one.received + length }));

export const anyCases = fc.array(anyCase, { maxLength: 60 });

export const anyWindow = fc.tuple(day, fc.nat(40)).map(([from, length]) => ({ from, to: from + length }));

/** The same with whatever may have happened on its way. */
export const anyCaseWithCourse: fc.Arbitrary<PlainCase> = fc
  .tuple(anyCase, fc.record({ dueNew: fc.option(day, { nil: 0 }), requested: fc.option(day, { nil: 0 }), supplemented: fc.option(day, { nil: 0 }) }))
  .map(([one, course]) => ({ ...one, ...course }));
