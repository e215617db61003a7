import { workbench } from "./workbench";

const bench = workbench(["Hồ sơ", "Báo cáo"]);

/** Addresses that moves of a range lead to. */
async function addresses(moves: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
  return bench.run(async (context, sheet) => {
    const ranges = moves(sheet);
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address.replace("'Hồ sơ'!", ""));
  });
}

async function read(address: string): Promise<unknown[][]> {
  return bench.run(async (context, sheet) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

async function write(address: string, values: unknown): Promise<void> {
  await bench.run(async (context, sheet) => {
    sheet.getRange(address).values = values as never;
    await context.sync();
  });
}

describe("addresses", () => {
  test("all forms lead to the cells that Excel means", async () => {
    expect(await addresses((sheet) => [
      sheet.getRange("b2"), sheet.getRange("$A$1:C3"), sheet.getRange("C3:A1"), sheet.getRange("A:C"), sheet.getRange("5:9"),
      sheet.getRange("'Hồ sơ'!B2:B4"), sheet.getRange(), sheet.getCell(4, 2), sheet.getRangeByIndexes(1, 1, 2, 3),
    ])).toEqual(["B2", "A1:C3", "A1:C3", "A:C", "5:9", "B2:B4", "1:1048576", "C5", "B2:D3"]);
  });

  test("moves stay where Excel's stay", async () => {
    expect(await addresses((sheet) => {
      const range = sheet.getRange("B2:D5");
      return [
        range.getOffsetRange(1, -1), range.getResizedRange(2, 1), range.getAbsoluteResizedRange(1, 1), range.getRow(1), range.getColumn(2),
        range.getLastRow(), range.getLastColumn(), range.getLastCell(), range.getEntireRow(), range.getEntireColumn(), range.getCell(3, 3),
        range.getBoundingRect("F9"), range.getIntersection("C1:C9"), range.getRowsBelow(2), range.getRowsAbove(1), range.getColumnsAfter(),
        range.getColumnsBefore(),
      ];
    })).toEqual([
      "A3:C6", "B2:E7", "B2", "B3:D3", "D2:D5", "B5:D5", "D2:D5", "D5", "2:5", "B:D", "E5", "B2:F9", "C2:C5", "B6:D7", "B1:D1", "E2:E5", "A2:A5",
    ]);
  });

  test.each(["", "A0", "XFE1", "A1048577", "không có", "'Báo cáo'!A1", "A1:B2:C3"])("%j is refused or the whole sheet, never another cell", async (address) => {
    if (address === "") expect(await addresses((sheet) => [sheet.getRange(address)])).toEqual(["1:1048576"]);
    else expect(await bench.refused((_context, sheet) => { sheet.getRange(address).load("address"); })).toBe("InvalidArgument");
  });

  test("a move off the sheet is refused", async () => {
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1").getOffsetRange(-1, 0).load("address"); })).toBe("InvalidArgument");
  });

  test("ranges that do not meet have a null intersection, or ItemNotFound when it is demanded", async () => {
    await bench.run(async (context, sheet) => {
      const meeting = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
      meeting.load("address");
      await context.sync();
      expect(meeting.isNullObject).toBe(true);
    });
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1").getIntersection("B2").load("address"); })).toBe("ItemNotFound");
  });
});

describe("values", () => {
  test.each<[unknown, unknown]>([
    ["20", 20], [" 1.5 ", 1.5], ["-3e2", -300], ["1,234", 1234], ["12%", 0.12], ["TRUE", true], ["6/21/2021", 44368], ["2021-06-21", 44368],
    ["31/02/2021", "31/02/2021"], ["2/30/2021", "2/30/2021"], ["'007", "007"], ["Đúng hạn", "Đúng hạn"], ["", ""], [false, false],
    ["#N/A", "#N/A"], ["1.2.3", "1.2.3"], ["12345678901234567", 12345678901234600],
  ])("%j becomes %j as in Excel", async (written, expected) => {
    await write("B2", [[written]]);
    expect(await read("B2")).toEqual([[expected]]);
  });

  test("a text format set before keeps case ids as they are", async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A1:A4");
      range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
      range.values = [["000123"], ["=1+1"], ["1-2"], [45]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["000123"], ["=1+1"], ["1-2"], ["45"]]);
      expect(range.valueTypes).toEqual([["String"], ["String"], ["String"], ["String"]]);
    });
    expect(bench.sheet.formulas.size).toBe(0);
  });

  test("null leaves a cell, an empty text clears it, one value fills all", async () => {
    await write("A1:B2", [[1, 2], [3, 4]]);
    await write("A1:B2", [[null, ""], [null, 9]]);
    expect(await read("A1:B2")).toEqual([[1, ""], [3, 9]]);
    await write("A1:B2", "x");
    expect(await read("A1:B2")).toEqual([["x", "x"], ["x", "x"]]);
  });

  test("whole columns read as null and cannot be written, or a read would ask for a million rows", async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A:B").load("values,numberFormat,address,rowCount,cellCount");
      await context.sync();
      expect([range.values, range.numberFormat, range.rowCount, range.cellCount]).toEqual([null, null, 1048576, 2097152]);
    });
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A:A").values = [[1]]; })).toBe("InvalidArgument");
  });

  test("the used range holds values, and formats only when asked", async () => {
    await write("B3:C4", [[1, ""], ["", 2]]);
    await bench.run(async (context, sheet) => {
      sheet.getRange("E9").format.font.bold = true;
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("A4:E9").getUsedRangeOrNullObject(true).load("address");
      const column = sheet.getRange("C:C").getUsedRange(true).load("address");
      await context.sync();
      expect([all, values, within, column].map((range) => range.address.split("!")[1])).toEqual(["B3:E9", "B3:C4", "C4", "C4"]);
    });
  });

  test("texts are shown in the user's language", async () => {
    await write("A1:D1", [[1234.5, 0.9971, 44368, true]]);
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["#,##0.0", "0.00%", "d/m/yyyy", "General"]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["1.234,5", "99,71%", "21/6/2021", "TRUE"]]);
      expect(range.numberFormat).toEqual([["#,##0.0", "0.00%", "d/m/yyyy", "General"]]);
    });
  });

  test("clearing contents leaves formats, clearing all does not", async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[1], [2]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[""], [""]], true]);
      range.clear();
      range.load("format/font/bold");
      await context.sync();
      expect(range.format.font.bold).toBe(false);
    });
  });

  test("a write to a merged cell that is covered goes nowhere, which only reading back can find", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [["lạc"]];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([[1, ""], ["", ""]]);
    });
    expect(bench.sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test("merging across makes one merge a row", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:C2").merge(true);
      await context.sync();
    });
    expect(bench.sheet.merges.map(({ row, columns }) => [row, columns])).toEqual([[0, 3], [1, 3]]);
  });

  test("copying brings values and formats, or only the part that is asked for", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["a", 2]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("D5").copyFrom("A1:B1");
      sheet.getRange("D6").copyFrom("A1:B1", "Values");
      const range = sheet.getRange("D5:E6").load("values");
      const bold = [sheet.getRange("D5").load("format/font/bold"), sheet.getRange("D6").load("format/font/bold")];
      await context.sync();
      expect(range.values).toEqual([["a", 2], ["a", 2]]);
      expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false]);
    });
  });

  test("hidden rows are seen and left out of the visible view", async () => {
    await write("A1:A4", [[1], [2], [3], [4]]);
    await bench.run(async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const range = sheet.getRange("A1:A4").load("rowHidden");
      const hidden = sheet.getRange("A2:A3").load("rowHidden,hidden");
      const view = sheet.getRange("A1:A4").getVisibleView().load("values,rowCount");
      await context.sync();
      expect([range.rowHidden, hidden.rowHidden, hidden.hidden]).toEqual([null, true, true]);
      expect(view.values).toEqual([[1], [4]]);
    });
  });

  test("a link keeps its address and writes its text", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "'Báo cáo'!A1", textToDisplay: "Xem", screenTip: "Mở" };
      const cell = sheet.getRange("A1").load("values,hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["Xem"]]);
      expect(cell.hyperlink).toMatchObject({ documentReference: "'Báo cáo'!A1", screenTip: "Mở" });
    });
  });

  test("the region around a cell ends at blank rows and columns", async () => {
    await write("B2:C4", [[1, 2], [3, ""], ["", 4]]);
    await write("E2", [[9]]);
    expect(await addresses((sheet) => [sheet.getRange("B3").getSurroundingRegion()])).toEqual(["B2:C4"]);
  });

  test("a list rule is kept and read back", async () => {
    await bench.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A2:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
      dataValidation.load("type,rule");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(["List", { list: { inCellDropDown: true, source: "Có,Không" } }]);
    });
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1").dataValidation.rule = {}; })).toBe("InvalidArgument");
  });
});
