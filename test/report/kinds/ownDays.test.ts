import { dayOf } from "../../../src/calendar/day";
import type { OwnDay } from "../../../src/calendar/ownDays";
import { buildReports } from "../../../src/report/buildReports";
import type { ReportModel } from "../../../src/report/model/model";
import { blocksOf, caseOf, columnOf, QUARTER, tableOf } from "../cases";
import { readingOf } from "../readings";

/** Due on Thursday 1/7/2021, finished on Monday 5/7/2021: late by four days, by the common calendar Friday and Monday. */
const LATE = caseOf("Sở Y tế", 1, 0, { due: dayOf(2021, 7, 1), finished: dayOf(2021, 7, 5) });
/** Open after Monday 20/9/2021; five working days later it is Monday 27/9. */
const OPEN = caseOf("Sở Y tế", 60, -1, { due: dayOf(2021, 9, 28) });

const own = (kind: OwnDay["kind"], month: number, day: number, note = ""): OwnDay => ({ day: dayOf(2021, month, day), kind, note });

function made(kind: "lateCases" | "dueSoon", ownDays: readonly OwnDay[]): ReportModel {
  const result = buildReports(readingOf([LATE, OPEN]), { ...QUARTER, ownDays }, [kind]);
  if (!result.ok) throw new Error(result.problem.message);
  return result.sheets[0];
}

const ownLines = (model: ReportModel): string[] => blocksOf(model, "method")[0].lines.filter(({ label }) => label === "Ngày riêng của đơn vị").map(({ value }) => value);
const workingDaysLate = (ownDays: readonly OwnDay[]): unknown[] => columnOf(tableOf(made("lateCases", ownDays), "lateCases"), "workingDays");

describe("the centre's own days", () => {
  it("shorten and lengthen how late a case is in working days", () => {
    expect(workingDaysLate([])).toEqual([2]);
    expect(workingDaysLate([own("off", 7, 2)])).toEqual([1]);
    expect(workingDaysLate([own("makeUp", 7, 3)])).toEqual([3]);
    expect(workingDaysLate([own("off", 7, 2), own("makeUp", 7, 3), own("makeUp", 7, 4)])).toEqual([3]);
  });

  it("do not touch the days by the calendar, nor what is late", () => {
    const model = made("lateCases", [own("off", 7, 2), own("off", 7, 5)]);
    expect(columnOf(tableOf(model, "lateCases"), "days")).toEqual([4]);
    expect(columnOf(tableOf(model, "lateCases"), "workingDays")).toEqual([0]);
  });

  it("move the days up to which cases are due soon", () => {
    const headers = (model: ReportModel) => tableOf(model, "dueByGroup").columns.slice(2).map(({ header }) => header);
    expect(blocksOf(made("dueSoon", []), "table")).toEqual([]);
    const later = made("dueSoon", [own("off", 9, 21)]);
    expect(headers(later)).toEqual(["1 ngày làm việc (đến 22/9/2021)", "3 ngày làm việc (đến 24/9/2021)", "5 ngày làm việc (đến 28/9/2021)"]);
    expect(columnOf(tableOf(later, "dueCases"), "left")).toEqual([5]);
    expect(blocksOf(made("dueSoon", [own("off", 9, 21), own("makeUp", 9, 25)]), "table")).toEqual([]);
  });

  it("are named in “Cách tính” with their notes, those that were counted and no others", () => {
    const days = [own("off", 1, 4), own("off", 7, 2, "Ngày truyền thống"), own("makeUp", 7, 3), own("off", 9, 21, "Hội nghị")];
    expect(ownLines(made("lateCases", days))).toEqual(["nghỉ 2/7/2021 (Ngày truyền thống); làm việc 3/7/2021"]);
    expect(ownLines(made("dueSoon", days))).toEqual(["nghỉ 21/9/2021 (Hội nghị)"]);
    expect(ownLines(made("lateCases", []))).toEqual([]);
  });
});
