import { freezePeriod } from "../../src/excel/freeze/freezePeriod";
import { makeReport } from "../../src/excel/makeReport";
import { REPORT_KINDS } from "../../src/report/request/reportKind";
import { defaultSettings } from "../../src/report/request/settings";
import type { CellScalar, WorkbookState } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { addSheet, registerSheet, startExcel, workbookOf } from "./inExcel";

const hosts: Record<string, StartedHost> = {};
let started: StartedHost;

/** A register of which some receipt days are no days: every figure is made of them. */
function brokenRegister(count: number, broken: number): CellScalar[][] {
  return registerSheet(count).map((row, at) => (at > 2 && at <= 2 + broken ? row.map((cell, column) => (column === 4 ? "31/2/2021" : cell)) : row));
}

describe.each(["365", "2019"] as const)("drafts in Excel %s", (version) => {
  beforeAll(async () => { started = hosts[version] ??= await startExcel({ version }); });
  afterAll(() => started.close());

  const state = (): WorkbookState => started.host.state;
  const names = (): string[] => state().sheets.map((sheet) => sheet.name);

  async function make(reports = ["summary"] as readonly (typeof REPORT_KINDS)[number][], period = "Q3/2021"): Promise<string[]> {
    const outcome = await makeReport({ period, reports }, { now: () => new Date(2021, 8, 21, 9, 5) });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.json.sheets;
  }

  function mend(): void {
    const sheet = state().sheets[0];
    registerSheet(60).forEach((row, at) => { sheet.rows[at] = { values: [...row], formats: [] }; });
  }

  test("has the word in the name of every sheet, on every page and in the sheet", async () => {
    started.host.state = workbookOf({ Sổ: brokenRegister(60, 9) });
    const sheets = await make(["summary", "formByUnit", "lateCases", "dueSoon", "onlineServices", "score766", "trend", "comparison"]);
    expect(sheets.every((name) => name.startsWith("Dự thảo ") && name.length <= 31)).toBe(true);
    for (const { rows, page } of state().sheets.slice(1)) {
      expect(rows.flatMap((row) => row?.values ?? []).some((value) => String(value).includes("CHƯA KÝ"))).toBe(true);
      const said = Object.entries(page.headerFooter).filter(([, text]) => text.includes("DỰ THẢO – số liệu chưa đủ tin cậy")).map(([place]) => place);
      // Excel 2019 lets no add-in write heads and feet: the sheet itself says it there.
      expect(said).toHaveLength(version === "365" ? 4 : 0);
    }
  });

  test("is replaced in its place by the final sheet once the register is mended: nobody signs the draft beside it", async () => {
    started.host.state = workbookOf({ Sổ: brokenRegister(60, 9) });
    await make();
    addSheet(state(), "Ghi chú", [["của tôi"]]);
    expect(names()).toEqual(["Sổ", "Dự thảo Tổng hợp Q3-2021", "Ghi chú"]);
    mend();
    expect(await make()).toEqual(["Tổng hợp Q3-2021"]);
    expect(names()).toEqual(["Sổ", "Tổng hợp Q3-2021", "Ghi chú"]);
  });

  test("is replaced by the next draft, and by no sheet of another period", async () => {
    started.host.state = workbookOf({ Sổ: brokenRegister(60, 9) });
    await make();
    await make();
    expect(names()).toEqual(["Sổ", "Dự thảo Tổng hợp Q3-2021"]);
    mend();
    await make(["summary"], "8/2021");
    expect(names()).toEqual(["Sổ", "Dự thảo Tổng hợp Q3-2021", "Tổng hợp T8-2021"]);
  });

  test("stays when somebody has written on it: nobody's work is lost", async () => {
    started.host.state = workbookOf({ Sổ: brokenRegister(60, 9) });
    const [draft] = await make();
    // The agency's cell at the top is for the hand; what stands in a table is not.
    await started.host.typeInCell(draft, 11, 1, "đã đối chiếu");
    mend();
    expect(await make()).toEqual(["Tổng hợp Q3-2021"]);
    expect(names()).toEqual(["Sổ", draft, "Tổng hợp Q3-2021"]);
  });

  test("never takes the place of a final sheet", async () => {
    started.host.state = workbookOf({ Sổ: registerSheet(60) });
    await make();
    brokenRegister(60, 9).forEach((row, at) => { state().sheets[0].rows[at] = { values: [...row], formats: [] }; });
    await make();
    expect(names()).toEqual(["Sổ", "Tổng hợp Q3-2021", "Dự thảo Tổng hợp Q3-2021"]);
  });

  test("leaves a sheet of the user's that bears a draft's name", async () => {
    started.host.state = workbookOf({ Sổ: registerSheet(60), "Dự thảo Tổng hợp Q3-2021": [["của tôi", 5]] });
    expect(await make()).toEqual(["Tổng hợp Q3-2021"]);
    expect(names()).toEqual(["Sổ", "Dự thảo Tổng hợp Q3-2021", "Tổng hợp Q3-2021"]);
  });

  test("freezes a period whose figures are not certain as a draft", async () => {
    started.host.state = workbookOf({ Sổ: brokenRegister(60, 9) });
    expect(await freezePeriod({ ...defaultSettings, period: "Q3/2021" }, { now: () => new Date(2021, 8, 21, 9, 5), draft: true })).toMatchObject({ ok: true, sheet: "Dự thảo Chốt số Q3-2021" });
  });

  test("finds its draft also where both names are long: of a window of days", async () => {
    const window = "21/6/2021-20/9/2021";
    started.host.state = workbookOf({ Sổ: brokenRegister(60, 9) });
    const [draft] = await make(["formByUnit"], window);
    expect([draft, draft.length]).toEqual(["Dự thảo II.06a… 21.6-20.9.2021", 30]);
    mend();
    const [final] = await make(["formByUnit"], window);
    expect(names()).toEqual(["Sổ", final]);
  });
});
