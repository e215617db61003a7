import { cellCount, intersection, MAX_COLUMNS, type Area } from "@tthc/spreadsheet/area";
import type { Place } from "../model/grid/structured";
import type { SheetState, WorkbookState } from "../model/state";
import type { FormulaCell } from "./formulaCell";

/** Areas of so few cells are found by each of their cells, larger ones by trying them. */
const FEW_CELLS = 16;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** Formulas by the cells of one sheet that they read. */
class Readers {
  private readonly byCell = new Map<number, FormulaCell[]>();
  private readonly byArea = new Map<string, { area: Area; cells: FormulaCell[] }>();

  add(area: Area, cell: FormulaCell): void {
    if (cellCount(area) <= FEW_CELLS) return this.addCells(area, cell);
    const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const known = this.byArea.get(key);
    if (known) known.cells.push(cell);
    else this.byArea.set(key, { area, cells: [cell] });
  }

  private addCells({ row, column, rows, columns }: Area, cell: FormulaCell): void {
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) {
        const known = this.byCell.get(keyOf(i, j));
        if (known) known.push(cell);
        else this.byCell.set(keyOf(i, j), [cell]);
      }
    }
  }

  *of(area: Area): Generator<FormulaCell> {
    for (const { area: read, cells } of this.byArea.values()) if (intersection(read, area)) yield* cells;
    if (cellCount(area) > this.byCell.size) {
      for (const [key, cells] of this.byCell) {
        const row = Math.floor(key / MAX_COLUMNS);
        if (intersection(area, { row, column: key - row * MAX_COLUMNS, rows: 1, columns: 1 })) yield* cells;
      }
      return;
    }
    for (let i = area.row; i < area.row + area.rows; i++) {
      for (let j = area.column; j < area.column + area.columns; j++) yield* this.byCell.get(keyOf(i, j)) ?? [];
    }
  }
}

/**
 * Which formulas read which cells: found once for the formulas, names and tables that a workbook has now, so that a
 * finished cell finds its readers without looking at every formula.
 */
export class Dependents {
  private readonly bySheet = new Map<SheetState, Readers>();
  private readonly places = new Map<FormulaCell, Place[]>();
  /** Those that read a whole spill (A1#), whose size calculation changes. */
  private readonly ofSpills: FormulaCell[] = [];
  /** Those that fill, or wait for, more than their own cell. */
  private readonly spilling = new Set<FormulaCell>();

  constructor(private readonly state: WorkbookState, cells: Iterable<FormulaCell>) {
    for (const cell of cells) this.add(cell);
  }

  private add(cell: FormulaCell): void {
    this.refresh(cell);
    if (cell.reading.references.some(({ spilled }) => spilled)) {
      this.ofSpills.push(cell);
      return;
    }
    const places = cell.inputs(this.state);
    this.places.set(cell, places);
    for (const { sheet, area } of places) {
      let readers = this.bySheet.get(sheet);
      if (!readers) this.bySheet.set(sheet, (readers = new Readers()));
      readers.add(area, cell);
    }
  }

  /** The cells that a formula reads. */
  inputs(cell: FormulaCell): Place[] {
    return this.places.get(cell) ?? cell.inputs(this.state);
  }

  /** What a formula fills has changed. */
  refresh(cell: FormulaCell): void {
    if (cell.room) this.spilling.add(cell);
    else this.spilling.delete(cell);
  }

  /** Formulas that have to be computed again when an area changed; one may come twice. */
  *of(sheet: SheetState, area: Area): Generator<FormulaCell> {
    yield* this.bySheet.get(sheet)?.of(area) ?? [];
    for (const cell of this.spilling) if (cell.sheet === sheet && cell.room && intersection(cell.room, area)) yield cell;
    for (const cell of this.ofSpills) {
      if (cell.inputs(this.state).some((place) => place.sheet === sheet && intersection(place.area, area) !== null)) yield cell;
    }
  }
}
