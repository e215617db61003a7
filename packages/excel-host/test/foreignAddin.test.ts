import { readFileSync } from "node:fs";
import path from "node:path";
import { EmbeddedHost, readFunctionMetadata } from "@tthc/excel-host";
import { openWorkbook, saveWorkbook } from "@tthc/excel-host/file";
import { openAddin, type AddinSession } from "@tthc/excel-host/node";
import { textsOf } from "./file/packageTexts";

const tiny = (name: string): string => path.join(__dirname, "tiny", name);
const functions = readFunctionMetadata(JSON.parse(readFileSync(tiny("functions.json"), "utf8")));

let host: EmbeddedHost;
let addin: AddinSession;
beforeEach(async () => {
  host = new EmbeddedHost({ version: "2021", locale: "en-US", functions });
  addin = await openAddin({ host, scripts: ["functions.js", "commands.js", "pane.js"].map(tiny) });
});
afterEach(() => addin.close());

const value = (row: number, column: number): unknown => host.state.sheets[0].rows[row]?.values[column];

/** What the pane's button does takes a few requests; it goes grey when they are answered. */
async function pressButton(): Promise<void> {
  const button = addin.window.document.querySelector("button");
  button?.click();
  while (button?.disabled === false) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("an add-in that this project has never seen", () => {
  test("its command writes, its function computes and its pane reads and formats, or the host serves one add-in only", async () => {
    await addin.runCommand("writePrice");
    await host.typeInCell("Sheet1", 0, 1, "=TINY.TWICE(A1)");
    await pressButton();
    expect([value(0, 0), value(0, 1), value(1, 0)]).toEqual([21, 42, "21 marked"]);
    expect(host.state.formats[host.state.sheets[0].rows[0]?.formats[0] ?? 0]).toMatchObject({ bold: true });
  });

  test("its function follows the cell that it is made of, and a text in it is an error and not a number", async () => {
    await host.typeInCell("Sheet1", 0, 0, "5");
    await host.typeInCell("Sheet1", 0, 1, "=TINY.TWICE(A1)");
    await host.typeInCell("Sheet1", 0, 0, "8");
    expect(value(0, 1)).toBe(16);
    await host.typeInCell("Sheet1", 0, 0, "eight");
    expect(value(0, 1)).not.toBe(16);
    expect(String(value(0, 1))).toMatch(/^#/);
  });

  test("its workbook is saved as Excel stores it and opens again with what was made", async () => {
    await addin.runCommand("writePrice");
    await host.typeInCell("Sheet1", 0, 1, "=TINY.TWICE(A1)");
    const file = await saveWorkbook(host.state);
    expect(textsOf(file)["xl/worksheets/sheet1.xml"]).toContain("<f>_xldudf_TINY_TWICE(A1)</f><v>42</v>");
    const again = await openWorkbook(file, { fileName: "Prices.xlsx" });
    if (!again.ok) throw new Error(again.code);
    host.state = again.state;
    expect([value(0, 0), value(0, 1), again.state.sheets[0].formulas.get("0,1")?.text]).toEqual([21, 42, "=TINY.TWICE(A1)"]);
    await host.typeInCell("Sheet1", 0, 0, "4");
    expect(value(0, 1)).toBe(8);
  });

  test("a function that it has not got is an error in the cell and never a number", async () => {
    await host.typeInCell("Sheet1", 0, 1, "=TINY.THRICE(A1)");
    expect(value(0, 1)).toBe("#NAME?");
  });

  test("what the host does not model fails with its name, as in every add-in", async () => {
    const failure = addin.window.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().showOutlineLevels(1, 1);
      await context.sync();
    });
    await expect(failure).rejects.toThrow("Worksheet.ShowOutlineLevels");
  });
});
