import { readRegister } from "../../src/excel/read/readRegister";
import type { SheetState } from "@tthc/excel-host/model/state";
import type { Reading } from "../../src/register/model/reading";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { REGISTER_HEADER, registerRows, startExcel, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

function addTable(sheet: SheetState, row: number, column: number, rows: number, columns: number, showTotals = false): void {
  const id = sheet.tables.length + 1;
  sheet.tables.push({ id, name: `Bang${id}`, area: { row: row - 1, column: column - 1, rows, columns }, showHeaders: true, showTotals, style: "", showBandedRows: true });
}

async function readingOf(): Promise<Reading> {
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.reading;
}

const notes = (count: number): string[][] => Array.from({ length: count }, (_, i) => [`Hướng dẫn ${i}`]);
const width = REGISTER_HEADER.length;

describe("a register in a table", () => {
  test("is found far below the rows in which a header is looked for, or the sheet would be called none", async () => {
    const state = workbookOf({ HoSo: [...notes(90), REGISTER_HEADER, ...registerRows(20)] });
    addTable(state.sheets[0], 91, 1, 21, width);
    started.host.state = state;
    const { line, layouts } = await readingOf();
    expect(layouts[0]).toMatchObject({ headerRows: [91], firstRow: 92, lastRow: 111 });
    expect(line).toEqual({ read: 20, used: 20, excluded: [] });
  });

  test("is found beside a block of figures that leaves its row no header row", async () => {
    const figures = (i: number): (string | number)[] => [i, i * 2, i * 3, i * 4, i * 5, i * 6, i * 7, i * 8, ""];
    const state = workbookOf({ HoSo: [[...figures(0), ...REGISTER_HEADER.slice(0, 3), "Ng. TN", "Ngày hẹn trả"], ...registerRows(12).map((row, i) => [...figures(i + 1), ...row.slice(0, 3), row[4], row[5]])] });
    addTable(state.sheets[0], 1, 10, 13, 5);
    started.host.state = state;
    const { line, table } = await readingOf();
    expect(line.used).toBe(12);
    expect(table.received[0]).toBe(44370);
  });

  test("does not count its total row, whatever it holds, and still counts what is typed below it", async () => {
    const total = ["Tổng", 20, "", "", 44460, 44470, 44465, ""];
    const typed = [...registerRows(21)[20]];
    const state = workbookOf({ HoSo: [["SỔ"], REGISTER_HEADER, ...registerRows(20), total, typed] });
    addTable(state.sheets[0], 2, 1, 22, width, true);
    started.host.state = state;
    const { line, table } = await readingOf();
    expect(line).toEqual({ read: 21, used: 21, excluded: [] });
    expect([...table.row].slice(-2)).toEqual([22, 24]);
  });

  test("ends with its total row when nothing stands below it", async () => {
    const state = workbookOf({ HoSo: [["SỔ"], REGISTER_HEADER, ...registerRows(20), ["Tổng", 20, "", "", 44460, 44470, 44465, ""]] });
    addTable(state.sheets[0], 2, 1, 22, width, true);
    started.host.state = state;
    expect((await readingOf()).line).toEqual({ read: 20, used: 20, excluded: [] });
  });

  test("is the one with most rows where a sheet holds two far down, and the other is named", async () => {
    const state = workbookOf({ HoSo: [
      ...notes(80), REGISTER_HEADER, ...registerRows(5), [""], ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ...registerRows(30).map((row) => [row[1], row[4], row[5]]),
    ] });
    addTable(state.sheets[0], 81, 1, 6, width);
    addTable(state.sheets[0], 88, 1, 31, 3);
    started.host.state = state;
    const { line, layouts, findings } = await readingOf();
    expect(line.used).toBe(30);
    expect(layouts[0].firstRow).toBe(89);
    expect(findings.items.filter(({ type }) => type === "otherTable")).toEqual([expect.objectContaining({ row: 81, column: 1, value: "STT" })]);
  });
});
