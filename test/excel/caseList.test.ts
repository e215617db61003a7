import { makeCaseList } from "../../src/excel/makeCaseList";
import { readRegister } from "../../src/excel/read/readRegister";
import type { SheetState } from "@tthc/excel-host/model/state";
import { buildReport } from "../../src/report/build";
import { dataCount } from "../../src/report/model/dataCount";
import { LISTED_FIGURES } from "../../src/report/lists/listedFigures";
import type { ReportSettings } from "../../src/report/request/request";
import { defaultSettings } from "../../src/report/request/settings";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { HOSTILE_TEXTS } from "./hostileTexts";
import { REGISTER_HEADER, registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const now = () => new Date(2021, 8, 21);
const settings: ReportSettings = { ...defaultSettings, period: "Q3/2021" };

function sheetOf(name: string): SheetState {
  const sheet = started.host.state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function linesOf(name: string): string[] {
  return sheetOf(name).rows.map((row) => (row?.values ?? []).filter((value) => value !== undefined && value !== "" && value !== null).join(" | "));
}

async function listed(figure: (typeof LISTED_FIGURES)[number]): Promise<string> {
  const outcome = await makeCaseList(settings, figure, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.sheet;
}

describe("the list of cases behind a figure", () => {
  test("has a line a case with its id, unit, state and a link to its row, and no applicant; the register stays", async () => {
    started.host.state = workbookOf({ "Sổ 'A'": registerSheet(60) });
    const before = visibleState(started.host.state) as { sheets: unknown[] };
    expect(await listed("lateAndOverdue")).toBe("Chậm, quá hạn Q3-2021");
    const lines = linesOf("Chậm, quá hạn Q3-2021");
    const cases = lines.filter((line) => /^\d+ \| 000\.00\.01/.test(line));
    expect(cases.length).toBeGreaterThan(3);
    expect(cases[0]).toMatch(/Sở .+ \| (Giải quyết quá hạn|Đang giải quyết, quá hạn) \| Sổ 'A', dòng \d+$/);
    expect(lines.join("\n")).not.toMatch(/Người nộp \d/);
    const links = [...(sheetOf("Chậm, quá hạn Q3-2021").hyperlinks?.values() ?? [])].map((link) => link.documentReference);
    expect(links).toHaveLength(cases.length);
    expect(links[0]).toBe(`'Sổ ''A'''!B${/dòng (\d+)$/.exec(cases[0])?.[1]}`);
    expect((visibleState(started.host.state) as { sheets: unknown[] }).sheets[0]).toEqual(before.sheets[0]);
  });

  test("sets its links in the type of the table: larger ones would be cut at the column's edge", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(700) });
    const name = await listed("received");
    const { rows } = sheetOf(name);
    const sizeAt = (row: number, column: number): number | undefined => started.host.state.formats[rows[row]?.formats[column] ?? 0].fontSize;
    const row = rows.findIndex((each) => each?.values[0] === 1);
    const linked = (rows[row]?.values ?? []).findIndex((value) => String(value).includes("dòng"));
    expect([sizeAt(row, linked), sizeAt(row, 1)]).toEqual([10, 10]);
  });

  test("is as long as the report's figure, for each figure that is offered", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(90) });
    const read = await readRegister();
    if (!read.ok) throw new Error(read.problem.message);
    const report = buildReport(read.reading, settings);
    if (!report.ok) throw new Error(report.problem.message);
    for (const figure of ["received", "cumulative", "due", "earlyAndOnTime", "online"] as const) {
      const count = linesOf(await listed(figure)).filter((line) => /^\d+ \| 000\.00\.01/.test(line)).length;
      expect([figure, count]).toEqual([figure, dataCount(report.report.json.total, figure)]);
    }
  });

  test("writes what the register says as text, whatever it looks like", async () => {
    const rows = registerSheet(HOSTILE_TEXTS.length + 3);
    HOSTILE_TEXTS.forEach((text, at) => { rows[at + 3][REGISTER_HEADER.indexOf("Cơ quan giải quyết")] = text; });
    started.host.state = workbookOf({ "=1+1": rows });
    const sheet = sheetOf(await listed("received"));
    expect([...sheet.formulas.keys()]).toEqual([]);
  });

  test("of a figure that the register has no column for is a sentence, not an empty list", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20) });
    const outcome = await makeCaseList(settings, "handedOver", { now });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "lacksColumns", message: expect.stringContaining("Ngày trả kết quả") } });
    expect(started.host.state.sheets).toHaveLength(1);
  });

  test("of a period without cases is a sentence and no sheet", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20) });
    const outcome = await makeCaseList({ ...settings, period: "Q3/2019" }, "received", { now });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "noCasesInPeriod" } });
    expect(started.host.state.sheets).toHaveLength(1);
  });

  test("is a sheet of ours: replaced by the next one, and no register", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(40) });
    await listed("received");
    await listed("received");
    expect(started.host.state.sheets.map(({ name }) => name)).toEqual(["Sổ hồ sơ", "Tiếp nhận Q3-2021"]);
    const read = await readRegister();
    expect(read.ok && read.reading.layouts.map(({ sheet }) => sheet)).toEqual(["Sổ hồ sơ"]);
  });
});
