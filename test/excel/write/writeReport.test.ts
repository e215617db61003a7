import { readRegister } from "../../../src/excel/read/readRegister";
import { writeReport } from "../../../src/excel/write/writeReport";
import { highlightFormula } from "../../../src/excel/write/highlights";
import { buildReport } from "../../../src/report/build";
import type { ReportModel } from "../../../src/report/model/model";
import { settingsFor } from "../../../src/report/request/settings";
import { effectiveFormat } from "@tthc/excel-host/model/formats";
import type { CellFormat, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, workbookOf } from "../inExcel";

let started: StartedHost;
let model: ReportModel;
beforeAll(async () => {
  started = await startExcel();
  model = await modelOf(400);
});
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

async function modelOf(cases: number, units?: readonly string[]): Promise<ReportModel> {
  started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(cases, units) });
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const built = buildReport(outcome.reading, { ...settingsFor(outcome.reading), period: "Q3/2021" });
  if (!built.ok) throw new Error(built.problem.message);
  return built.report.model;
}

async function written(of: ReportModel = model): Promise<{ sheet: SheetState; state: WorkbookState }> {
  started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(5) });
  const { sheet: name } = await writeReport(of, { replace: true });
  const { state } = started.host;
  const sheet = state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error("no sheet");
  return { sheet, state };
}

function find(sheet: SheetState, words: string): { row: number; column: number } {
  for (const [row, cells] of sheet.rows.entries()) {
    const column = cells?.values.indexOf(words) ?? -1;
    if (column >= 0) return { row, column };
  }
  throw new Error(`${words} is not on the sheet`);
}

function formatAt(state: WorkbookState, sheet: SheetState, row: number, column: number): CellFormat {
  return state.formats[effectiveFormat(sheet, sheet.rows[row], column)];
}

describe("the written sheet", () => {
  test("is new, active and set in Times New Roman; nothing on it is a formula", async () => {
    const { sheet, state } = await written();
    expect(state.sheets.map((each) => each.name)).toEqual(["Sổ hồ sơ", model.sheetName]);
    expect([state.activeSheet, state.selection.sheet]).toEqual([sheet.id, sheet.id]);
    expect(sheet.formulas.size).toBe(0);
    expect(sheet.gridlines).toBe(false);
    const { row, column } = find(sheet, "Sở Tư pháp");
    expect(formatAt(state, sheet, row, column)).toMatchObject({ fontName: "Times New Roman", numberFormat: "@" });
  });

  test("holds real numbers with formats, which can be calculated with, not texts that look like numbers", async () => {
    const { sheet, state } = await written();
    const table = model.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("no table");
    const { row } = find(sheet, "Sở Tư pháp");
    const cells = table.rows.find((each) => each.cells.includes("Sở Tư pháp"))?.cells ?? [];
    table.columns.forEach(({ shown }, column) => {
      expect(sheet.rows[row]?.values[column] ?? "").toEqual(cells[column] ?? "");
      if (shown === "rate") expect(formatAt(state, sheet, row, column).numberFormat).toContain("0.00%");
      if (shown === "count") expect(formatAt(state, sheet, row, column).numberFormat).toContain("#,##0");
    });
  });

  test("has the charts of the report, each on ranges that hold its numbers and with its own name", async () => {
    const { sheet } = await written();
    const wanted = model.blocks.filter((block) => block.type === "chart");
    expect(sheet.charts.map((chart) => chart.title)).toEqual(wanted.map((chart) => chart.title));
    wanted.forEach((block, index) => {
      const chart = sheet.charts[index];
      expect(chart.series.map((series) => series.name)).toEqual(block.series.map((series) => series.name));
      for (const series of chart.series) {
        expect(series.values).toMatch(/\$[A-Z]+\$\d+/);
        expect(series.categories.match(/\d+/g)).toEqual(series.values.match(/\d+/g));
      }
    });
    expect(new Set(sheet.charts.map((chart) => chart.name)).size).toBe(sheet.charts.length);
  });

  test("says in words what each chart shows, for those who cannot see it", async () => {
    const { sheet } = await written();
    const texts = sheet.rows.flatMap((row) => row?.values ?? []).join("\n");
    for (const block of model.blocks) if (block.type === "chart") expect(texts).toContain(block.altText);
  });

  test("draws charts beside or between the cells: none lies over another or over the table", async () => {
    const { sheet } = await written();
    const boxes = sheet.charts.map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
    boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => {
      expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).toBe(true);
    }));
  });

  test("marks what is late by rules with a sign, so that the mark also prints in black and white", async () => {
    const { sheet } = await written();
    expect(sheet.conditionalFormats.length).toBeGreaterThanOrEqual(3);
    for (const { type, rule, format } of sheet.conditionalFormats) {
      expect(type).toBe("Custom");
      expect(JSON.stringify(rule)).toMatch(/ISNUMBER/);
      expect(format.numberFormat).toMatch(/[▲▼●]/);
      expect(format.bold).toBe(true);
    }
  });

  test("prints on A4 landscape, one page wide, with page numbers, a print area and pages that begin at blocks", async () => {
    const { sheet } = await written(await modelOf(900, Array.from({ length: 40 }, (_, index) => `Sở số ${index + 1}`)));
    expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1, centerHorizontally: true });
    expect(sheet.page.printArea).toMatch(/^\$?A\$?1:/);
    expect(sheet.page.margins.left).toBeCloseTo(42.5);
    expect(Object.values(sheet.page.headerFooter).join()).toContain("&P");
    expect(sheet.page.rowBreaks?.length).toBeGreaterThan(2);
    // Each sheet is numbered from 1, and a loose page says what it is of.
    expect(sheet.page.extra?.FirstPageNumber).toBe(1);
    expect([sheet.page.headerFooter["firstPage.leftFooter"], sheet.page.headerFooter["defaultForAllPages.leftFooter"]].join()).toMatch(/&A.*&A/);
    // Other tables follow the units: they go on under a header of their own, and print repeats none over the rest.
    expect(sheet.page.titleRows).toBeUndefined();
    expect(sheet.page.rowBreaks).toContain(find(sheet, "Kết quả theo cơ quan, đơn vị (tiếp theo)").row);
    expect(sheet.freeze?.rows).toBeLessThan(find(sheet, "STT").row);
  });

  test("a rule matches numbers only: a dash is not late and a blank is not below the target", () => {
    const rule = { column: "late", when: "greaterThan", value: 0, tone: "bad" } as const;
    expect(highlightFormula({ area: { row: 11, column: 7, rows: 3, columns: 1 }, rule, shown: "count" })).toBe("=AND(ISNUMBER($H12),$H12>0)");
  });
});
