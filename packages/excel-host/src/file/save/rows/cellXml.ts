import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import type { CellScalar, FormulaState } from "../../../model/state";
import { areaName, cellName } from "@tthc/spreadsheet/address";
import { storedFormula } from "../../open/formulaText";
import { escapeCellText } from "@tthc/xlsx-reader/xml/text";

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!"]);
/** Errors that older files do not know are kept as the nearest that they do. */
const STORABLE = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

interface CellSource {
  row: number;
  column: number;
  value: CellScalar | undefined;
  formula: FormulaState | undefined;
  /** Index of the format in the file. */
  style: number;
  /** Days to take off a date of a workbook that counts from 1904; 0 otherwise. */
  dayShift: number;
  /** Index of the dynamic-array entry in the workbook's metadata; 0 when it has none. */
  dynamicArray: number;
}

function formulaXml(cell: CellSource): string {
  const { formula } = cell;
  if (!formula) return "";
  const { spill } = formula;
  const area = spill ? ` t="array" ref="${areaName({ row: cell.row, column: cell.column, rows: spill.rows, columns: spill.columns })}"` : "";
  return `<f${area}>${escapeCellText(storedFormula(formula.text))}</f>`;
}

function errorXml(value: string): string {
  return STORABLE.has(value) ? value : "#VALUE!";
}

/**
 * `<c>` of one cell with its value, its formula with the value it last had, its format; "" when there is nothing.
 * Text stands in the cell itself, so that the workbook's table of texts stays as it is.
 * @example cellXml({ row: 0, column: 0, value: 5, style: 2, … }) // '<c r="A1" s="2"><v>5</v></c>'
 */
export function cellXml(cell: CellSource): string {
  const { value, style, formula } = cell;
  const dynamic = formula?.spill && cell.dynamicArray > 0 ? ` cm="${cell.dynamicArray}"` : "";
  const open = `<c r="${cellName(cell.row, cell.column)}"${style > 0 ? ` s="${style}"` : ""}${dynamic}`;
  const inside = formulaXml(cell);
  if (value === NOT_COMPUTED && inside !== "") return `${open}>${inside}</c>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${open}>${inside}<v>${value - cell.dayShift}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${inside}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string" && ERRORS.has(value)) return `${open} t="e">${inside}<v>${errorXml(value)}</v></c>`;
  if (typeof value === "string" && (value !== "" || inside !== "")) {
    const text = escapeCellText(value);
    return inside === "" ? `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>` : `${open} t="str">${inside}<v>${text}</v></c>`;
  }
  if (inside !== "") return `${open}>${inside}</c>`;
  return style > 0 ? `${open}/>` : "";
}
