import { placeReport } from "../../../src/sheet/place";
import type { SheetPlan } from "../../../src/sheet/plan/plan";
import type { Block, ChartBlock, TableBlock } from "../../../src/report/model/model";

const WORDS = { sign: "▲ ▼", continued: "{title} (tiếp theo)", draft: "DỰ THẢO – số liệu chưa đủ tin cậy" };

function table(id: string, rows: number, more: Partial<TableBlock> = {}): TableBlock {
  const cells = (index: number): (string | number)[] => [index + 1, `Đơn vị ${id}${index + 1}`, index * 10, index * 9];
  return {
    type: "table", id, title: `Bảng ${id}`, numbered: false, highlights: [], notes: [],
    columns: [
      { key: "n", header: "STT", shown: "count", width: 5 }, { key: "unit", header: "Đơn vị", shown: "text", width: 34 },
      { key: "a", header: "Tiếp nhận", shown: "count", width: 10 }, { key: "b", header: "Giải quyết", shown: "count", width: 10 },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({ role: "data" as const, cells: cells(index) })),
    ...more,
  };
}

const signature: Block = { type: "signature", place: "…, ngày …", left: "NGƯỜI LẬP BIỂU", right: "THỦ TRƯỞNG ĐƠN VỊ" };
const method = (lines: number): Block => ({ type: "method", title: "Cách tính", lines: Array.from({ length: lines }, (_, index) => ({ label: `Dòng ${index}`, value: "như đã ghi" })) });

function placed(...blocks: Block[]): SheetPlan {
  return placeReport({ kind: "summary", sheetName: "Thử", period: { kind: "quarter", year: 2021, index: 3, from: 44368, to: 44459 }, blocks }, WORDS);
}

function rowOf(plan: SheetPlan, words: string): number {
  return rowsOf(plan, words)[0];
}

function rowsOf(plan: SheetPlan, words: string): number[] {
  return plan.cells.flatMap(({ area, values }) => values.flatMap((line, index) => (line.includes(words) ? [area.row + index] : [])));
}

/** 0-based printed page of a row. */
function pageOf(plan: SheetPlan, row: number): number {
  return plan.pageBreaks.filter((start) => start <= row).length;
}

describe("tables that run over a page", () => {
  test("the last table's header is repeated by print: its rows stay one block, with the signature and the method below them", () => {
    const plan = placed(table("A", 90), signature, method(8));
    expect(plan.titleRows).toEqual({ first: rowOf(plan, "STT"), count: 1 });
    expect(rowsOf(plan, "STT")).toHaveLength(1);
    expect(plan.pageBreaks.length).toBeGreaterThan(1);
  });

  test("no page under a repeated header begins with anything but the table's rows: a header over other words would lie", () => {
    for (let rows = 28; rows < 110; rows++) {
      const plan = placed(table("A", rows), signature, method(9));
      if (!plan.titleRows) continue;
      const [first, last] = [rowOf(plan, "Đơn vị A1"), rowOf(plan, `Đơn vị A${rows}`)];
      for (const start of plan.pageBreaks.filter((row) => row > first)) expect([rows, start <= last]).toEqual([rows, true]);
    }
  });

  test("a long table before others goes on under a header and a title of its own, and print repeats none over the others", () => {
    const plan = placed(table("A", 70), table("B", 5), signature, method(8));
    expect(plan.titleRows).toBeNull();
    const continued = rowsOf(plan, "Bảng A (tiếp theo)");
    expect(continued.length).toBeGreaterThan(0);
    for (const row of continued) expect(plan.pageBreaks).toContain(row);
    expect(rowsOf(plan, "STT")).toHaveLength(2 + continued.length);
  });

  test("two long tables both have a header on each of their pages", () => {
    const plan = placed(table("A", 70), table("B", 70), signature, method(8));
    const headers = rowsOf(plan, "STT");
    const pagesOf = (id: string): Set<number> => new Set(Array.from({ length: 70 }, (_, index) => pageOf(plan, rowOf(plan, `Đơn vị ${id}${index + 1}`))));
    const withHeader = new Set(headers.map((row) => pageOf(plan, row)));
    for (const page of pagesOf("A")) expect(withHeader).toContain(page);
    const title = plan.titleRows;
    for (const page of pagesOf("B")) expect(withHeader.has(page) || (title !== null && page > pageOf(plan, title.first))).toBe(true);
  });

  test("a method that does not fit the page on which a list of hundreds of rows ends goes before it, so that no header stands within the list", () => {
    const plan = placed(table("A", 3), table("B", 300), method(60));
    expect(plan.titleRows).not.toBeNull();
    expect(rowOf(plan, "Cách tính")).toBeLessThan(rowOf(plan, "Đơn vị B1"));
    expect(rowsOf(plan, "STT")).toHaveLength(2);
  });

  test("figures, formulas and marks follow their rows past a repeated header", () => {
    const rows = table("A", 70).rows.map((row) => ({ ...row, formulas: { b: "{a}-{a@0}" } }));
    const plan = placed(table("A", 70, { rows, highlights: [{ column: "b", when: "greaterThan", value: 0, tone: "bad" }] }), table("B", 5));
    const last = rowOf(plan, "Đơn vị A70");
    expect(last - rowOf(plan, "Đơn vị A1")).toBeGreaterThan(69);
    expect(plan.formulas.find(({ row }) => row === last)?.text).toMatch(new RegExp(`^=[A-Z]+${last + 1}-[A-Z]+${rowOf(plan, "Đơn vị A1") + 1}$`));
    const marked = plan.highlights.flatMap(({ area }) => Array.from({ length: area.rows }, (_, index) => area.row + index));
    expect(marked).toEqual(Array.from({ length: 70 }, (_, index) => rowOf(plan, `Đơn vị A${index + 1}`)));
  });
});

describe("signatures", () => {
  test("never begin a page alone: the end of the table goes with them, however long it is", () => {
    for (let rows = 3; rows < 60; rows++) {
      const plan = placed(table("A", rows), signature);
      expect([rows, pageOf(plan, rowOf(plan, "NGƯỜI LẬP BIỂU"))]).toEqual([rows, pageOf(plan, rowOf(plan, `Đơn vị A${rows}`))]);
    }
  });

  test("on a page of their own they still have the end of a table that is too high to go with them whole", () => {
    const why = "Chưa có dữ liệu để tính vì sổ không có cột này ".repeat(6);
    const rows = table("A", 7).rows.map((row, index) => ({ ...row, cells: [index, `${why} ${index}`, 1, 1] }));
    for (let more = 0; more < 14; more++) {
      const plan = placed(table("B", more), table("A", 7, { rows }), signature);
      expect([more, pageOf(plan, rowOf(plan, "NGƯỜI LẬP BIỂU"))]).toEqual([more, pageOf(plan, rowOf(plan, `${why} 6`))]);
    }
  });

  test("a table of a few rows is not torn for them: it goes to the next page whole", () => {
    for (let rows = 2; rows < 40; rows++) {
      const plan = placed(table("A", rows), table("B", 6), signature);
      expect([rows, pageOf(plan, rowOf(plan, "Đơn vị B1"))]).toEqual([rows, pageOf(plan, rowOf(plan, "Đơn vị B6"))]);
    }
  });
});

describe("charts of a part of a table", () => {
  const chart = (from: "first" | "last", count: number): ChartBlock => ({
    type: "chart", id: from, kind: "stackedBar", title: from, altText: "", table: "A", category: "unit", shown: "count", shows: { from, count },
    series: [{ column: "a", name: "Tiếp nhận", draw: "bar", colour: "primary" }],
  });

  test("draw just those rows, in one piece: a header between them would become a bar", () => {
    for (const from of ["first", "last"] as const) {
      const plan = placed(table("A", 70), chart(from, 20), table("B", 5), signature);
      const [{ categories, series, count }] = plan.charts;
      const first = from === "first" ? 1 : 51;
      expect([categories.row, categories.rows, count]).toEqual([rowOf(plan, `Đơn vị A${first}`), 20, 20]);
      expect(rowOf(plan, `Đơn vị A${first + 19}`)).toBe(categories.row + 19);
      expect([series[0].row, series[0].rows]).toEqual([categories.row, 20]);
    }
  });

  test("a chart of more rows than there are draws them all", () => {
    expect(placed(table("A", 7), chart("last", 20)).charts[0].count).toBe(7);
  });

  test("twenty lying bars have room for each name, on one page with what is said below", () => {
    const plan = placed(table("A", 70), chart("first", 20), table("B", 5));
    const [{ area }] = plan.charts;
    const height = plan.rowHeights.slice(area.row, area.row + area.rows).reduce((sum, each) => sum + each, 0);
    expect(height / 20).toBeGreaterThan(15);
    expect(pageOf(plan, area.row)).toBe(pageOf(plan, area.row + area.rows - 1));
  });
});

describe("columns", () => {
  test("a case id is not broken while another text has room to wrap: it would double the pages of a list", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `000.00.03.H62-210618-${String(index).padStart(4, "0")}`);
    const why = "Bị xóa khỏi sổ, bị loại khi đọc hoặc mã hồ sơ đã đổi trong thời gian từ khi chốt số liệu đến nay";
    const plan = placed(table("A", 40, {
      columns: [
        { key: "n", header: "STT", shown: "count", width: 5 }, { key: "id", header: "Mã hồ sơ", shown: "text", width: 12 },
        ...["c", "d", "e"].map((key) => ({ key, header: "Lý do", shown: "text" as const, width: 40 })),
      ],
      rows: ids.map((id, index) => ({ role: "data", cells: [index, id, why, why, why] })),
    }));
    expect(plan.columnWidths[1]).toBeGreaterThan(115);
  });

  test("a text that is as long in every row comes before one that is long in few: fewer rows take two lines", () => {
    const columns = [...table("A", 1).columns.slice(0, 2), ...["s", "p", "q"].map((key) => ({ key, header: "Cột", shown: "text" as const, width: 20 }))];
    const often = "Trang sổ theo dõi hồ sơ tiếp nhận, dòng 26.696";
    const rows = table("A", 40).rows.map((row, index) => ({ ...row, cells: [index, often, index === 7 ? often.repeat(3) : "Quá hạn", often, index === 9 ? often.repeat(3) : "Tốt"] }));
    const plan = placed(table("A", 40, { columns, rows }));
    const heights = rows.map((_, index) => plan.rowHeights[rowsOf(plan, often)[index]]);
    expect(heights.filter((height) => height > Math.min(...heights))).toHaveLength(2);
  });

  const numbers = (id: string): TableBlock => {
    const keys = ["k1", "k2", "k3", "k4", "k5", "k6"];
    return table(id, 5, {
      columns: [{ key: "name", header: "Chỉ tiêu", shown: "text", width: 20 }, ...keys.map((key) => ({ key, header: "Khi chốt", shown: "count" as const, width: 9 }))],
      rows: Array.from({ length: 5 }, (_, index) => ({ role: "data", cells: [`Chỉ tiêu ${index}`, ...keys.map((_key, at) => 1000 * at)] })),
    });
  };
  const list = (bands: boolean): TableBlock => table("L", 1, {
    columns: [
      { key: "n", header: "STT", shown: "count", width: 5 }, { key: "id", header: "Mã hồ sơ", shown: "text", width: 26 },
      { key: "unit", header: "Đơn vị", shown: "text", width: 20 }, { key: "why", header: "Lý do", shown: "text", width: 60 }, { key: "was", header: "Khi chốt", shown: "text", width: 22 },
      { key: "is", header: "Hiện nay", shown: "text", width: 22 }, { key: "sheet", header: "Trang", shown: "text", width: 12 }, { key: "row", header: "Dòng", shown: "count", width: 6 },
    ],
    rows: [
      ...(bands ? [{ role: "band" as const, cells: ["Không còn trong sổ", null, null, null, null, null, null, null] }] : []),
      { role: "data", cells: [1, "000.00.03.H62-210618-0007", "Sở Tư pháp", "Bị xóa khỏi sổ, bị loại khi đọc hoặc mã hồ sơ đã đổi, hoặc chuyển sang cơ quan khác", "Tồn kỳ trước, giải quyết trước hạn", "Tồn kỳ trước, giải quyết đúng hạn", "Sổ hồ sơ", 17] },
    ],
  });

  test("numbers of one table above a list in bands have columns of one width, not those of the list's names and reasons", () => {
    const widthsOf = (bands: boolean): number[] => {
      const plan = placed(numbers("A"), list(bands));
      const row = rowOf(plan, "Chỉ tiêu 0");
      const starts = plan.cells.flatMap(({ area, values }) => (values[row - area.row] ?? []).flatMap((value, column) => (value === "" ? [] : [column])));
      return starts.slice(1).map((column) => {
        const columns = plan.merges.find((each) => each.row === row && each.column === column)?.columns ?? 1;
        return plan.columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      });
    };
    const uneven = (widths: number[]): number => Math.max(...widths) / Math.min(...widths);
    expect(widthsOf(true)).toHaveLength(6);
    expect(uneven(widthsOf(true))).toBeLessThan(uneven(widthsOf(false)) / 2);
  });

  test("a list without bands keeps its cells unmerged, so that it can be sorted and filtered", () => {
    const plan = placed(numbers("A"), list(false));
    expect(plan.columnWidths).toHaveLength(8);
    expect(plan.merges.filter(({ row }) => row === rowOf(plan, "000.00.03.H62-210618-0007"))).toEqual([]);
  });

  test("a column to be filled by hand keeps the width to write in", () => {
    const columns = [...table("A", 1).columns, { key: "why", header: "Lý do", shown: "text" as const, width: 24 }];
    const rows = table("A", 40).rows.map((row) => ({ ...row, cells: [...row.cells, null] }));
    expect(placed(table("A", 40, { columns, rows })).columnWidths[4]).toBeGreaterThan(90);
  });
});
