import type { CellFormat } from "@tthc/excel-host/model/state";
import { fullAddress } from "@tthc/spreadsheet/address";
import { selfCheckText } from "../../locales/selfCheck";
import { ERROR_TYPES, type Area, type Check, type Expected } from "../checks/check";
import type { Content } from "../register/content";
import { LOOKS } from "./looks";
import type { Pen } from "./pen";

/** Where the lines of a sheet of checks begin, and its columns. */
const FIRST_ROW = 3;
export const COLUMN = { ordinal: 0, function: 1, what: 2, result: 3, expected: 4, isTrue: 5, formula: 6 } as const;

/** What stands beside the result, and the formula that is TRUE when they agree; D and E are their cells. */
function comparison(is: Expected, D: string, E: string): { content: Content; test: string; look: CellFormat } {
  if (typeof is === "number" || typeof is === "boolean") return { content: is, test: `=${D}=${E}`, look: LOOKS.value };
  if (is === "") return { content: selfCheckText("check.blankText"), test: `=EXACT(${D},"")`, look: LOOKS.value };
  if (typeof is === "string") return { content: is, test: `=EXACT(${D},${E})`, look: LOOKS.value };
  if ("rate" in is) return { content: is.rate, test: `=ABS(${D}-${E})<0.000000000001`, look: LOOKS.rate };
  if ("day" in is) return { content: is.day, test: `=${D}=${E}`, look: LOOKS.day };
  // A second of a day is about 0.0000116.
  if ("moment" in is) return { content: is.moment, test: `=ABS(${D}-${E})<0.000005`, look: LOOKS.dateTime };
  if ("formula" in is) return { content: { formula: is.formula }, test: `=${D}=${E}`, look: LOOKS.value };
  return { content: selfCheckText("check.error", { error: is.error }), test: `=IF(ISERROR(${D}),ERROR.TYPE(${D})=${ERROR_TYPES[is.error]},FALSE)`, look: LOOKS.value };
}

function putCheck(pen: Pen, row: number, { of, what, formula, is }: Check): void {
  const [D, E] = [`D${row + 1}`, `E${row + 1}`];
  const { content, test, look } = comparison(is, D, E);
  pen.put(row, COLUMN.ordinal, row - FIRST_ROW + 1, LOOKS.count);
  pen.put(row, COLUMN.function, of, LOOKS.cell);
  pen.put(row, COLUMN.what, what, LOOKS.cell);
  pen.put(row, COLUMN.result, { formula }, look);
  pen.put(row, COLUMN.expected, content, look);
  pen.put(row, COLUMN.isTrue, { formula: test }, LOOKS.verdict);
  // Without "=": for reading, and never taken for a formula.
  pen.put(row, COLUMN.formula, formula.slice(1), LOOKS.quiet);
}

function markFalse(pen: Pen, rows: number): void {
  pen.sheet.conditionalFormats.push({
    id: `{00000000-0000-0000-0000-${String(pen.sheet.name.length).padStart(12, "0")}}`, area: { row: FIRST_ROW, column: COLUMN.isTrue, rows, columns: 1 }, type: "Custom",
    rule: { formula: `=IF(ISERROR($F${FIRST_ROW + 1}),TRUE,NOT($F${FIRST_ROW + 1}))` }, format: { fillColor: "#FFC7CE", fontColor: "#9C0006" }, priority: 0, stopIfTrue: false,
  });
}

function layOut(pen: Pen): void {
  pen.widths([30, 105, 250, 110, 110, 55, 330]);
  pen.sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  pen.sheet.gridlines = false;
  pen.sheet.page = { ...pen.sheet.page, orientation: "Landscape", fitToWidth: 1, fitToHeight: 0, titleRows: `$${FIRST_ROW}:$${FIRST_ROW}` };
}

/**
 * A sheet of checks, a line each.
 * @returns where its TRUE cells stand, for the first sheet
 */
export function putChecks(pen: Pen, { about, checks }: Area): string {
  pen.put(0, 0, `${pen.sheet.name} – ${about}`, LOOKS.title);
  const headers = ["ordinal", "function", "what", "result", "expected", "isTrue", "formula"] as const;
  pen.putRow(FIRST_ROW - 1, 0, headers.map((key) => selfCheckText(`check.${key}`)), LOOKS.header);
  checks.forEach((check, at) => putCheck(pen, FIRST_ROW + at, check));
  markFalse(pen, checks.length);
  layOut(pen);
  return fullAddress(pen.sheet.name, { row: FIRST_ROW, column: COLUMN.isTrue, rows: checks.length, columns: 1 }, true);
}
