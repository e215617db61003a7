import type { OdsCell, OdsRun, OdsSheetSink } from "@tthc/xlsx-reader/ods/odsSink";
import type { OdsStyles } from "@tthc/xlsx-reader/ods/styles";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "@tthc/spreadsheet/area";
import { formatIndex } from "../../../model/formats";
import type { CellFormat, RowState, SheetState, WorkbookState } from "../../../model/state";
import { odsFormula } from "./formula";

/** Keeps the cells of one table as the workbook's state does: values, formats, formulas, merges. */
export class OdsSheet implements OdsSheetSink {
  /** Index of a format by number format and style. */
  private readonly formats = new Map<string, number>();

  constructor(private readonly sheet: SheetState, private readonly state: WorkbookState, private readonly styles: OdsStyles) {}

  row(row: number, cells: readonly OdsCell[]): void {
    const { rows } = this.sheet;
    const line: RowState = { values: [], formats: [] };
    for (const cell of cells) {
      const format = cell.value === undefined ? 0 : this.format(cell);
      for (let column = cell.first; column < cell.first + cell.count; column++) this.place(cell, format, line, row, column);
    }
    while (rows.length < row && row - rows.length < 1000) rows.push(undefined);
    rows[row] = line;
  }

  private format({ numberFormat, style }: OdsCell): number {
    const key = `${numberFormat}\n${style}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const format: CellFormat = {};
    if (numberFormat !== "") format.numberFormat = numberFormat;
    const font = this.styles.font(style);
    if (font !== "" && font !== this.state.formats[0].fontName) format.fontName = font;
    const index = Object.keys(format).length === 0 ? 0 : formatIndex(this.state, format);
    this.formats.set(key, index);
    return index;
  }

  private place(cell: OdsCell, format: number, line: RowState, row: number, column: number): void {
    if (cell.value !== undefined) line.values[column] = cell.value;
    if (format !== 0) line.formats[column] = format;
    if (cell.formula !== "") this.sheet.formulas.set(`${row},${column}`, { text: odsFormula(cell.formula) });
    if (cell.rows * cell.columns > 1) {
      this.sheet.merges.push({ row, column, rows: Math.min(cell.rows, MAX_ROWS - row), columns: Math.min(cell.columns, MAX_COLUMNS - column) });
    }
  }

  hideColumns({ first, count }: OdsRun): void {
    for (let column = first; column < first + count; column++) this.sheet.hiddenColumns.add(column);
  }

  /** As far as the table says anything. */
  hideRows(runs: readonly OdsRun[]): void {
    const end = this.sheet.rows.length;
    for (const { first, count } of runs) {
      for (let row = first; row < Math.min(end, first + count); row++) this.sheet.hiddenRows.add(row);
    }
  }

  table({ name, area, showTotals }: { name: string; area: Area; showTotals: boolean }): void {
    const id = 1 + this.state.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
    this.sheet.tables.push({ id, name, area, showHeaders: true, showTotals, style: "", showBandedRows: false });
  }
}
