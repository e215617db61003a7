import fc from "fast-check";
import { REPORT_BUILDERS } from "../../src/report/builders";
import { isDoubtfulCell } from "../../src/report/model/doubtfulCell";
import { buildCaseList } from "../../src/report/lists/behindModel";
import type { CellContent, ReportModel, TableBlock } from "../../src/report/model/model";
import { doubtOf } from "../../src/report/situation/doubt";
import { QUARTER, unitCases } from "./cases";
import { anySituation, changed } from "./otherwise";
import { readingOf } from "./readings";

/** A number that is marked may be any; everything else of a sheet is what it says. */
function said(model: ReportModel): unknown {
  // A mean is shown with as many decimals as it has.
  const plain = (value: string): string => (value === "rate1" ? "rate" : value.replace(/[\d.,]+ \?/g, "?"));
  return JSON.parse(JSON.stringify(model, (key, value: unknown) => (key === "doubtful" ? "?" : typeof value === "string" ? plain(value) : value)));
}

function tablesOf(model: ReportModel): TableBlock[] {
  return model.blocks.filter((block): block is TableBlock => block.type === "table");
}

const hasMark = ({ rows }: TableBlock): boolean => rows.some(({ cells }) => cells.some((cell: CellContent) => isDoubtfulCell(cell)));

it.each(["summary", "trend", "onlineServices"] as const)("shows every figure of %s that is not certain with its mark, in cells, notes, captions and tiles: were it another, all the rest would be the same", (kind) => {
  // Without a receipt or a result there is no table or chart to mark.
  fc.assert(fc.property(anySituation.filter(({ total }) => total.received > 0 && total.resolved > 0), (situation) => {
    expect(said(REPORT_BUILDERS[kind](changed(situation)))).toEqual(said(REPORT_BUILDERS[kind](situation)));
  }), { numRuns: 150 });
});

it.each(["summary", "trend", "comparison"] as const)("draws no chart of %s over a number that is not certain", (kind) => {
  fc.assert(fc.property(anySituation, (situation) => {
    const model = REPORT_BUILDERS[kind](situation);
    for (const chart of model.blocks.filter((block) => block.type === "chart")) {
      const table = tablesOf(model).find(({ id }) => id === chart.table);
      const rows = table?.rows.filter(({ role }) => role === "data") ?? [];
      const count = chart.shows?.count ?? rows.length;
      const drawn = chart.shows?.from === "last" ? rows.slice(-count) : rows.slice(0, count);
      const columns = chart.series.map(({ column }) => table?.columns.findIndex(({ key }) => key === column) ?? -1);
      expect([chart.id, drawn.some(({ cells }) => columns.some((column) => isDoubtfulCell(cells[column])))]).toEqual([chart.id, false]);
    }
  }), { numRuns: 100 });
});

it("lists the cases behind a figure that is not certain as a draft, with the mark on its number: they are what is to be looked at", () => {
  const swapped = { kind: "swapDays" as const, sheet: "Sổ hồ sơ", column: 4, role: "received" as const, count: 9, before: 5, after: 0, compared: 40 };
  const list = buildCaseList({ ...readingOf(unitCases("Sở Y tế", 20, 3)), offers: [swapped] }, QUARTER, "received");
  if (!list.ok) throw new Error(list.problem.message);
  expect(list.model).toMatchObject({ draft: true, sheetName: "Dự thảo Tiếp nhận Q3-2021" });
  expect(list.model.blocks.find((block) => block.type === "paragraph")).toMatchObject({ text: expect.stringContaining("20 ? hồ sơ") as unknown });
});

it.each(["summary", "formByUnit", "formByField", "trend", "comparison", "lateCases", "dueSoon", "onlineServices", "score766"] as const)("explains every mark of %s in a footnote of its table, and calls the sheet a draft where the whole is not certain", (kind) => {
  fc.assert(fc.property(anySituation, (situation) => {
    const model = REPORT_BUILDERS[kind](situation);
    for (const table of tablesOf(model).filter(hasMark)) expect([table.id, table.notes.some((note) => note.startsWith("?: "))]).toEqual([table.id, true]);
    if (doubtOf(situation) !== null) expect([model.draft, model.sheetName.startsWith("Dự thảo "), model.sheetName.length <= 31]).toEqual([true, true, true]);
    expect(model.draft === true).toBe(model.sheetName.startsWith("Dự thảo "));
    expect(model.blocks.some((block) => (block.type === "letterhead" || block.type === "formHead") && (block.doubt !== null) !== (model.draft === true))).toBe(false);
  }), { numRuns: 60 });
});
