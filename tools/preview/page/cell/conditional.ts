import { numberFormatAt, valueAt } from "@tthc/excel-host/model/grid/cells";
import { parseArea, splitSheet } from "@tthc/spreadsheet/address";
import { sheetNamed } from "@tthc/excel-host/model/grid/reference";
import type { CellFormat, CellScalar, ConditionalFormatState, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import { shownText } from "./shownText";

/** What the rules that hold for a cell add to it. bar: 0…1 of the cell's width. */
export interface ConditionalLook {
  format: CellFormat;
  bar?: { share: number; colour: string };
}

type Bag = Record<string, unknown>;
const bag = (value: unknown): Bag => (typeof value === "object" && value !== null ? (value as Bag) : {});

/** A rule's operand: a number, a quoted text, or a cell. */
function operand(state: WorkbookState, sheet: SheetState, formula: unknown): CellScalar | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string") return undefined;
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1].replaceAll('""', '"');
  const { sheet: name, rest } = splitSheet(text);
  const area = parseArea(rest);
  const source = name === null ? sheet : sheetNamed(state, name);
  return area && source ? valueAt(source, area.row, area.column) : undefined;
}

/** Excel's order: numbers before text before truth values. */
function compare(left: CellScalar, right: CellScalar): number {
  const rank = (value: CellScalar) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left).localeCompare(String(right), "vi", { sensitivity: "accent" });
}

function cellValueHolds(value: CellScalar, operator: string, first: CellScalar, second: CellScalar | undefined): boolean {
  const order = compare(value, first);
  switch (operator) {
    case "GreaterThan": return order > 0;
    case "GreaterThanOrEqual": return order >= 0;
    case "LessThan": return order < 0;
    case "LessThanOrEqual": return order <= 0;
    case "EqualTo": return order === 0;
    case "NotEqualTo": return order !== 0;
    case "Between": return second !== undefined && order >= 0 && compare(value, second) <= 0;
    case "NotBetween": return second !== undefined && (order < 0 || compare(value, second) > 0);
    default: return false;
  }
}

function textHolds(shown: string, rule: Bag): boolean {
  const wanted = String(rule.text ?? "").toLowerCase();
  const text = shown.toLowerCase();
  switch (rule.operator) {
    case "Contains": return text.includes(wanted);
    case "NotContains": return !text.includes(wanted);
    case "BeginsWith": return text.startsWith(wanted);
    case "EndsWith": return text.endsWith(wanted);
    default: return false;
  }
}

/** Whether a rule without a picture (value or text) holds for a cell. */
function holds(state: WorkbookState, sheet: SheetState, rule: ConditionalFormatState, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  const wanted = bag(rule.rule.rule ?? rule.rule);
  if (/^cellvalue$/i.test(rule.type)) {
    if (value === "") return false;
    const first = operand(state, sheet, wanted.formula1);
    return first !== undefined && cellValueHolds(value, String(wanted.operator), first, operand(state, sheet, wanted.formula2));
  }
  if (/^containstext$/i.test(rule.type)) return textHolds(shownText(value, numberFormatAt(state, sheet, row, column)).text, wanted);
  return false;
}

/** Largest and smallest number of an area, for bars. */
function extent(sheet: SheetState, rule: ConditionalFormatState): { low: number; high: number } {
  const { row, column, rows, columns } = rule.area;
  let low = 0;
  let high = 0;
  for (let r = row; r < Math.min(row + rows, sheet.rows.length); r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const value = sheet.rows[r]?.values[c];
      if (typeof value !== "number") continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return { low, high };
}

const inside = (rule: ConditionalFormatState, row: number, column: number) =>
  row >= rule.area.row && row < rule.area.row + rule.area.rows && column >= rule.area.column && column < rule.area.column + rule.area.columns;

function barOf(sheet: SheetState, rule: ConditionalFormatState, value: CellScalar): ConditionalLook["bar"] {
  if (typeof value !== "number") return undefined;
  const { low, high } = extent(sheet, rule);
  const colour = rule.rule.color ?? bag(rule.rule.positiveFormat).fillColor;
  return { share: high > low ? Math.max(0, (value - low) / (high - low)) : 0, colour: typeof colour === "string" ? colour : "#638EC6" };
}

/** The look that conditional formats give a cell; null when none holds. Earlier priorities win. */
export function conditionalLook(state: WorkbookState, sheet: SheetState, row: number, column: number): ConditionalLook | null {
  const rules = sheet.conditionalFormats.filter((rule) => inside(rule, row, column));
  if (rules.length === 0) return null;
  let format: CellFormat | null = null;
  let bar: ConditionalLook["bar"];
  for (const rule of rules.sort((left, right) => left.priority - right.priority)) {
    if (/^databar$/i.test(rule.type)) bar ??= barOf(sheet, rule, valueAt(sheet, row, column));
    else if (holds(state, sheet, rule, row, column)) {
      format = Object.assign({}, rule.format, format);
      if (rule.stopIfTrue) break;
    }
  }
  return format || bar ? { format: format ?? {}, bar } : null;
}
