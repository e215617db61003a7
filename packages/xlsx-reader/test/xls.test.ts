import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookOf, codeOf } from "./readBook";
import { EXCEL_5, EXCEL_97, cell, fontRecord, formatRecord, formulaCell, numberCell, record, u16, u32, xlsStream, type OldSheet } from "./xlsFile";

const one = (...cells: number[][]): OldSheet[] => [{ name: "Sổ", cells }];
const rows = async (cells: OldSheet[], globals: number[][] = []) => (await bookOf(xlsStream(EXCEL_97, cells, globals))).sheets.map((sheet) => sheet.rows);
const text = [0, 0, 0, 0, 0, 0, 255, 255];
const blank = [3, 0, 0, 0, 0, 0, 255, 255];

describe("values of an .xls", () => {
  it("of a file that Excel 97 wrote come as Excel shows them, days as serial numbers with their time", async () => {
    const { kind, sheets: [sheet] } = await bookOf(new Uint8Array(readFileSync(join(__dirname, "../../excel-host/test/file/samples/excel97.xls"))));
    expect(kind).toBe("xls");
    expect(sheet.rows[2]).toEqual([1, "000.00.01.H62-1", "Sở Tư pháp", 44382.34375, 44397, 44396]);
    expect(sheet.rows[3][2]).toBe("=1+1");
  });

  it("of every kind of record are read: packed numbers whole, halved and by the hundred, errors, logical values, several in one", async () => {
    const sheet = one(
      cell(0x27e, 0, 0, u32((44460 << 2) | 2)), cell(0x27e, 0, 1, u32((12345 << 2) | 3)), numberCell(0, 2, -0.25),
      cell(0x205, 0, 3, [1, 0]), cell(0x205, 0, 4, [42, 1]), cell(0x204, 0, 5, EXCEL_97.text("Xã")),
      record(0xbd, [...u16(1), ...u16(1), ...u16(0), ...u32((7 << 2) | 2), ...u16(0), ...u32((-8 << 2) | 2), ...u16(2)]),
    );
    expect(await rows(sheet)).toEqual([[[44460, 123.45, -0.25, true, "#N/A", "Xã"], [null, 7, -8]]]);
  });

  it("of texts that are cut by the end of a record go on in the next, whatever the width of their letters there", async () => {
    const strings = [
      record(0xfc, [...u32(3), ...u32(3), ...u16(5), 0, 83, 111]), record(0x3c, [1, ...u16(0x1ed5), ...u16(32), ...u16(0x110)]),
      record(0x3c, [...u16(2), 8, ...u16(1), 65, 66, 0, 0, 0, 0, ...u16(1), 0, 67]),
    ];
    expect(await rows(one(cell(0xfd, 0, 0, u32(0)), cell(0xfd, 0, 1, u32(1)), cell(0xfd, 0, 2, u32(2)), cell(0xfd, 0, 3, u32(9))), strings))
      .toEqual([[["Soổ Đ", "AB", "C", ""]]]);
  });

  it("of formulas keep texts that several cells share, which a missing value would turn into a blank unit", async () => {
    const shared = one(formulaCell(0, 0, text), record(0x4bc, [0, 0]), record(0x207, EXCEL_97.text("Sở")), formulaCell(0, 1, [1, 0, 1, 0, 0, 0, 255, 255]), formulaCell(0, 2, [2, 0, 7, 0, 0, 0, 255, 255]), formulaCell(0, 3, blank));
    expect(await rows(shared)).toEqual([[["Sở", true, "#DIV/0!", ""]]]);
  });

  it("of formulas that nobody computed say so: blanks where all are blank, zeros where the file asks to be computed", async () => {
    expect(await rows(one(formulaCell(0, 0, blank), formulaCell(0, 1, blank)))).toEqual([[["#BUSY!", "#BUSY!"]]]);
    const zeros = [formulaCell(0, 0, [0, 0, 0, 0, 0, 0, 0, 0])];
    expect(await rows(one(...zeros))).toEqual([[[0]]]);
    expect(await rows(one(...zeros, record(0x5e, u16(0))))).toEqual([[["#BUSY!"]]]);
  });

  it("of a workbook that counts from 1904 are days of the 1900 system", async () => {
    const globals = [record(0x22, u16(1)), record(0x41e, [...u16(164), ...EXCEL_97.text("dd/mm/yyyy")]), formatRecord(0, 0), formatRecord(0, 164), formatRecord(0, 14)];
    expect(await rows(one(numberCell(0, 0, 10), numberCell(0, 1, 10, 1), numberCell(0, 2, 10, 2)), globals)).toEqual([[[10, 1472, 1472]]]);
  });

  it("leave out charts, tell hidden sheets and rows and merged cells, and go on behind a chart on the sheet", async () => {
    const row = (number: number, look: number): number[] => record(0x208, [...u16(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u16(look), 0, 0]);
    const book = await bookOf(xlsStream(EXCEL_97, [
      { name: "Biểu đồ", cells: [], type: 2 },
      { name: "Sổ", cells: [row(0, 0), row(1, 0x20), numberCell(0, 0, 1), record(0x809, [...u16(0x600), ...u16(0x20)]), numberCell(0, 5, 9), record(0x0a), numberCell(1, 0, 2), record(0xe5, [...u16(1), ...u16(0), ...u16(1), ...u16(0), ...u16(2)])] },
      { name: "Ẩn", cells: [], state: 1 }, { name: "Rất ẩn", cells: [], state: 2 },
    ]));
    expect(book.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([["Sổ", false], ["Ẩn", true], ["Rất ẩn", true]]);
    expect(book.sheets[0]).toMatchObject({ rows: [[1], [2]], merged: [{ row: 0, column: 0, rows: 2, columns: 3 }] });
    expect([...book.sheets[0].hiddenRows]).toEqual([1]);
  });

  it("of Excel 5 are read in the letters of their computer, and tell the fonts that say what the letters mean", async () => {
    const latin = (bytes: readonly number[]): string => String.fromCharCode(...bytes);
    const globals = [record(0x42, u16(1258)), fontRecord(EXCEL_5, "Arial"), fontRecord(EXCEL_5, ".VnTime"), formatRecord(0, 0), formatRecord(1, 0)];
    const label = (row: number, column: number, words: string, format: number): number[] => cell(row === 0 ? 0x204 : 0xd6, row, column, EXCEL_5.text(words), format);
    const [sheet] = (await bookOf(xlsStream(EXCEL_5, [{ name: "So", cells: [label(0, 0, latin([0x53, 0xea, 0xec]), 0), label(1, 0, "a", 1), label(2, 0, "b", 1), label(3, 0, "c", 1)] }], globals))).sheets;
    expect(sheet.rows.map(([value]) => value)).toEqual(["Sế", "a", "b", "c"]);
    expect(sheet.fonts).toEqual([".VnTime"]);
  });

  it("are refused by what the user can do: a password, a version that is too old, records that lead round and round", async () => {
    expect(await codeOf(xlsStream(EXCEL_97, one(), [record(0x2f, [1, 0])]))).toBe("encrypted");
    expect(await codeOf(xlsStream({ ...EXCEL_5, version: 0x400 }, one()))).toBe("oldExcel");
    const same = xlsStream(EXCEL_97, Array.from({ length: 900 }, () => ({ name: "a", cells: [] })));
    const view = new DataView(same.buffer);
    // Every tab leads to the first record of the file.
    for (let at = 0; at + 4 < same.length; at += 4 + view.getUint16(at + 2, true)) if (view.getUint16(at, true) === 0x85) view.setUint32(at + 4, 0, true);
    expect(await codeOf(same)).toBe("damaged");
  });
});
