import { writeXlsx } from "hucre";
import { opened, withParts } from "./archive";
import { textsOf } from "./packageTexts";

const titleFont = { name: "Times New Roman", size: 14, bold: true, color: { rgb: "C00000" } };

async function rich(): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: { name: "Times New Roman", size: 12 },
    activeSheet: 1,
    namedRanges: [{ name: "VungSo", range: "'Sổ hồ sơ'!$A$2:$C$4", comment: "vùng" }],
    workbookProtection: { lockStructure: true },
    sheets: [
      {
        name: "Sổ hồ sơ", rows: [["SỔ"], ["Mã", "Đơn vị", "Ngày"], ["1", "Sở Y tế", new Date(Date.UTC(2021, 8, 21, 8, 30))], ["2", "Sở Tư pháp", null]],
        columns: [{ width: 20 }, {}, { hidden: true }], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        cells: new Map([["0,0", { value: "SỔ", style: { font: titleFont, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } }, alignment: { horizontal: "center", vertical: "center", wrapText: true }, border: { bottom: { style: "medium", color: { rgb: "000000" } } } } }]]),
        freezePane: { rows: 2 }, tables: [{ name: "HoSo", range: "A2:C4", columns: [{ name: "Mã" }, { name: "Đơn vị" }, { name: "Ngày" }], style: "TableStyleLight1" }],
        view: { showGridLines: false, tabColor: { rgb: "1F4E79" } }, protection: { sheet: true, formatCells: true },
        pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: { left: 0.5 }, printTitlesRow: "$2:$2", printArea: "$A$1:$C$4", horizontalCentered: true },
        headerFooter: { oddHeader: "&LTrái&C&P", differentFirst: true }, rowBreaks: [2],
        conditionalRules: [{ type: "cellIs", priority: 1, operator: "lessThan", formula: "0.9", range: "B3:B4", style: { font: { bold: true } } }],
      },
      { name: "Ẩn", rows: [[1]], hidden: true }, { name: "Rất ẩn", rows: [[1]], veryHidden: true },
    ],
  });
}

describe("a workbook of the user's", () => {
  it("shows dates as serial numbers, never as another type, and knows their format", async () => {
    const { sheets: [sheet], formats } = await opened(await rich());
    const date = sheet.rows[2]?.values[2];
    expect(typeof date).toBe("number");
    expect(date).toBeCloseTo(44460.354166667, 6);
    expect(formats[sheet.rows[2]?.formats[2] ?? 0].numberFormat).toMatch(/yy/);
  });

  it("keeps fonts, fills, borders and alignment of cells, and its own font for the others", async () => {
    const { sheets: [sheet], formats } = await opened(await rich());
    expect(formats[0]).toEqual({ fontName: "Times New Roman", fontSize: 12 });
    expect(formats[sheet.rows[0]?.formats[0] ?? 0]).toEqual({
      fontName: "Times New Roman", fontSize: 14, bold: true, fontColor: "#C00000", fillColor: "#DDEBF7", horizontal: "Center", vertical: "Center", wrap: true,
      borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#000000" } },
    });
  });

  it("keeps its layout: merges, widths, hidden columns, frozen rows, gridlines, tab colour, visibility", async () => {
    const state = await opened(await rich());
    const [sheet] = state.sheets;
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(sheet.columnWidths.get(0)).toBeGreaterThan(110);
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect(sheet.gridlines).toBe(false);
    expect(sheet.tabColor).toBe("#1F4E79");
    expect(state.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "VeryHidden"]);
    expect(new Set(state.sheets.map(({ id }) => id)).size).toBe(3);
  });

  it("keeps tables, names, protection and rules", async () => {
    const state = await opened(await rich());
    const [sheet] = state.sheets;
    expect(sheet.tables).toMatchObject([{ name: "HoSo", area: { row: 1, column: 0, rows: 3, columns: 3 }, style: "TableStyleLight1", showBandedRows: true }]);
    expect(state.names).toMatchObject([{ name: "VungSo", formula: "='Sổ hồ sơ'!$A$2:$C$4", scope: "" }]);
    expect(state.structureProtected).toBe(true);
    expect(sheet.protection).toMatchObject({ protected: true, options: { allowFormatCells: true, allowSort: false } });
    expect(sheet.conditionalFormats).toMatchObject([{ type: "CellValue", rule: { formula1: "=0.9", operator: "LessThan" }, area: { row: 2, column: 1, rows: 2, columns: 1 }, format: { bold: true } }]);
  });

  it("keeps how it prints", async () => {
    const { sheets: [{ page }] } = await opened(await rich());
    expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: 0, titleRows: "$2:$2", printArea: "A1:C4", centerHorizontally: true });
    expect(page.margins.left).toBeCloseTo(36);
    expect(page.headerFooter).toEqual({ "defaultForAllPages.leftHeader": "Trái", "defaultForAllPages.centerHeader": "&P", state: "FirstAndDefault" });
    expect(page.rowBreaks).toEqual([3]);
  });

  it("opens on a sheet that can be seen and keeps its bytes for saving", async () => {
    const file = await rich();
    const state = await opened(file);
    expect(state.source).toBe(file);
    expect(state.sheets.some(({ id }) => id === state.activeSheet)).toBe(true);
    expect(state.sheets.every(({ origin, changed }) => origin === "file" && changed.size === 0)).toBe(true);
  });

  it("shows colours of the theme as they are", async () => {
    const base = await rich();
    const styles = textsOf(base)["xl/styles.xml"].replace(/<color rgb="FFC00000"\/>/, '<color theme="4" tint="-0.25"/>');
    const { sheets: [sheet], formats } = await opened(withParts(base, { "xl/styles.xml": styles }));
    const colour = formats[sheet.rows[0]?.formats[0] ?? 0].fontColor;
    expect(colour).toMatch(/^#[0-9A-F]{6}$/);
    expect(colour).not.toBe("#C00000");
  });
});
