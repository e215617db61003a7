import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, outcomeOf, prepareFunctions, specOf, valueOf } from "../ask";
import { goldenCases } from "../../goldenFolders";
import { checkAggregate } from "../../../src/checks/aggregate";
import { readAggregate } from "../../../src/register/aggregate/readAggregate";
import type { Grid } from "../../../src/register/model/grid";
import { registerWith } from "./register";

type Table = (number | string)[][];
const HEADER = ["Quy tắc", "Dòng", "Cột", "Phải là", "Đang là", "Chênh lệch", "Diễn giải"];

beforeAll(prepareFunctions);

/** A printed table by units with its total and a rate. */
function printed(...changes: readonly [number, number, unknown][]): unknown[][] {
  const rows: unknown[][] = [
    ["STT", "Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Tổng số phải giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Đang giải quyết trong hạn", "Đang giải quyết quá hạn"],
    [1, "Sở Y tế", 10, 2, 12, 5, 3, 1, 3, 0],
    [2, "Sở Nội vụ", 20, 0, 20, 10, 5, 0, 4, 1],
    [3, "Sở Tài chính", 4, 0, 4, 4, 0, 0, 0, 0],
    ["", "Tổng số", 34, 2, 36, 19, 8, 1, 7, 1],
  ];
  for (const [row, column, value] of changes) rows[row][column] = value;
  return rows;
}

describe("a printed table", () => {
  test("that adds up has one row that says so and what was checked", () => {
    const table = valueOf("CHECK", printed()) as Table;
    expect(table).toHaveLength(2);
    expect(table[0]).toEqual(HEADER);
    expect(table[1].slice(0, 6)).toEqual(["Không có gì sai", "", "", "", "", ""]);
    expect(table[1][6]).toMatch(/^Đã kiểm tra 4 dòng, 8 cột số: .*Dòng tổng/);
  });

  test("with a wrong count names its row and column in the range, what should be there and by how much it is off", () => {
    const found = (valueOf("CHECK", printed([2, 2, 21])) as Table).slice(1);
    expect(found.map((row) => row.slice(1, 6))).toEqual([[3, 5, 21, 20, -1], [5, 3, 35, 34, -1]]);
    expect(found[0][6]).toMatch(/^Sở Nội vụ: /);
  });

  test("whose total row is wrong, or says nothing, is told", () => {
    const wrong = (valueOf("CHECK", printed([4, 2, 35])) as Table).slice(1);
    expect(wrong.map((row) => row.slice(1, 6))).toContainEqual([5, 3, 34, 35, 1]);
    const left = (valueOf("CHECK", printed([4, 2, ""])) as Table).slice(1);
    expect(left.map((row) => row.slice(1, 6))).toContainEqual([5, 3, 34, 0, -34]);
  });

  test("with blank cells in place of noughts still adds up, on every host", () => {
    expect((valueOf("CHECK", printed([1, 9, ""], [3, 6, null], [3, 7, 0])) as Table)[1][0]).toBe("Không có gì sai");
  });

  test("whose printed share is not that of its counts says what it should be", () => {
    const rated = printed().map((row, at) => [...row, ["Tỷ lệ trước và đúng hạn", 8 / 9, 15 / 16, 0.5, 27 / 29][at]]);
    const found = (valueOf("CHECK", rated) as Table).slice(1);
    expect(found).toHaveLength(1);
    expect(found[0].slice(1, 5)).toEqual([4, 11, 1, 0.5]);
  });

  test("that a cell of TTHC.SUMMARY spilled adds up", () => {
    expect((valueOf("CHECK", valueOf("SUMMARY", registerWith(), "9/2021")) as Table)[1][0]).toBe("Không có gì sai");
  });

  test("of the golden folders has as many faults as the checks find on its sheet, where no cell of it is blank", () => {
    const root = join(__dirname, "../../register/golden-aggregate");
    let compared = 0;
    for (const name of goldenCases(root)) {
      const { sheets = [] } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets?: Grid[] };
      for (const grid of sheets) {
        const table = readAggregate(grid);
        const outcome = table && outcomeOf(specOf("CHECK"), grid.rows);
        if (!table || !outcome?.ok) continue;
        const isFull = table.rowsRead.every(({ counts }) => Object.values(counts).every((count) => count !== null && count !== 0));
        if (!isFull) continue;
        const numbers = (outcome.value as Table).slice(1).filter((row) => row[5] !== "");
        expect([name, numbers.length]).toEqual([name, checkAggregate(table).filter(({ ok }) => !ok).length]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe("a register of cases", () => {
  test("without anything to look at has one row that says how many rows were used", () => {
    const table = valueOf("CHECK", registerWith()) as Table;
    expect(table).toHaveLength(2);
    expect(table[1][6]).toBe("Đã đọc 6 dòng = dùng 6 + loại 0; không có điểm nào cần xem lại.");
  });

  test("with rows left out begins with the line that balances, then what was found, with its place and how often", () => {
    const table = valueOf("CHECK", registerWith([1, "received", "31/02/2021"], [2, "received", "31/02/2021"])) as Table;
    expect(table[1].slice(0, 6)).toEqual(["Số dòng", "", "", 6, 6, 0]);
    expect(table[1][6]).toMatch(/^Đã đọc 6 dòng = dùng 4 \+ loại 2 \(/);
    const unread = table.find((row) => row[4] === 2 && row[1] === 3);
    expect(unread?.slice(1, 3)).toEqual([3, 6]);
  });

  test("with a word that nobody knows asks for it, in the words in which figures are refused", () => {
    const table = valueOf("CHECK", registerWith([1, "channel", "Zalo"])) as Table;
    const asked = table.find(([rule]) => rule === "Điểm cần xác nhận");
    expect(asked?.[4]).toBe(1);
    expect(asked?.[6]).toMatch(/“Zalo”/);
  });

  test("with cases below a unit that name none says so: merged cells and forgotten names look alike", () => {
    expect((valueOf("CHECK", registerWith([1, "unit", ""])) as Table).find(([rule]) => rule === "Hồ sơ không ghi đơn vị")?.[4]).toBe(1);
  });
});

test("a range that is neither is refused with what to select", () => {
  expect(ask("CHECK", [["a", "b"], ["c", "d"]])).toBe("invalidValue noHeader");
  expect(ask("CHECK", "HoSo")).toBe("invalidValue casesShape");
  expect(ask("CHECK")).toBe("invalidValue casesShape");
});

test("groups of columns above the row that names the rows still tell whose totals are whose", () => {
  const above = ["", "", "Số hồ sơ tiếp nhận", "", "", "Số hồ sơ đã giải quyết", "", "", "", "Số hồ sơ đang giải quyết", "", ""];
  const names = ["STT", "Lĩnh vực", "Tổng số", "Trong kỳ", "Từ kỳ trước", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"];
  const rows = [[1, "Đất đai", 150, 100, 50, 111, 20, 60, 30, 40, 30, 10], [2, "Hộ tịch", 70, 50, 20, 60, 20, 30, 10, 10, 5, 5]];
  const total = ["", "TỔNG CỘNG", 220, 150, 70, 171, 40, 90, 40, 50, 35, 15];
  const wrong = valueOf("CHECK", [above, names, ...rows, total]) as unknown[][];
  expect(wrong.slice(1).map(([rule, row, column, right, is]) => [rule, row, column, right, is])).toContainEqual(["Đã giải quyết = trước hạn + đúng hạn + quá hạn", 3, 6, 110, 111]);
});
