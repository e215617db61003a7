import type { CellFormat } from "@tthc/excel-host/model/state";

const LINE = { style: "Continuous", weight: "Thin", color: "#BFBFBF" };
const BORDERS = { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE };

/** Of the whole workbook. */
export const BASE: CellFormat = { fontName: "Times New Roman", fontSize: 11 };

const from = (look: CellFormat): CellFormat => ({ ...BASE, vertical: "Center", ...look });
const cell = (look: CellFormat = {}): CellFormat => from({ borders: BORDERS, ...look });

export const LOOKS = {
  title: from({ fontSize: 16, bold: true }),
  subtitle: from({ fontSize: 12, italic: true }),
  text: from({ wrap: true, vertical: "Top" }),
  section: from({ fontSize: 12, bold: true }),
  header: cell({ bold: true, wrap: true, horizontal: "Center", fillColor: "#1F4E79", fontColor: "#FFFFFF" }),
  cell: cell({ wrap: true }),
  quiet: cell({ wrap: true, fontSize: 10, fontColor: "#595959" }),
  count: cell({ horizontal: "Center" }),
  value: cell({ horizontal: "Right" }),
  rate: cell({ horizontal: "Right", numberFormat: "0.00%" }),
  day: cell({ horizontal: "Right", numberFormat: "dd/mm/yyyy" }),
  dateTime: cell({ horizontal: "Right", numberFormat: "dd/mm/yyyy hh:mm" }),
  verdict: cell({ bold: true, horizontal: "Center" }),
  big: from({ fontSize: 14, bold: true }),
} as const satisfies Record<string, CellFormat>;
