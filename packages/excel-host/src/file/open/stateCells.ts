import type { CellSink, RowLook, StoredFormula } from "@tthc/xlsx-reader/cells/cellSink";
import { STANDARD_HEIGHT } from "../../model/format/sizes";
import type { CellScalar, FormulaState, RowState } from "../../model/state";
import { typedFormula } from "./formulaText";
import { RowBuilder } from "./rowBuilder";
import { SharedFormulas } from "./sharedFormulas";

interface SheetCells {
  rows: (RowState | undefined)[];
  formulas: Map<string, FormulaState>;
  /** Points, only where they differ from Excel's default. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
}

/** Keeps the cells of a sheet as the workbook's state does: values, formats, formulas, heights, hidden rows. */
export class StateCells implements CellSink {
  readonly takesFormulas = true;
  readonly cells: SheetCells = { rows: [], formulas: new Map(), rowHeights: new Map(), hiddenRows: new Set() };
  private readonly shared: SharedFormulas;
  private readonly builder = new RowBuilder();
  private place = -1;
  private format: number | undefined;

  /**
   * keepDefaultFormat: columns carry formats of their own, so a cell without one is kept as "default"; budget: counts down
   * over all sheets of a file, for formulas that cells share.
   */
  constructor(private readonly keepDefaultFormat: boolean, budget: { formulas: number }) {
    this.shared = new SharedFormulas(budget);
  }

  row(row: number, { format, height, hidden }: RowLook): void {
    this.place = row;
    this.format = format;
    if (height >= 0 && height !== STANDARD_HEIGHT) this.cells.rowHeights.set(row, height);
    if (hidden) this.cells.hiddenRows.add(row);
    this.builder.start();
  }

  cell(column: number, value: CellScalar | undefined, format: number): void {
    this.builder.add(column, value, format);
  }

  formula(row: number, column: number, { text: own, isShared, shared, spill }: StoredFormula): boolean {
    let text = own === "" ? "" : typedFormula(own);
    if (isShared) text = this.shared.at(shared, text, row, column);
    if (text === "") return false;
    const formula: FormulaState = { text };
    if (spill) formula.spill = { rows: spill.rows, columns: spill.columns };
    this.cells.formulas.set(`${row},${column}`, formula);
    return true;
  }

  rowEnd(): void {
    const { rows } = this.cells;
    const row = this.builder.row(rows[this.place], this.format, this.keepDefaultFormat);
    if (row === undefined) return;
    // A gap that is not too long is filled: a dense array stays fast to walk.
    while (rows.length < this.place && this.place - rows.length < 1000) rows.push(undefined);
    rows[this.place] = row;
  }
}
