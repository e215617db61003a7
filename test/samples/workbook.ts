import { writeXlsx, type ColumnDef, type MergeRange, type WriteSheet } from "hucre";
import { columnLetter } from "@tthc/spreadsheet/address";
import { TABLE_NAME, type SampleRegister } from "./sheet";

type Cell = string | number | null;

const FONT = { name: "Times New Roman", size: 11 };
const WIDTHS = [6, 27, 30, 46, 34, 19, 17, 13, 15, 16, 25, 18, 11];
const DATE = "dd/mm/yyyy";
const FORMATS = new Map<string, string>([
  ["Ngày tiếp nhận", "dd/mm/yyyy hh:mm"], ["Ngày hẹn trả", DATE], ["Ngày có kết quả", DATE], ["Ngày trả kết quả", DATE], ["Ngày thanh toán", DATE],
]);

function columns({ header: headers }: SampleRegister): ColumnDef[] {
  return headers.map((header, index) => ({
    width: WIDTHS[index] ?? 18,
    style: {
      font: FONT, numFmt: FORMATS.get(header),
      alignment: { vertical: "center", horizontal: FORMATS.has(header) || index === 0 ? "center" : "left" },
    },
  }));
}

function titleCells(register: SampleRegister): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  register.titleRows.forEach((row, index) => {
    const isTitle = index === register.titleRows.length - 2;
    const isNote = index === register.titleRows.length - 1;
    cells.set(`${index},0`, {
      value: row[0] as Cell,
      style: {
        font: { ...FONT, size: isTitle ? 14 : 12, bold: !isNote, italic: isNote },
        alignment: { horizontal: "center", vertical: "center" },
      },
    });
  });
  register.header.forEach((header, column) => {
    cells.set(`${register.headerRow - 1},${column}`, {
      value: header,
      style: {
        font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
        fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } },
        alignment: { horizontal: "center", vertical: "center", wrapText: true },
      },
    });
  });
  return cells;
}

/** Agency lines stand at the left, title and note over the columns that a screen shows. */
function merges(register: SampleRegister): MergeRange[] {
  return register.titleRows.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: row < 2 ? 2 : 6 }));
}

/** The register as an .xlsx file: title rows, then the cases as the table HoSo. */
export async function registerWorkbook(register: SampleRegister): Promise<Uint8Array> {
  const lastRow = register.headerRow + register.rows.length;
  const fixed = new Date(Date.UTC(2021, 8, 22, 10, 30));
  return writeXlsx({
    defaultFont: FONT,
    // The library's own print titles leave the sheet's name unquoted: Excel repairs a file with "Sổ hồ sơ!$5:$5".
    namedRanges: [{ name: "_xlnm.Print_Titles", range: `'${register.sheet}'!$${register.headerRow}:$${register.headerRow}`, scope: register.sheet }],
    properties: { title: "Sổ hồ sơ (dữ liệu mẫu)", creator: "TTHC", created: fixed, modified: fixed },
    sheets: [{
      name: register.sheet,
      columns: columns(register),
      rows: [...register.titleRows, register.header, ...register.rows] as Cell[][],
      cells: titleCells(register),
      merges: merges(register),
      rowDefs: new Map([[register.headerRow - 1, { height: 32 }]]),
      freezePane: { rows: register.headerRow },
      pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      tables: [{
        name: TABLE_NAME, displayName: TABLE_NAME, range: `A${register.headerRow}:${columnLetter(register.header.length)}${lastRow}`,
        columns: register.header.map((name) => ({ name })), style: "TableStyleMedium2", showRowStripes: true,
      }],
    }],
  });
}
