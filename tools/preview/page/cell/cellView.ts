import type { Area } from "@tthc/spreadsheet/area";
import { effectiveFormat } from "@tthc/excel-host/model/formats";
import { valueAt } from "@tthc/excel-host/model/grid/cells";
import type { CellFormat, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import type { Language } from "../../../../src/locales/language";
import type { Axis } from "./axis";
import { conditionalLook, type ConditionalLook } from "./conditional";
import { edgesOf, type Edges } from "./edges";
import type { MergeIndex } from "./merges";
import { shownText } from "./shownText";
import { canvasFont, sideOf } from "./style";
import { tableLook } from "./tableLook";
import { textWidth } from "./textWidth";

/** A sheet with what drawing needs to look up often. */
export interface SheetView {
  language: Language;
  state: WorkbookState;
  sheet: SheetState;
  rows: Axis;
  columns: Axis;
  merges: MergeIndex;
}

/** All that a cell shows, ready to draw. */
export interface CellView {
  area: Area;
  text: string;
  format: CellFormat;
  edges: Edges;
  side: "left" | "right" | "center" | "justify";
  colour: string | null;
  bar?: ConditionalLook["bar"];
  /** Pixels that the text takes from blank neighbours. */
  spillLeft: number;
  spillRight: number;
}

const PADDING = 4;

/** The cell's own format over its table's style, and what conditional formats add. */
function lookOf(view: SheetView, row: number, column: number): { format: CellFormat; bar?: ConditionalLook["bar"] } {
  const { state, sheet } = view;
  const own = state.formats[effectiveFormat(sheet, sheet.rows[row], column)] ?? {};
  const table = sheet.tables.length > 0 ? tableLook(sheet, row, column) : null;
  const conditional = sheet.conditionalFormats.length > 0 ? conditionalLook(state, sheet, row, column) : null;
  if (!table && !conditional) return { format: own };
  return { format: { ...table, ...own, ...conditional?.format }, bar: conditional?.bar };
}

const isFree = (view: SheetView, row: number, column: number) =>
  column >= 0 && column < view.columns.count && valueAt(view.sheet, row, column) === "" && !view.merges.at(row, column);

/** Pixels of blank cells beside a text, as many as it needs. */
function room(view: SheetView, row: number, column: number, step: 1 | -1, needed: number): number {
  let pixels = 0;
  for (let next = column + step; pixels < needed && isFree(view, row, next); next += step) pixels += view.columns.size(next);
  return pixels;
}

function spill(view: SheetView, area: Area, side: CellView["side"], excess: number): { spillLeft: number; spillRight: number } {
  if (excess <= 0 || area.rows * area.columns > 1) return { spillLeft: 0, spillRight: 0 };
  const each = side === "center" ? excess / 2 : excess;
  return {
    spillLeft: side === "right" || side === "center" ? room(view, area.row, area.column, -1, each) : 0,
    spillRight: side === "left" || side === "center" ? room(view, area.row, area.column, 1, each) : 0,
  };
}

/** A number in General gives up decimals before it gives up. */
function shortened(value: number, width: number, font: string, language: Language): string | null {
  for (let digits = 10; digits >= 1; digits -= 1) {
    const text = shownText(Number(value.toPrecision(digits)), "General", language).text;
    if (textWidth(text, font) <= width) return text;
  }
  return null;
}

/** Text of a number that has to fit: fewer decimals, else ####. */
function fitted(view: SheetView, area: Area, format: CellFormat, text: string, width: number, font: string): string {
  const value = valueAt(view.sheet, area.row, area.column);
  const general = (format.numberFormat ?? "General") === "General";
  const short = general && typeof value === "number" ? shortened(value, width, font, view.language) : null;
  return short ?? "#".repeat(Math.max(1, Math.floor(width / textWidth("#", font))) || text.length);
}

/** What to draw for a cell; area is the merged area whose first cell it is, or the cell itself. */
export function cellView(view: SheetView, area: Area): CellView {
  const { row, column } = area;
  const { format, bar } = lookOf(view, row, column);
  const shown = shownText(valueAt(view.sheet, row, column), format.numberFormat, view.language);
  const side = sideOf(format, shown.side);
  const base = { area, format, bar, side, colour: shown.colour, edges: edgesOf(view.state, view.sheet, area) };
  if (shown.text === "") return { ...base, text: "", spillLeft: 0, spillRight: 0 };
  const font = canvasFont(format);
  const inner = view.columns.span(column, column + area.columns - 1) - PADDING - (format.indent ?? 0) * 9;
  const excess = format.wrap || format.rotation ? 0 : textWidth(shown.text, font) - inner;
  if (shown.numeric && excess > 0.5 && inner > 0) {
    return { ...base, text: fitted(view, area, format, shown.text, inner, font), spillLeft: 0, spillRight: 0 };
  }
  return { ...base, text: shown.text, ...spill(view, area, side, excess) };
}
