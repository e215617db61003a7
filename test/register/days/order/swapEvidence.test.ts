import fc from "fast-check";
import { dateOf, dayOf } from "../../../../src/calendar/day";
import { acceptOffer } from "../../../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../../../src/register/model/corrections";
import { areEarly, dayInCaseId } from "../../../../src/register/days/order/earlyDays";
import { dayOfMonth, exchangeDay } from "../../../../src/register/days/order/dayParts";
import type { Reading } from "../../../../src/register/model/reading";
import { countsOf, readGrids, readRows } from "../../readGrids";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
const FIRST = dayOf(2021, 1, 1);
const two = (value: number): string => String(value).padStart(2, "0");

/** What a machine set to en-US makes of dd/mm/yyyy in a file: a date cell where it can, with day and month exchanged. */
function americanised(day: number): number | string {
  const { year, month, day: dd } = dateOf(day);
  return dd <= 12 ? dayOf(year, dd, month) : `${two(dd)}/${two(month)}/${year}`;
}

/** Cases in order: received, due, finished days. */
const cases = fc.array(fc.tuple(fc.integer({ min: FIRST, max: FIRST + 330 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 25 })), { minLength: 40, maxLength: 80 })
  .map((all) => all.map(([received, limit, taken]) => [received, received + limit, received + taken]));

const rowsOf = (days: number[][], written: (day: number) => unknown): unknown[][] =>
  [HEADER, ...days.map((each, at) => [`A${at}`, "Sở Y tế", ...each.map(written)])];
const daysOf = ({ table }: Reading): number[][] => Array.from({ length: table.length }, (_, at) => [table.received[at], table.due[at], table.finished[at]]);

describe("day and month exchanged", () => {
  it("is undone exactly once the user has said yes, whatever the register: no figure may stay on the wrong day", () => {
    fc.assert(fc.property(cases, (days) => {
      const rows = rowsOf(days, americanised);
      const first = readRows(rows);
      const offers = first.offers.filter(({ kind }) => kind === "swapDays");
      expect(offers.map((offer) => (offer.kind === "swapDays" ? offer.role : ""))).toEqual(["received", "due", "finished"]);
      const corrections = offers.reduce((all, offer) => acceptOffer(all, offer, first.layouts), NO_CORRECTIONS);
      const second = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows }], undefined, { corrections }) as Reading;
      expect(daysOf(second)).toEqual(days);
      expect(second.offers.filter(({ kind }) => kind === "swapDays")).toEqual([]);
      expect(countsOf(second).swappedDays).toBeUndefined();
    }), { numRuns: 60 });
  });

  it("changes nothing before that: the reading says what the cells say", () => {
    fc.assert(fc.property(cases, (days) => {
      const rows = rowsOf(days, americanised);
      const used = readRows(rows);
      for (let at = 0; at < used.table.length; at++) {
        const cell = rows[used.table.row[at] - 1][2];
        if (typeof cell === "number") expect(used.table.received[at]).toBe(cell);
      }
    }), { numRuns: 20 });
  });

  it("is never suspected of a sound register, as date cells, as text or as both: a false alarm would break what is right", () => {
    const asText = (day: number): string => { const date = dateOf(day); return `${two(date.day)}/${two(date.month)}/${date.year}`; };
    fc.assert(fc.property(cases, fc.integer({ min: 0, max: 2 }), (days, kind) => {
      const written = [(day: number) => day, asText, (day: number) => (day % 3 === 0 ? asText(day) : day)][kind];
      expect(readRows(rowsOf(days, written)).offers.filter((offer) => offer.kind === "swapDays")).toEqual([]);
    }), { numRuns: 150 });
  });

  it("is never suspected of a few cases of the first days of a month", () => {
    const early = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(early, (all) => {
      const days = all.map(([day, more, month]) => [dayOf(2021, month, day), dayOf(2021, month, Math.min(12, day + more)), dayOf(2021, month, Math.min(12, day + more))]);
      expect(readRows(rowsOf(days, (day) => day)).offers.filter((offer) => offer.kind === "swapDays")).toEqual([]);
    }), { numRuns: 150 });
  });

  it("is found sheet by sheet, in whichever order chunks come", () => {
    const days = Array.from({ length: 40 }, (_, at) => [FIRST + at * 7, FIRST + at * 7 + 10, FIRST + at * 7 + 8]);
    const grids = [{ sheet: "Tot", top: 1, left: 1, rows: rowsOf(days, (day) => day) }, { sheet: "Loi", top: 1, left: 1, rows: rowsOf(days, americanised).map((cells, at) => (at === 0 ? cells : [`B${at}`, ...cells.slice(1)])) }];
    for (const order of [grids, [...grids].reverse()]) {
      expect(readGrids(order, 7)?.offers.flatMap((offer) => (offer.kind === "swapDays" ? [`${offer.sheet} ${offer.role}`] : []))).toEqual(["Loi received", "Loi due", "Loi finished"]);
    }
  });

  it("leaves texts alone even where a confirmed column holds some up to the 12th", () => {
    const rows = [HEADER, ["A", "X", dayOf(2021, 5, 8), "12/08/2021", ""], ["B", "X", "09/08/2021", "16/08/2021", ""]];
    const layout = readRows(rows).layouts[0];
    const offer = { kind: "swapDays", sheet: "HoSo", column: 3, role: "received", count: 1, before: 0, after: 0, compared: 0 } as const;
    const second = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows }], undefined, { corrections: acceptOffer(NO_CORRECTIONS, offer, [layout]) }) as Reading;
    expect([...second.table.received]).toEqual([dayOf(2021, 8, 5), dayOf(2021, 8, 9)]);
    expect(countsOf(second).swapApplied).toBe(1);
  });
});

it("exchanges a day only with another real one, and back again", () => {
  fc.assert(fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2100, 12, 31) }), (day) => {
    const date = dateOf(day);
    expect(dayOfMonth(day)).toBe(date.day);
    expect(exchangeDay(day)).toBe(date.day <= 12 ? dayOf(date.year, date.day, date.month) : 0);
    if (date.day <= 12) expect(exchangeDay(exchangeDay(day))).toBe(day);
  }));
  expect([exchangeDay(0), exchangeDay(-1), dayOfMonth(0)]).toEqual([0, 0, 0]);
});

describe("dates of the 1904 system", () => {
  it.each([["000.00.01.H62-210921-0001", 44460], ["H62-210921-0001", 44460], ["210921", 44460], ["H62-213921-1", 0], ["12345678", 0], ["", 0], ["BG.KH001-UKLLD", 0]])(
    "are compared with the day in the id %j", (id, day) => {
      expect(dayInCaseId(id)).toBe(day);
    },
  );

  it("are suspected when most pairs lie 1,462 days apart, and only then", () => {
    const pair = (apart: number): [number, number] => [44460 - apart, 44460];
    expect(areEarly([pair(1462), pair(1460), pair(1470)])).toBe(true);
    expect(areEarly([pair(1462), pair(1462)])).toBe(false);
    expect(areEarly([pair(1462), pair(1462), pair(1462), pair(0)])).toBe(false);
    expect(areEarly([])).toBe(false);
  });

  it("are told once a sheet and moved by nobody", () => {
    const rows = [HEADER, ...[1, 2, 3, 4].map((at) => [`H62-21092${at}-000${at}`, "X", 44459 + at - 1462, "", ""])];
    const reading = readRows(rows);
    expect(reading.findings.items.filter(({ type }) => type === "date1904")).toEqual([expect.objectContaining({ row: 2, column: 3, value: "20/9/2017 → 21/9/2021" })]);
    expect([...reading.table.received]).toEqual([1, 2, 3, 4].map((at) => 44459 + at - 1462));
  });
});
