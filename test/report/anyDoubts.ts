import fc from "fast-check";
import type { FindingType } from "../../src/register/model/findings";
import type { CaseTable, LostCases } from "../../src/register/model/caseTable";
import type { Offer } from "../../src/register/model/offers";
import type { Reading } from "../../src/register/model/reading";
import type { ColumnRole } from "../../src/register/model/roles";
import { anyCase } from "./anyReport";
import { ALL_ROLES, readingOf, type PlainCase } from "./readings";

const SHEET = "Sổ hồ sơ";
const DAY_ROLES: ColumnRole[] = ["received", "due", "finished", "handedOver"];

/** A question about a whole column: of days that may be others, or of a column that may hold something else. */
const anyOffer: fc.Arbitrary<Offer> = fc.oneof(
  fc.record({ kind: fc.constant("column" as const), sheet: fc.constant(SHEET), column: fc.constant(3), header: fc.constantFrom("ĐV", "Kênh", "TT"), role: fc.constantFrom(...ALL_ROLES), confidence: fc.constant(0.5) }),
  fc.record({ kind: fc.constant("swapDays" as const), sheet: fc.constant(SHEET), column: fc.constant(4), role: fc.constantFrom(...DAY_ROLES), count: fc.integer({ min: 1, max: 900 }), before: fc.constant(5), after: fc.constant(0), compared: fc.constant(40) }),
  fc.record({ kind: fc.constant("sameCases" as const), first: fc.constant(SHEET), second: fc.constant("Sổ khác"), common: fc.constant(9), count: fc.constant(3), counts: fc.constant(""), example: fc.constant({
    role: "finished" as const, own: { sheet: SHEET, row: 7, day: 44400 }, kept: { sheet: "Sổ khác", row: 7, day: 44401 },
  }) }),
);

/** A row that was left out: its cells are those of a case, of which one is no day. */
const anyLost = fc.tuple(anyCase, fc.constantFrom<FindingType>("missingReceived", "unreadableDate", "finishedBeforeReceived", "notComputed", "doneWithoutFinished"));

function lostOf(rows: readonly (readonly [PlainCase, FindingType])[]): LostCases | undefined {
  if (rows.length === 0) return undefined;
  const days = (of: (each: PlainCase) => number | undefined, bad: FindingType): Int32Array => Int32Array.from(rows, ([each, type]) => (type === bad ? -1 : of(each) ?? 0));
  const small = (of: (each: PlainCase) => number | undefined): Uint8Array => Uint8Array.from(rows, ([each]) => of(each) ?? 0);
  return {
    length: rows.length, types: rows.map(([, type]) => type), received: days(({ received }) => received, "missingReceived"), due: days(({ due }) => due, "notComputed"),
    finished: days(({ finished }) => finished, "unreadableDate"), handedOver: days(({ handedOver }) => handedOver, "notComputed"),
    status: small(({ status }) => status), channel: small(({ channel }) => channel), serviceLevel: small(({ level }) => level),
    unit: rows.map(([{ unit = "" }]) => unit), field: rows.map(([{ field = "" }]) => field),
    sheet: new Uint16Array(rows.length), row: Int32Array.from(rows, (_row, at) => 900 + at), instead: new Int32Array(rows.length).fill(-1),
  };
}

type Words = Partial<Record<"status" | "channel", readonly boolean[]>>;

/** The cases whose word has no meaning, by column. */
const anyWords: fc.Arbitrary<Words> = fc.record({ status: marks(), channel: marks() }, { requiredKeys: [] });

function marks(): fc.Arbitrary<boolean[]> {
  return fc.array(fc.integer({ min: 0, max: 9 }).map((each) => each === 0), { minLength: 60, maxLength: 60 });
}

function unreadOf(words: Words, count: number): CaseTable["unread"] {
  const columns = Object.entries(words).map(([role, marked]) => [role, { words: ["", "Zalo"], codes: Uint16Array.from({ length: count }, (_, at) => Number(marked[at])) }] as const);
  return columns.length === 0 ? undefined : Object.fromEntries(columns);
}

/** A register with anything that may be open about it planted at random: questions, rows left out, words without a meaning. */
export const anyOpenReading: fc.Arbitrary<Reading> = fc.tuple(
  fc.array(anyCase, { minLength: 1, maxLength: 60 }), fc.array(anyOffer, { maxLength: 2 }), fc.array(anyLost, { maxLength: 6 }), fc.oneof(fc.constant({}), anyWords),
).map(([cases, offers, lostRows, words]) => {
  const reading = readingOf(cases);
  const [lost, unread] = [lostOf(lostRows), unreadOf(words, cases.length)];
  const types = [...new Set(lostRows.map(([, type]) => type))];
  return {
    ...reading, offers, table: { ...reading.table, ...(lost ? { lost } : {}), ...(unread ? { unread } : {}) },
    line: { read: cases.length + lostRows.length, used: cases.length, excluded: types.map((type) => ({ type, count: lostRows.filter(([, each]) => each === type).length })) },
  };
});
