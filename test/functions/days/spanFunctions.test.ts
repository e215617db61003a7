import { dayOf } from "../../../src/calendar/day";
import { setWorkbookDays } from "../../../src/functions/model/workbookDays";
import { ask, valueOf } from "../ask";
import { isoDayOf, WORKED } from "../../calendar/deadlines/workedCases";

const columnOf = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const dayOrBlank = (text: string | null): unknown => (text === null ? null : isoDayOf(text));

describe("the worked cases", () => {
  it("count working days", () => {
    const { workdays } = WORKED;
    expect(valueOf("WORKDAYS", columnOf(workdays.map(({ from }) => isoDayOf(from))), columnOf(workdays.map(({ to }) => isoDayOf(to) + 0.7)))).toEqual(columnOf(workdays.map(({ days }) => days)));
    for (const { from, to, days } of workdays) expect(ask("WORKDAYS", [[from]], [[to]])).toBe(days);
  });

  it("tell days late, in both units", () => {
    const { dayslate } = WORKED;
    const [due, finished, asOf] = [columnOf(dayslate.map((each) => isoDayOf(each.due))), columnOf(dayslate.map((each) => dayOrBlank(each.finished))), columnOf(dayslate.map((each) => dayOrBlank(each.asOf)))];
    expect(valueOf("DAYSLATE", due, finished, asOf)).toEqual(columnOf(dayslate.map(({ calendarDays }) => calendarDays)));
    expect(valueOf("DAYSLATE", due, finished, asOf, [["ngày"]])).toEqual(columnOf(dayslate.map(({ calendarDays }) => calendarDays)));
    expect(valueOf("DAYSLATE", due, finished, asOf, [["ngay lam viec"]])).toEqual(columnOf(dayslate.map(({ workingDays }) => workingDays)));
  });

  it("tell days left, in both units", () => {
    const { daysleft } = WORKED;
    const [due, asOf] = [columnOf(daysleft.map((each) => isoDayOf(each.due))), columnOf(daysleft.map((each) => isoDayOf(each.asOf)))];
    expect(valueOf("DAYSLEFT", due, asOf)).toEqual(columnOf(daysleft.map(({ daysLeft }) => daysLeft)));
    expect(valueOf("DAYSLEFT", due, asOf, [["days"]])).toEqual(columnOf(daysleft.map(({ calendarDays }) => calendarDays)));
  });

  it("tell the last day for an apology", () => {
    const { apologyBy } = WORKED;
    expect(valueOf("APOLOGYBY", columnOf(apologyBy.map(({ due }) => due)))).toEqual(columnOf(apologyBy.map((each) => isoDayOf(each.apologyBy))));
  });

  it("a due day on a rest day comes to the day in force by DEADLINE in days", () => {
    for (const { due, dueInForce, rawCalendarDays, finished } of WORKED.dueOnRestDay) {
      expect(ask("DEADLINE", [[due]], [["0 ngày"]])).toBe(isoDayOf(dueInForce));
      // As the report counts: by the day that the register holds.
      expect(ask("DAYSLATE", [[due]], [[finished]])).toBe(rawCalendarDays);
    }
  });
});

describe("blanks and what cannot be read", () => {
  it("leave a row blank, or say why in its own cell", () => {
    expect(valueOf("WORKDAYS", [[44445], [null], [44445], ["x"]], [[44446], [44446], [null], [44446]])).toEqual([
      [1], [""], [""], [{ kind: "invalidValue", key: "function.problem.dayUnreadable", values: { cell: "x" } }]]);
    expect(ask("DAYSLATE", [[null]], [["6/9/2021"]])).toBe("");
    expect(ask("DAYSLEFT", [[null]], [["6/9/2021"]])).toBe("");
    expect(ask("DAYSLEFT", [["6/9/2021"]], [[null]])).toBe("");
    expect(ask("APOLOGYBY", [[null]])).toBe("");
    expect(ask("APOLOGYBY", [["#REF!"]])).toBe("invalidValue dayError");
  });

  it("an open case needs the day that it is looked at: no clock is read", () => {
    expect(ask("DAYSLATE", [["1/9/2021"]])).toBe("notAvailable asOfNeeded");
    expect(ask("DAYSLATE", [["1/9/2021"]], [[null]], [[null]])).toBe("notAvailable asOfNeeded");
    expect(ask("DAYSLATE", [["1/9/2021"]], null, [["6/9/2021"]])).toBe(5);
  });

  it("a result after the day that is looked at is not known on it", () => {
    expect(ask("DAYSLATE", [["1/9/2021"]], [["20/9/2021"]], [["6/9/2021"]])).toBe(5);
    expect(ask("DAYSLATE", [["10/9/2021"]], [["20/9/2021"]], [["6/9/2021"]])).toBe(0);
  });

  it("spans have no other units than days", () => {
    expect(ask("DAYSLATE", [[44445]], [[44450]], null, [["giờ"]])).toBe("invalidValue spanUnit");
    expect(ask("DAYSLEFT", [[44445]], [[44450]], [["tháng"]])).toBe("invalidValue spanUnit");
    expect(ask("DAYSLEFT", [[44445]], [[44450]], [["tuần"]])).toBe("invalidValue limitUnit");
  });
});

describe("a year whose holidays are not known", () => {
  it("is named for working days; calendar days need no holidays", () => {
    expect(valueOf("WORKDAYS", [["31/12/2020"], ["4/1/2021"]], [["4/1/2021"], ["2/1/2028"]])).toEqual([
      [{ kind: "notAvailable", key: "function.problem.unknownYear", values: { year: 2020, first: 2021, last: 2027 } }],
      [{ kind: "notAvailable", key: "function.problem.unknownYear", values: { year: 2028, first: 2021, last: 2027 } }]]);
    expect(ask("DAYSLATE", [["31/12/2020"]], [["4/1/2021"]])).toBe(4);
    expect(ask("DAYSLATE", [["31/12/2020"]], [["4/1/2021"]], null, [["ngày làm việc"]])).toBe("notAvailable unknownYear");
    expect(ask("DAYSLEFT", [["2/1/2028"]], [["31/12/2027"]])).toBe("notAvailable unknownYear");
    expect(ask("DAYSLEFT", [["2/1/2028"]], [["31/12/2027"]], [["ngày"]])).toBe(2);
    expect(ask("APOLOGYBY", [["4/1/2021"]])).toBe("notAvailable unknownYear");
    expect(ask("APOLOGYBY", [["4/1/2028"]])).toBe("notAvailable unknownYear");
  });
});

describe("the workbook's own days", () => {
  afterEach(() => setWorkbookDays([]));

  it("are counted where a formula names no calendar, and are told to have changed once", () => {
    expect(setWorkbookDays([{ day: dayOf(2026, 8, 3), kind: "off", note: "" }, { day: dayOf(2026, 8, 8), kind: "makeUp", note: "" }])).toBe(true);
    expect(setWorkbookDays([{ day: dayOf(2026, 8, 3), kind: "off", note: "" }, { day: dayOf(2026, 8, 8), kind: "makeUp", note: "" }])).toBe(false);
    expect(ask("WORKDAYS", [["31/7/2026"]], [["8/8/2026"]])).toBe(5);
    expect(ask("DEADLINE", [["31/7/2026"]], [[1]])).toBe(dayOf(2026, 8, 4));
    expect(ask("APOLOGYBY", [["10/8/2026"]])).toBe(dayOf(2026, 8, 8));
    expect(ask("DAYSLEFT", [["8/8/2026"]], [["31/7/2026"]])).toBe(5);
    expect(ask("DAYSLATE", [["31/7/2026"]], [["8/8/2026"]], null, [["ngày làm việc"]])).toBe(5);
    expect(setWorkbookDays([])).toBe(true);
    expect(ask("DEADLINE", [["31/7/2026"]], [[1]])).toBe(dayOf(2026, 8, 3));
  });

  it("give way to the calendar that a formula names", () => {
    setWorkbookDays([{ day: dayOf(2026, 8, 3), kind: "off", note: "" }]);
    expect(ask("DEADLINE", [["31/7/2026"]], [[1]], null, null, [["4/8/2026"]])).toBe(dayOf(2026, 8, 3));
  });
});
