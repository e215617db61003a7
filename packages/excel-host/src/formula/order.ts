import { cellCount, intersection, type Area } from "@tthc/spreadsheet/area";
import { cellKey } from "../model/grid/cells";
import type { SheetState, WorkbookState } from "../model/state";
import type { FormulaCell } from "./formulaCell";

/** Formulas of one pass, found by the cells that they fill. */
class Outputs {
  private readonly bySheet = new Map<SheetState, Map<string, FormulaCell>>();
  private readonly spilled: FormulaCell[] = [];

  constructor(cells: readonly FormulaCell[]) {
    for (const cell of cells) {
      let own = this.bySheet.get(cell.sheet);
      if (!own) this.bySheet.set(cell.sheet, (own = new Map()));
      own.set(cell.key, cell);
      if (cell.formula.spill) this.spilled.push(cell);
    }
  }

  within(sheet: SheetState, area: Area): Set<FormulaCell> {
    const found = new Set(this.spilled.filter((cell) => cell.sheet === sheet && intersection(cell.output, area) !== null));
    const own = this.bySheet.get(sheet);
    if (!own) return found;
    if (cellCount(area) > own.size) {
      for (const cell of own.values()) if (intersection(area, { row: cell.row, column: cell.column, rows: 1, columns: 1 })) found.add(cell);
      return found;
    }
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const cell = own.get(cellKey(area.row + i, area.column + j));
        if (cell) found.add(cell);
      }
    }
    return found;
  }
}

/** Formulas in levels: each needs only formulas of earlier levels. Those that need themselves are apart. */
interface Order {
  levels: FormulaCell[][];
  circular: FormulaCell[];
}

/** Orders the formulas of a pass by what they read of each other. */
export function ordered(state: WorkbookState, cells: readonly FormulaCell[]): Order {
  const outputs = new Outputs(cells);
  const needs = new Map(cells.map((cell) => {
    const found = new Set<FormulaCell>();
    for (const { sheet, area } of cell.inputs(state)) for (const other of outputs.within(sheet, area)) found.add(other);
    return [cell, found] as const;
  }));
  const waiting = new Set(cells);
  const levels: FormulaCell[][] = [];
  const users = new Map<FormulaCell, FormulaCell[]>();
  const open = new Map<FormulaCell, number>();
  for (const [cell, found] of needs) {
    open.set(cell, found.size);
    for (const other of found) users.set(other, [...(users.get(other) ?? []), cell]);
  }
  let level = cells.filter((cell) => open.get(cell) === 0);
  while (level.length > 0) {
    levels.push(level);
    const next: FormulaCell[] = [];
    for (const cell of level) {
      waiting.delete(cell);
      for (const user of users.get(cell) ?? []) {
        const left = (open.get(user) ?? 0) - 1;
        open.set(user, left);
        if (left === 0) next.push(user);
      }
    }
    level = next;
  }
  return { levels, circular: [...waiting] };
}
