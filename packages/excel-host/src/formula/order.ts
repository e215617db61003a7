import { cellCount, intersection, type Area } from "@tthc/spreadsheet/area";
import { cellKey } from "../model/grid/cells";
import type { Place } from "../model/grid/structured";
import type { SheetState } from "../model/state";
import type { FormulaCell } from "./formulaCell";

/** Formulas of one pass, found by the cells that they fill. */
class Outputs {
  private readonly bySheet = new Map<SheetState, Map<string, FormulaCell>>();
  private readonly spilled: FormulaCell[] = [];
  private readonly found = new Map<string, Set<FormulaCell>>();

  constructor(cells: readonly FormulaCell[]) {
    for (const cell of cells) {
      let own = this.bySheet.get(cell.sheet);
      if (!own) this.bySheet.set(cell.sheet, (own = new Map()));
      own.set(cell.key, cell);
      if (cell.formula.spill) this.spilled.push(cell);
    }
  }

  /** Many formulas read one area: it is looked at once. */
  within(sheet: SheetState, area: Area): ReadonlySet<FormulaCell> {
    if (cellCount(area) === 1) return this.look(sheet, area);
    const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    let found = this.found.get(key);
    if (!found) this.found.set(key, (found = this.look(sheet, area)));
    return found;
  }

  private look(sheet: SheetState, area: Area): Set<FormulaCell> {
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
  /** Formulas of the pass that each one reads. */
  needs: ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>>;
}

function needsOf(cells: readonly FormulaCell[], inputs: (cell: FormulaCell) => readonly Place[]): Map<FormulaCell, Set<FormulaCell>> {
  const outputs = new Outputs(cells);
  return new Map(cells.map((cell) => {
    const found = new Set<FormulaCell>();
    for (const { sheet, area } of inputs(cell)) for (const other of outputs.within(sheet, area)) found.add(other);
    return [cell, found] as const;
  }));
}

function usersOf(needs: ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>>): Map<FormulaCell, FormulaCell[]> {
  const users = new Map<FormulaCell, FormulaCell[]>();
  for (const [cell, found] of needs) {
    for (const other of found) {
      const known = users.get(other);
      if (known) known.push(cell);
      else users.set(other, [cell]);
    }
  }
  return users;
}

/** Orders the formulas of a pass by what they read of each other. */
export function ordered(cells: readonly FormulaCell[], inputs: (cell: FormulaCell) => readonly Place[]): Order {
  const needs = needsOf(cells, inputs);
  const users = usersOf(needs);
  const open = new Map([...needs].map(([cell, found]) => [cell, found.size]));
  const waiting = new Set(cells);
  const levels: FormulaCell[][] = [];
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
  return { levels, circular: [...waiting], needs };
}
