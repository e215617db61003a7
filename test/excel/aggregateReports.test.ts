import { saveAnswers } from "../../src/excel/kept/corrections";
import { makeReport } from "../../src/excel/makeReport";
import { readRegister } from "../../src/excel/read/readRegister";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { withFigure } from "../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../src/register/model/corrections";
import type { CellScalar } from "@tthc/excel-host/model/state";
import { reopened } from "../../packages/excel-host/test/file/archive";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { AUGUST, changed, COLUMN, JULY, MONTHLY_HEADER, SEPTEMBER } from "../report/aggregates/monthly";
import { startExcel, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

const now = () => new Date(2021, 8, 21, 9, 5);

function sheetOf(title: string, rows: typeof JULY): CellScalar[][] {
  return [[title], [...MONTHLY_HEADER], ...rows.map((row) => [...row])];
}

/** A written sheet's cells in one row that begins with a name. */
function cellsBeside(sheet: string, name: string): unknown[] {
  const rows = started.host.state.sheets.find((each) => each.name === sheet)?.rows ?? [];
  const row = rows.map((each) => each?.values ?? []).find((values) => values.includes(name));
  return (row ?? []).slice((row ?? []).indexOf(name) + 1).filter((value) => value !== "" && value !== undefined && value !== null);
}

test("three sheets of months give the quarter's summary, form and trend, and say which reports need a register", async () => {
  started.host.state = workbookOf({ T7: sheetOf("Tháng 7 năm 2021", JULY), T8: sheetOf("Tháng 8 năm 2021", AUGUST), T9: sheetOf("Tháng 9 năm 2021", SEPTEMBER) });
  const outcome = await makeReport({ reports: ["summary", "formByUnit", "formByField", "lateCases", "trend", "comparison"] }, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.json.period.label).toBe("Quý III năm 2021");
  expect(outcome.json.sheets).toHaveLength(3);
  // (3) 27 = (6) 2 + 25 received; the table does not tell channels, so (4) and (5) are blank.
  const form = outcome.json.sheets.find((name) => name.startsWith("II.06a")) ?? "";
  expect(cellsBeside(form, "Sở A").filter((value) => typeof value === "number")).toEqual([27, 2, 23, 15, 6, 2, 4, 3, 1]);
  expect(outcome.json.notMade.map(({ report }) => report)).toEqual(["formByField", "lateCases", "comparison"]);
  const [byField, late, comparison] = outcome.json.notMade.map(({ message }) => message);
  expect(byField).toContain("không có bảng tổng hợp theo lĩnh vực");
  expect(late).toContain("sổ theo dõi từng hồ sơ");
  expect(comparison).toContain("Quý II năm 2021");
});

test("an opening stock that is not the closing stock of the month before reaches the report with its cell", async () => {
  const wrong = changed(SEPTEMBER, 1, COLUMN.carriedOver, 4);
  started.host.state = workbookOf({ T7: sheetOf("Tháng 7 năm 2021", JULY), T8: sheetOf("Tháng 8 năm 2021", AUGUST), T9: sheetOf("Tháng 9 năm 2021", wrong) });
  const outcome = await makeReport({ period: "Q3/2021" }, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.json.checks.filter(({ ok, rule }) => !ok && rule === "periods.stock")).toEqual([
    expect.objectContaining({ group: "Sở B: T9 – T8", sheet: "T9", row: 4, column: COLUMN.carriedOver, expected: 1, actual: 4, difference: 3 }),
  ]);
});

test("a quarter with a month missing is refused by the month's name, and nothing is written", async () => {
  started.host.state = workbookOf({ T7: sheetOf("Tháng 7 năm 2021", JULY), T9: sheetOf("Tháng 9 năm 2021", SEPTEMBER) });
  const outcome = await makeReport({ period: "Q3/2021" }, { now });
  expect(outcome.ok ? "" : outcome.problem.message).toContain("Tháng 08/2021");
  expect(started.host.state.sheets).toHaveLength(2);
});

test("a column that the user corrected is read so in all months with this header, after saving and opening again", async () => {
  const header = MONTHLY_HEADER.map((each) => (each === "Quá hạn" ? "Hồ sơ cần đôn đốc" : each));
  const odd = (title: string, rows: typeof JULY): CellScalar[][] => [[title], header, ...rows.map((row) => [...row])];
  started.host.state = workbookOf({ T7: odd("Tháng 7 năm 2021", JULY), T8: odd("Tháng 8 năm 2021", AUGUST), T9: odd("Tháng 9 năm 2021", SEPTEMBER) });
  const before = await readRegister();
  if (!before.ok) throw new Error(before.problem.message);
  expect(before.reading.aggregates[2].rowsRead[0].counts.overdue).toBeUndefined();
  await saveAnswers({ ...NO_ANSWERS, corrections: withFigure(NO_CORRECTIONS, before.reading.aggregates[0], COLUMN.overdue, "overdue") });
  started.host.state = await reopened(started.host.state);
  const outcome = await makeReport({ period: "Q3/2021" }, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.json.total).toMatchObject({ overdue: 1, inTime: 4, pending: 5 });
});
