import { makeReport } from "../../src/excel/makeReport";
import { writeReport } from "../../src/excel/write/writeReport";
import type { Block, ReportModel } from "../../src/report/model/model";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { HOSTILE_TEXTS } from "./hostileTexts";
import { registerSheet, startExcel, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

/** A report that carries one text in every place where a text can stand. */
function everywhere(words: string): ReportModel {
  const blocks: Block[] = [
    { type: "letterhead", agency: [words, words], motto: [words], title: words, subtitle: words, unitNote: words, doubt: { mark: words, lead: words, remedy: words, open: words, effects: { figures: [words], rows: [{ answer: words, changes: [words] }] } } },
    { type: "keyFigures", id: "k", title: words, items: [{ key: "received", label: words, value: 1, shown: "count", note: words, tone: "plain" }] },
    {
      type: "table", id: "t", title: words, numbered: true, notes: [words],
      columns: [
        { key: "unit", header: words, shown: "text", width: 30 }, { key: "a", header: words, groups: [words], shown: "count", width: 8 },
        { key: "b", header: words, groups: [words], shown: "rate", width: 8 }, { key: "c", header: words, shown: "text", width: 8 },
      ],
      rows: [{ role: "data", cells: [words, 1, 0.5, words] }, { role: "band", cells: [words, null, null, null] }, { role: "total", cells: [words, words, words, words] }],
      highlights: [{ column: "a", when: "greaterThan", value: 0, tone: "bad" }],
    },
    {
      type: "chart", id: "c", kind: "bar", title: words, altText: words, table: "t", category: "unit", shown: "count",
      series: [{ column: "a", name: words, draw: "bar", colour: "primary" }, { column: "b", name: words, draw: "bar", colour: "secondary" }],
    },
    { type: "paragraph", id: "p", title: words, text: words },
    { type: "method", title: words, lines: [{ label: words, value: words }] },
    { type: "signature", place: words, left: words, right: words },
  ];
  return { kind: "summary", sheetName: words, period: { kind: "quarter", year: 2021, index: 3, from: 44368, to: 44459 }, blocks };
}

describe("texts of the register on our sheet", () => {
  test.each(HOSTILE_TEXTS)("%j stays a text in every cell, title and name: it could run on a colleague's machine", async (words) => {
    started.host.state = workbookOf({ A: [["x"]] });
    const { sheet: name } = await writeReport(everywhere(words), { replace: true });
    const { state } = started.host;
    const sheet = state.sheets.find((each) => each.name === name);
    expect(sheet?.formulas.size).toBe(0);
    expect(state.names).toEqual([]);
    expect(Object.values(sheet?.page.headerFooter ?? {}).sort()).toEqual(['&"Times New Roman,Italic"&9&A', '&"Times New Roman,Italic"&9&A', '&"Times New Roman,Regular"&12&P', "FirstAndDefault"]);
    const cells = sheet?.rows.flatMap((row) => row?.values ?? []).filter((value) => typeof value === "string" && value !== "") ?? [];
    expect(cells.length).toBeGreaterThan(words.trim() === "" ? 0 : 10);
    for (const rule of sheet?.conditionalFormats ?? []) expect(JSON.stringify(rule.rule)).toMatch(/=AND\(ISNUMBER\(\$[A-Z]+\d+\),\$[A-Z]+\d+>0\)/);
  });

  test("a register whose units are formulas gives a report without any formula", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(200, ["=1+1", "@SUM(A1)", "Sở Y tế"]) });
    const outcome = await makeReport({ period: "Q3/2021" }, { now: () => new Date(2021, 8, 21) });
    expect(outcome).toMatchObject({ ok: true });
    expect(started.host.state.sheets[1].formulas.size).toBe(0);
    expect(started.host.state.sheets[1].rows.flatMap((row) => row?.values ?? [])).toContain("=1+1");
  });
});
