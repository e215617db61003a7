import { dayOf } from "../../../src/calendar/day";
import { makePeriod, type Period } from "../../../src/calendar/period";
import { parsePeriod } from "../../../src/calendar/periodText";
import { scorePeriod } from "../../../src/report/score/scorePeriod";

const days = ({ kind, from, to }: Pick<Period, "kind" | "from" | "to">) => ({ kind, from, to });

test.each([14, 20, 25, 31])("the score is of the calendar's quarter, whatever day (%i) the report closes on", (closing) => {
  expect(days(scorePeriod(makePeriod("quarter", 2026, 3, closing)))).toEqual({ kind: "quarter", from: dayOf(2026, 7, 1), to: dayOf(2026, 9, 30) });
  expect(days(scorePeriod(makePeriod("month", 2024, 2, closing)))).toEqual({ kind: "month", from: dayOf(2024, 2, 1), to: dayOf(2024, 2, 29) });
  expect(days(scorePeriod(makePeriod("year", 2026, 0, closing)))).toEqual({ kind: "year", from: dayOf(2026, 1, 1), to: dayOf(2026, 12, 31) });
});

test.each([
  ["21/6/2026-20/9/2026", "quarter", dayOf(2026, 7, 1), dayOf(2026, 9, 30)],
  ["15/8/2026-14/9/2026", "month", dayOf(2026, 9, 1), dayOf(2026, 9, 30)],
  ["15/12/2025-14/12/2026", "year", dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
  ["1/4/2026-31/5/2026", "custom", dayOf(2026, 4, 1), dayOf(2026, 5, 31)],
])("a window of the user's own (%s) is scored as the calendar's %s that it stands for, whole months as they are", (text, kind, from, to) => {
  const period = parsePeriod(text, 20);
  expect(period && days(scorePeriod(period))).toEqual({ kind, from, to });
});
