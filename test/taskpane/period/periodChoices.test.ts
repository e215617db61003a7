import fc from "fast-check";
import { dayOf } from "../../../src/calendar/day";
import { customPeriod, makePeriod, type Period, type RegularKind } from "../../../src/calendar/period";
import { parsePeriod } from "../../../src/calendar/periodText";
import { nextPeriod } from "../../../src/taskpane/period/nextPeriod";
import { periodCode } from "../../../src/calendar/periodCode";
import { indexesOf, sameTime, yearsOf } from "../../../src/taskpane/period/periodChoices";

const regular = fc.record({
  kind: fc.constantFrom<RegularKind>("month", "quarter", "half", "nineMonths", "year"), year: fc.integer({ min: 1950, max: 2100 }),
  place: fc.nat(11), closingDay: fc.integer({ min: 1, max: 31 }),
}).map(({ kind, year, place, closingDay }) => {
  const indexes = indexesOf(kind);
  return { closingDay, period: makePeriod(kind, year, indexes.length === 0 ? 0 : indexes[place % indexes.length], closingDay) };
});
const custom = fc.tuple(fc.integer({ min: 30_000, max: 60_000 }), fc.nat(800)).map(([from, length]) => customPeriod(from, from + length) as Period);

describe("the text that keeps a period", () => {
  it("gives the same period back, or the file would open on another one", () => {
    fc.assert(fc.property(regular, ({ period, closingDay }) => {
      expect(parsePeriod(periodCode(period), closingDay)).toEqual(period);
    }));
    fc.assert(fc.property(custom, (period) => expect(parsePeriod(periodCode(period), 20)).toEqual(period)));
  });
});

describe("the next period", () => {
  it("starts the day after, whatever the closing day, and leaves no gap", () => {
    fc.assert(fc.property(regular, ({ period, closingDay }) => {
      const next = nextPeriod(period, closingDay);
      expect(next?.kind).toBe(period.kind);
      if (period.kind !== "nineMonths") expect(next?.from).toBe(period.to + 1);
    }));
    fc.assert(fc.property(custom, (period) => {
      const next = nextPeriod(period, 20);
      expect([next?.from, (next?.to ?? 0) - (next?.from ?? 0)]).toEqual([period.to + 1, period.to - period.from]);
    }));
  });

  it("ends with the calendar", () => {
    expect(nextPeriod(makePeriod("year", 9998, 0, 20), 20)).toBeNull();
    expect(nextPeriod(makePeriod("month", 9998, 12, 31), 31)).toBeNull();
  });
});

describe("another kind of period", () => {
  it("keeps the time: it holds the last day of the one before", () => {
    const kinds: RegularKind[] = ["month", "quarter", "half", "year"];
    fc.assert(fc.property(regular, fc.constantFrom(...kinds), ({ period, closingDay }, kind) => {
      const other = sameTime(period, kind, closingDay);
      expect(other.from <= period.to && period.to <= other.to).toBe(true);
    }));
  });

  it("keeps the days when it becomes a window", () => {
    expect(sameTime(makePeriod("quarter", 2021, 3, 20), "custom", 20)).toMatchObject({ kind: "custom", from: dayOf(2021, 6, 21), to: dayOf(2021, 9, 20) });
  });
});

describe("the list of years", () => {
  const span = (firstReceived: number, lastReceived: number) => ({ span: { firstReceived, lastReceived, firstFinished: 0, lastFinished: 0 } });

  it("covers the register and the year after, newest first", () => {
    expect(yearsOf(span(dayOf(2020, 5, 1), dayOf(2021, 9, 20)), 2021)).toEqual([2022, 2021, 2020]);
  });

  it("stays short when one date is mistyped by centuries, and always holds the chosen year", () => {
    const years = yearsOf(span(dayOf(1921, 5, 1), dayOf(2921, 9, 20)), 2021);
    expect(years.length).toBeLessThan(15);
    expect(years).toContain(2021);
  });

  it("has the chosen year even without any date", () => {
    expect(yearsOf(span(0, 0), 2021)).toEqual([2022, 2021]);
  });
});
