import { newSheetId, newSheetState } from "@tthc/excel-host";
import { formatIndex } from "@tthc/excel-host/model/formats";
import type { CellFormat, CellScalar, NameState, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { fullAddress } from "@tthc/spreadsheet/address";
import type { Area } from "@tthc/spreadsheet/area";
import type { Content } from "../register/content";

/** A formula that calls the add-in: kept as a dynamic array, so that Excel puts no "@" before the function. */
const CALLS_ADDIN = /TTHC\./;

/** Writes cells of one sheet; rows and columns are 0-based. */
export class Pen {
  constructor(private readonly state: WorkbookState, readonly sheet: SheetState) {}

  /** A new sheet behind the others. */
  static on(state: WorkbookState, name: string): Pen {
    const sheet = newSheetState(name, newSheetId(state.sheets), "added");
    state.sheets.push(sheet);
    return new Pen(state, sheet);
  }

  put(row: number, column: number, content: Content, look: CellFormat = {}): void {
    const line = this.line(row);
    const isFormula = typeof content === "object";
    while (line.values.length <= column) line.values.push(undefined);
    line.values[column] = isFormula ? NOT_COMPUTED : content;
    if (isFormula) {
      const spill = CALLS_ADDIN.test(content.formula) ? { spill: { rows: 1, columns: 1 } } : {};
      this.sheet.formulas.set(`${row},${column}`, { text: content.formula, ...spill });
    }
    if (Object.keys(look).length > 0) line.formats[column] = formatIndex(this.state, look);
  }

  /** Contents side by side from a column on, in one look or each in its own. */
  putRow(row: number, column: number, contents: readonly Content[], look: CellFormat | ((at: number) => CellFormat) = {}): void {
    contents.forEach((content, at) => this.put(row, column + at, content, typeof look === "function" ? look(at) : look));
  }

  merge(row: number, column: number, columns: number, rows = 1): void {
    this.sheet.merges.push({ row, column, rows, columns });
  }

  /** Points by column, from the first on. */
  widths(points: readonly number[]): void {
    points.forEach((width, column) => this.sheet.columnWidths.set(column, width));
  }

  height(row: number, points: number): void {
    this.sheet.rowHeights.set(row, points);
  }

  /** A name of the workbook for an area of this sheet. */
  name(name: string, area: Area): void {
    const entry: NameState = { name, formula: `=${fullAddress(this.sheet.name, area, true)}`, comment: "", visible: true, scope: "" };
    this.state.names.push(entry);
  }

  private line(row: number): { values: (CellScalar | undefined)[]; formats: (number | undefined)[] } {
    while (this.sheet.rows.length <= row) this.sheet.rows.push(undefined);
    return (this.sheet.rows[row] ??= { values: [], formats: [] });
  }
}
