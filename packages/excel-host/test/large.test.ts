import { newSheetState, newWorkbookState } from "../src/index";
import { workbench } from "./workbench";

const bench = workbench();

describe("large data", () => {
  test("a large write comes in the library's own pieces and is whole at the end", async () => {
    const values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * 10 + j));
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A1:J400");
      range.values = values;
      const last = range.getLastCell().load("values");
      await context.sync();
      expect(last.values).toEqual([[3999]]);
    });
    expect(bench.sheet.rows.map((row) => row?.values)).toEqual(values);
  });

  test("a register of 120,000 rows is read in chunks without changing or copying the sheet", async () => {
    const state = newWorkbookState(["Hồ sơ"]);
    const sheet = newSheetState("Hồ sơ", state.sheets[0].id, "file");
    for (let i = 0; i < 120_000; i++) sheet.rows.push({ values: [`H${i}`, i, i % 3 ? "Sở A" : undefined], formats: [] });
    state.sheets = [sheet];
    bench.started.host.state = state;
    const { rows, sum } = await bench.started.Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem("Hồ sơ");
      let total = 0;
      let count = 0;
      for (let row = 0; row < 120_000; row += 30_000) {
        const range = source.getRangeByIndexes(row, 0, 30_000, 3).load("values");
        await context.sync();
        count += range.values.length;
        for (const line of range.values) total += line[1] as number;
      }
      return { rows: count, sum: total };
    });
    expect([rows, sum]).toEqual([120_000, (119_999 * 120_000) / 2]);
    expect([sheet.rows.length, sheet.changed.size]).toEqual([120_000, 0]);
  });

  test("cells of the opened file that are written are marked, and no others", async () => {
    bench.sheet.origin = "file";
    await bench.run(async (context, sheet) => {
      sheet.getRange("B2:C2").values = [[1, null as never]];
      sheet.getRange("D4").format.font.bold = true;
      sheet.getRange("F:F").format.font.bold = true;
      await context.sync();
    });
    expect([...bench.sheet.changed]).toEqual(["1,1", "3,3", "*,5"]);
  });
});
