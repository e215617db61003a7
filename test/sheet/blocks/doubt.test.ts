import type { DoubtBox, LetterheadBlock, ReportModel, TableBlock } from "../../../src/report/model/model";
import { placeReport } from "../../../src/sheet/place";
import type { SheetPlan } from "../../../src/sheet/plan/plan";
import { COLOUR } from "../../../src/sheet/plan/tokens";
import { layoutWords } from "../../../src/sheet/words";

const BOX: DoubtBox = {
  mark: "DỰ THẢO", lead: "⚠ SỐ LIỆU CHƯA ĐỦ TIN CẬY – CHƯA KÝ", remedy: "Trả lời 3 điểm ở bảng điều khiển.", open: "Loại 352/1.500 hồ sơ (23,5%).",
  effects: { figures: ["Tiếp nhận mới", "Hồ sơ bị loại"], rows: [{ answer: "Nếu đảo lại ngày và tháng", changes: ["699 → 1.221", "352 → 0"] }] },
};

function table(columns: number, content: (row: number, column: number) => TableBlock["rows"][number]["cells"][number], rows = 3): TableBlock {
  return {
    type: "table", id: "t", title: "", numbered: false, notes: [], highlights: [{ column: "c1", when: "lessThan", value: 0.95, tone: "bad" }],
    columns: Array.from({ length: columns }, (_, at) => ({ key: `c${at}`, header: `Cột ${at}`, shown: at === 0 ? "text" : "rate", width: 12 })),
    rows: Array.from({ length: rows }, (_, row) => ({ role: "data", cells: Array.from({ length: columns }, (_cell, column) => (column === 0 ? `Đơn vị ${row}` : content(row, column))) })),
  };
}

function planOf(doubt: DoubtBox | null, block: TableBlock): SheetPlan {
  const head: LetterheadBlock = { type: "letterhead", agency: ["UBND"], motto: ["CỘNG HÒA"], title: "TỔNG HỢP", subtitle: "Quý III", unitNote: "", doubt };
  const model: ReportModel = { ...(doubt ? { draft: true } : {}), kind: "summary", sheetName: "Tổng hợp", period: { kind: "quarter", year: 2021, index: 3, from: 44368, to: 44459 }, blocks: [head, block] };
  return placeReport(model, layoutWords("vi"));
}

interface Cell {
  row: number;
  column: number;
  value: unknown;
  format: string;
}

function cellsOf({ cells }: SheetPlan): Cell[] {
  return cells.flatMap(({ area, values, numberFormats }) => values.flatMap((line, row) => line.flatMap((value, column) => (
    value === "" ? [] : [{ row: area.row + row, column: area.column + column, value, format: numberFormats[row][column] }]))));
}

const rowOf = (plan: SheetPlan, text: string): number => cellsOf(plan).find(({ value }) => value === text)?.row ?? -1;

describe("the box of a draft", () => {
  it("stands between title and figures and says in words what is open: whoever reads the first page reads it", () => {
    const plan = planOf(BOX, table(8, () => 0.5));
    const rows = ["DỰ THẢO", "TỔNG HỢP", BOX.lead, BOX.open, "Tiếp nhận mới", "699 → 1.221", "Cột 1"].map((text) => rowOf(plan, text));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).not.toContain(-1);
    expect(rowOf(plan, BOX.remedy)).toBe(rowOf(plan, BOX.lead));
    expect(rowOf(plan, BOX.effects?.rows[0].answer ?? "")).toBe(rowOf(plan, "352 → 0"));
  });

  it("has rules above and below as rows of their own, so that it is a box in black and white too", () => {
    const plan = planOf(BOX, table(8, () => 0.5));
    const rules = plan.styles.filter(({ style, area }) => style.fill === COLOUR.bad && area.columns === plan.columnWidths.length).map(({ area }) => area.row);
    expect(rules).toEqual([rowOf(plan, BOX.lead) - 1, rowOf(plan, "352 → 0") + 1]);
    expect(rules.every((row) => plan.rowHeights[row] >= 2)).toBe(true);
  });

  it("says the effects in sentences where the sheet has too few columns for them", () => {
    const figures = Array.from({ length: 5 }, (_, at) => `Số ${at}`);
    const many: DoubtBox = { ...BOX, effects: { figures, rows: [{ answer: "Nếu đảo", changes: figures.map(() => "1 → 2") }] } };
    expect(cellsOf(planOf(many, table(4, () => 0.5))).map(({ value }) => value)).toContain("Nếu đảo: Số 0 1 → 2; Số 1 1 → 2; Số 2 1 → 2; Số 3 1 → 2; Số 4 1 → 2.");
  });

  it("is on every page's head and foot, and nothing of it on a sheet that is final", () => {
    expect(planOf(BOX, table(8, () => 0.5)).draft).toBe("DỰ THẢO – số liệu chưa đủ tin cậy");
    const plain = planOf(null, table(8, () => 0.5));
    expect([plain.draft, rowOf(plain, "DỰ THẢO"), plain.styles.some(({ style }) => style.fill === COLOUR.doubtFill)]).toEqual(["", -1, false]);
  });
});

describe("a number that is not certain", () => {
  const plan = planOf(null, table(8, (row, column) => (row === 1 && column < 4 ? { doubtful: column === 3 ? null : 0.5 } : 0.5)));
  const row = rowOf(plan, "Đơn vị 1");

  it("stays a number for whoever refers to it, with a mark that print and copies carry", () => {
    const marked = cellsOf(plan).filter((cell) => cell.row === row).slice(1, 4);
    expect(marked.map(({ value, format }) => [value, format])).toEqual([[0.5, "0.00%\" ?\"_)"], [0.5, "0.00%\" ?\"_)"], ["– ?", "@"]]);
  });

  it("is set in dark red italics, those side by side in one request", () => {
    const marks = plan.styles.filter(({ style }) => style.italic && style.colour === COLOUR.bad);
    expect(marks.map(({ area }) => [area.row, area.rows])).toEqual([[row, 1]]);
  });

  it("is judged by no rule: a verdict's number format would hide the mark", () => {
    const judged = plan.highlights.flatMap(({ area }) => Array.from({ length: area.rows }, (_, at) => area.row + at));
    expect(judged).toEqual([row - 1, row + 1]);
  });
});
