import fc from "fast-check";
import { AGGREGATE_FIGURES } from "../../../src/register/model/aggregateTable";
import type { Corrections } from "../../../src/register/model/corrections";
import { AGGREGATE_WORDS } from "./words";
import { COLUMN_ROLES, type ColumnRole } from "../../../src/register/model/roles";
import type { Grid } from "../../../src/register/model/grid";
import { HEADERS } from "../../../src/register/vocabulary/headers";
import { bodyRow, HEADER } from "../registers";

const headers = Object.values(HEADERS).flat();

/** A header as hands and exports spoil it: another case, a letter lost, a remark, blanks, a line break, decomposed. */
const spoiltHeader = fc.tuple(fc.constantFrom(...headers), fc.nat(30), fc.nat(6)).map(([header, at, how]) => {
  const lost = header.slice(0, at % header.length) + header.slice((at % header.length) + 1);
  return [header, header.toUpperCase(), lost, `${header} (dd/mm/yyyy)`, ` ${header.replaceAll(" ", "\u00a0")}\t`, header.replace(" ", "\n"), header.normalize("NFD")][how];
});

const oddities: readonly unknown[] = [
  "", null, undefined, 0, "#N/A", "31/02/2021", "21/09/2021", "15:10, 1/9/2021", "1/9/21", "20 tháng 9 năm 2021", "20210921", 20210921, true,
  "Tổng cộng", "Cộng Sở Y tế", "I", "II. Sở Y tế", "A", "(1)", "(3)=(4)+(5)", 3, "Đã trả kết quả", "Đúng hạn", "4.131", "1.234,5", "99,71%", 4.131,
  "Së Y tÕ", "ñaêng kyù", "Sở KH&ĐT", "SKHĐT", "000.00.01.H62-210921-0001", 1.2345678901234567e20, "=1+1", "'", "Người lập biểu",
];
const objects: readonly unknown[] = [{}, [], { basicValue: 44400 }, { type: "Error", basicValue: "#REF!" }, Symbol.iterator.toString(), "__proto__", "constructor", "toString"];

const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: spoiltHeader },
  { weight: 2, arbitrary: fc.constantFrom(...AGGREGATE_WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: 44000, max: 45000 }) },
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.nat(5000) },
  { weight: 1, arbitrary: fc.constantFrom(...objects) },
);
const ragged = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 });
const underHeader = fc.tuple(fc.shuffledSubarray(HEADER, { minLength: 3 }), fc.array(fc.oneof(bodyRow, fc.array(anyCell, { maxLength: 11 })), { maxLength: 14 }))
  .map(([header, rows]) => [header, ...rows]);
const underAggregate = fc.tuple(fc.shuffledSubarray([...AGGREGATE_WORDS], { minLength: 3 }), fc.array(fc.array(fc.oneof(anyCell, fc.nat(999)), { maxLength: 11 }), { maxLength: 14 }))
  .map(([header, rows]) => [["Đơn vị", ...header], ...rows]);

const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constantFrom("A", "B", "__proto__", ""), top: fc.integer({ min: 1, max: 9 }), left: fc.integer({ min: 1, max: 9 }),
  rows: fc.oneof(ragged, underHeader, underAggregate),
});

/** One to three sheets of anything that a workbook may hold. */
export const anyGrids = fc.array(grid, { minLength: 1, maxLength: 3 });

/** Answers that fit nothing in particular: a workbook may have been edited by hand since. */
export const anyCorrections: fc.Arbitrary<Corrections> = fc.record({
  layouts: fc.array(fc.record({
    fingerprint: fc.string({ maxLength: 12 }), swapped: fc.subarray<ColumnRole>(["received", "due", "finished"]),
    columns: fc.array(fc.record({ place: fc.nat(12), role: fc.option(fc.constantFrom(...COLUMN_ROLES), { nil: null }) }), { maxLength: 3 }),
  }), { maxLength: 2 }),
  values: fc.record({
    status: fc.dictionary(fc.constantFrom("la", "constructor", "chờ"), fc.constantFrom(3 as const, 9 as const)),
    channel: fc.dictionary(fc.constantFrom("zalo", "__proto__"), fc.constantFrom(1 as const, 2 as const)), serviceLevel: fc.constant({}),
  }),
  aliases: fc.array(fc.record({ from: fc.constantFrom("Sở Y tế", "A", ""), to: fc.constantFrom("Sở Y tế", "B", "A"), since: fc.constantFrom(0, 44400) }), { maxLength: 3 }),
  aggregates: fc.array(fc.record({
    fingerprint: fc.string({ maxLength: 12 }),
    columns: fc.array(fc.record({ place: fc.nat(12), figure: fc.option(fc.constantFrom(...AGGREGATE_FIGURES), { nil: null }) }), { maxLength: 3 }),
  }), { maxLength: 2 }),
});
