import { dayOf } from "../../../src/calendar/day";
import { caseProcedures, matchOf, procedureAt } from "../../../src/indicators/procedures/caseProcedures";
import { withListLevels } from "../../../src/indicators/procedures/levelsFromList";
import { feeProceduresWith, fullShare, servicesWithCases, serviceShare } from "../../../src/indicators/procedures/procedureShares";
import { figuresOf } from "../../../src/indicators/figures";
import { totalOf } from "../../../src/indicators/counts";
import { tally } from "../../../src/indicators/tally";
import type { Reading } from "../../../src/register/model/reading";
import { readGrids } from "../../register/readGrids";
import { onlyList } from "../../register/procedures/lists";

const LIST = [
  ["STT", "Mã TTHC", "Tên thủ tục", "Lệ phí", "Toàn trình", "Một phần", "Trạng thái"],
  [1, "1.000001", "Khai sinh", "Không", "x", "", ""],
  [2, "1.000002", "Khai tử", "8.000", "x", "", ""],
  [3, "1.000003", "Kết hôn", "15.000", "", "x", ""],
  [4, "1.000004", "Trích lục", "8.000", "", "", ""],
  [5, "1.000005", "Cải chính", "5.000", "x", "", "Bãi bỏ"],
];

/** Received in July 2021 unless said; code or name of the procedure, channel. */
const CASES = [
  ["1.000001", "", "Trực tuyến", "1/7/2021"], ["", "Khai sinh", "Trực tiếp", "2/7/2021"], ["1.000001", "", "Trực tuyến", "1/6/2021"],
  ["1.000003", "", "Trực tuyến", "5/7/2021"], ["1.000004", "", "Trực tuyến", "5/7/2021"], ["9.000001", "Khai tử", "Trực tuyến", "5/7/2021"], ["", "", "Trực tuyến", "5/7/2021"],
];
const HEADER = ["Mã hồ sơ", "Mã TTHC", "Tên TTHC", "Hình thức tiếp nhận", "Ngày tiếp nhận", "Ngày hẹn trả", "Trạng thái"];
const PERIOD = { from: dayOf(2021, 7, 1), to: dayOf(2021, 7, 31) };

function readingOf(list = LIST, extra: readonly string[] = []): Reading {
  const rows = [[...HEADER, ...extra.slice(0, 1)], ...CASES.map(([code, name, channel, received], at) => [`A${at}`, code, name, channel, received, "30/7/2021", "Đang xử lý", ...extra.slice(1 + at, 2 + at)])];
  const reading = readGrids([{ sheet: "So", top: 1, left: 1, rows }], undefined, { more: ["procedureCode", "procedure"] });
  if (reading === null) throw new Error("no register");
  return { ...reading, procedures: onlyList(list) };
}

function casesOf(reading: Reading) {
  const cases = caseProcedures(reading.table, reading.procedures);
  if (cases === null) throw new Error("no list");
  return cases;
}

describe("cases and their procedures", () => {
  const reading = readingOf();
  const cases = casesOf(reading);

  it("counts each case as found, of no procedure of the list, or of none at all", () => {
    expect(Array.from(cases.places, (_, at) => procedureAt(cases, at)?.name ?? "–")).toEqual(["Khai sinh", "Khai sinh", "Khai sinh", "Kết hôn", "Trích lục", "–", "–"]);
    expect(matchOf(cases)).toEqual({ found: 5, notInList: 1, several: 0, unnamed: 1 });
  });

  it("measures toàn trình only over procedures that are eligible, with what could not be told beside", () => {
    expect(fullShare(reading.table, cases, PERIOD)).toEqual({ numerator: 1, denominator: 2, match: { found: 4, notInList: 1, several: 0, unnamed: 1 }, unsaid: 1 });
  });

  it("counts services with an online case over services in force", () => {
    expect(serviceShare(cases.list, PERIOD.to)).toEqual({ numerator: 3, denominator: 4 });
    expect(servicesWithCases(reading.table, cases, PERIOD)).toEqual({ numerator: 2, denominator: 3 });
  });

  it("counts procedures with a fee of which some case is meant", () => {
    expect(feeProceduresWith(cases, (at) => reading.table.received[at] >= PERIOD.from)).toEqual({ numerator: 2, denominator: 3 });
  });

  it("has no share without a list, without its columns, or without columns in the register", () => {
    const noLevels = readingOf([["STT", "Mã TTHC", "Tên thủ tục", "Thời hạn"], [1, "1.000001", "Khai sinh", "Trong ngày"]]);
    expect([fullShare(noLevels.table, casesOf(noLevels), PERIOD), servicesWithCases(noLevels.table, casesOf(noLevels), PERIOD), serviceShare(casesOf(noLevels).list, PERIOD.to)]).toEqual([null, null, null]);
    expect(feeProceduresWith(casesOf(noLevels), () => true)).toBeNull();
    expect(caseProcedures(reading.table, undefined)).toBeNull();
    expect(caseProcedures({ ...reading.table, more: { texts: {}, days: {}, numbers: {} } }, reading.procedures)).toBeNull();
  });

  it("says nothing of eligibility by a bare number once such numbers may be of another scale", () => {
    const bare = readingOf([["STT", "Mã TTHC", "Tên thủ tục", "Mức độ"], [1, "1.000001", "Khai sinh", "Mức độ 4"]]);
    expect(serviceShare(casesOf(bare).list, dayOf(2026, 6, 30))?.numerator).toBe(1);
    expect(serviceShare(casesOf(bare).list, dayOf(2026, 7, 1))?.numerator).toBe(0);
  });
});

describe("levels of online cases from the list", () => {
  it("give a register without a level column its toàn trình and một phần, and say how many", () => {
    const reading = withListLevels(readingOf());
    expect(reading.levelsFromList).toEqual({ known: 3, unknown: 3 });
    const { onlineFull, onlinePartial, online } = figuresOf(totalOf(tally(reading.table, PERIOD)), "A");
    expect([online, onlineFull, onlinePartial]).toEqual([5, 1, 1]);
    expect(reading.table.roles.has("serviceLevel")).toBe(true);
  });

  it("never go over what the register says itself, and change nothing else", () => {
    const own = readingOf(LIST, ["Mức độ", "Một phần", "", "", "", "", "", ""]);
    expect(withListLevels(own)).toBe(own);
    const plain = readingOf();
    const before = plain.table.serviceLevel.slice();
    withListLevels(plain);
    expect(plain.table.serviceLevel).toEqual(before);
    const none: Reading = { ...plain };
    delete none.procedures;
    expect(withListLevels(none)).toBe(none);
  });
});

test("100,000 cases find their procedures among 3,000 in well under a second", () => {
  const procedures = Array.from({ length: 3000 }, (_, at) => [at + 1, `1.${String(at + 1000).padStart(6, "0")}`, `Thủ tục số ${at}`, "x", "", "Không", ""]);
  const list = onlyList([["STT", "Mã TTHC", "Tên thủ tục", "Toàn trình", "Một phần", "Lệ phí", "Trạng thái"], ...procedures]);
  const { table } = readingOf();
  const names = ["", ...procedures.map((row) => String(row[1]))];
  const codes = Uint16Array.from({ length: 100_000 }, (_, at) => (at * 7919) % names.length);
  const started = performance.now();
  const cases = caseProcedures({ ...table, length: 100_000, more: { texts: { procedureCode: { codes, names } }, days: {}, numbers: {} } }, list);
  expect(matchOf(cases ?? { places: new Int32Array(0) }).found).toBe(codes.filter((code) => code > 0).length);
  expect(performance.now() - started).toBeLessThan(800);
});
