import type { Area } from "@tthc/spreadsheet/area";
import { findName, placeOf } from "../model/grid/reference";
import { splitSheet } from "@tthc/spreadsheet/address";
import { cellKey } from "../model/grid/cells";
import type { SheetState, WorkbookState } from "../model/state";
import type { Place } from "../model/grid/structured";
import { parseFormula, type Node } from "@tthc/spreadsheet/formula";

/** Where a formula stands. */
export interface Position {
  state: WorkbookState;
  sheet: SheetState;
  row: number;
  column: number;
}

type Reference = Extract<Node, { kind: "reference" }>;

/** The cells that a reference points at now; null when it points at none. */
export function referencePlace(node: Reference, { state, sheet, row }: Position): Place | null {
  const place = placeOf(state, sheet, node.text, row);
  if (!place || !node.spilled) return place;
  const spill = place.sheet.formulas.get(cellKey(place.area.row, place.area.column))?.spill;
  return spill ? { sheet: place.sheet, area: { ...place.area, ...spill } } : null;
}

/** The formula of a name that is no reference (a constant); null when there is no such name. */
export function namedConstant(node: Reference, { state, sheet }: Position): Node | null {
  const { sheet: scope, rest } = splitSheet(node.text);
  const home = scope === null ? sheet : state.sheets.find((candidate) => candidate.name.toLowerCase() === scope.toLowerCase()) ?? null;
  const name = findName(state, rest, home);
  const parsed = name ? parseFormula(name.formula) : null;
  return parsed?.ok && parsed.node.kind !== "reference" ? parsed.node : null;
}

function lastFilledRow(sheet: SheetState): number {
  let row = sheet.rows.length - 1;
  while (row >= 0 && !sheet.rows[row]?.values.some((value) => value !== undefined && value !== "")) row--;
  return row;
}

/** Whole columns and rows end with the sheet's last filled row or column; other areas stay as they are. */
export function cutToUsed({ sheet, area }: Place, limit = 65_536): Area {
  let { rows, columns } = area;
  if (area.row + rows > sheet.rows.length && rows > limit) rows = Math.max(1, lastFilledRow(sheet) + 1 - area.row);
  if (columns > 1024) columns = Math.max(1, sheet.rows.reduce((width, line) => Math.max(width, line?.values.length ?? 0), 0) - area.column);
  return { ...area, rows, columns };
}
