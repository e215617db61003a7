import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { formatIndex } from "../../../model/formats";
import type { CellFormat, RowState, SheetState, WorkbookState } from "../../../model/state";
import { LIMITS } from "../../limits";
import { FileRefusal } from "../../result";
import type { OdsTags } from "./odsTags";
import type { OdsStyles } from "./styles";
import { odsFormula, odsValue } from "./values";

/** Elements that only group rows or columns: print titles, outlines. */
const GROUPS = new Set(["table-row-group", "table-rows", "table-header-rows", "table-column-group", "table-columns", "table-header-columns", "soft-page-break"]);

/** Something that stands `count` times, one behind the other. */
interface Run {
  first: number;
  count: number;
}

interface ColumnRun extends Run {
  style: string;
}

/** A cell of a row, and how often it stands there. */
interface ReadCell extends Run {
  value: RowState["values"][number];
  format: number;
  formula: string;
  /** Rows and columns that it covers. */
  rows: number;
  columns: number;
}

function times(text: string | undefined): number {
  const count = Math.trunc(Number(text ?? 1));
  return count >= 1 ? count : 1;
}

/** Reads one table of an OpenDocument spreadsheet into a sheet, wherever its rows stand. */
export class OdsTable {
  private readonly columns: ColumnRun[] = [];
  private readonly hiddenRows: Run[] = [];
  /** Index of a format by number format and style. */
  private readonly formats = new Map<string, number>();
  /** Rows that sum up what is shown above them, as the last row of a table does. */
  readonly totalRows = new Set<number>();
  private nextColumn = 0;
  private nextRow = 0;

  constructor(
    private readonly tags: OdsTags, private readonly sheet: SheetState, private readonly state: WorkbookState,
    private readonly styles: OdsStyles, private readonly budget: { cells: number },
  ) {}

  /** Reads up to the table's end; its opening tag is behind us. */
  read(): void {
    const { tags } = this.tags;
    for (let open = !tags.selfClosing; open;) {
      this.tags.next();
      const { name } = this.tags;
      open = !(tags.closing && name === "table");
      if (tags.closing) tags.skipTag();
      else this.child(name);
    }
    this.hideRows();
  }

  private child(name: string): void {
    const attributes = this.tags.attributes();
    if (GROUPS.has(name)) return;
    if (name === "table-row") this.row(attributes);
    else if (name === "table-column") {
      this.column(attributes);
      this.tags.skip();
    } else this.tags.skip();
  }

  private column({ "number-columns-repeated": repeated, visibility = "visible", "default-cell-style-name": style = "" }: Record<string, string>): void {
    const count = Math.min(times(repeated), MAX_COLUMNS - this.nextColumn);
    if (visibility !== "visible") for (let column = this.nextColumn; column < this.nextColumn + count; column++) this.sheet.hiddenColumns.add(column);
    this.columns.push({ first: this.nextColumn, count, style });
    this.nextColumn += count;
  }

  private row({ "number-rows-repeated": repeated, visibility = "visible", "default-cell-style-name": style }: Record<string, string>): void {
    const count = times(repeated);
    const cells = this.cells(style);
    if (visibility !== "visible") this.hiddenRows.push({ first: this.nextRow, count });
    if (cells.length > 0) {
      if (this.nextRow + count > MAX_ROWS) throw this.tooLarge();
      for (let row = this.nextRow; row < this.nextRow + count; row++) this.place(cells, row);
    }
    this.nextRow = Math.min(MAX_ROWS, this.nextRow + count);
  }

  /** The cells of a row that say anything, up to the row's end. */
  private cells(rowStyle: string | undefined): ReadCell[] {
    const { tags } = this.tags;
    const found: ReadCell[] = [];
    if (tags.selfClosing) return found;
    for (let column = 0; ;) {
      this.tags.next();
      const { name } = this.tags;
      if (tags.closing) {
        tags.skipTag();
        if (name === "table-row") return found;
        continue;
      }
      if (name !== "table-cell" && name !== "covered-table-cell") {
        tags.skipTag();
        this.tags.skip();
        continue;
      }
      const cell = this.cell(column, rowStyle);
      if (cell.value !== undefined || cell.formula !== "" || cell.rows * cell.columns > 1) found.push(cell);
      column += cell.count;
    }
  }

  private cell(column: number, rowStyle: string | undefined): ReadCell {
    const attributes = this.tags.attributes();
    const shown = this.tags.cellText();
    if (attributes.formula?.includes("SUBTOTAL(")) this.totalRows.add(this.nextRow);
    const type = attributes["value-type"] ?? "";
    const { value: stored, numberFormat } = odsValue({
      type, value: attributes.value ?? "", date: attributes["date-value"] ?? "", time: attributes["time-value"] ?? "",
      boolean: attributes["boolean-value"] ?? "", string: attributes["string-value"], isError: attributes["value-type+"] === "error", shown,
    });
    const hasFormula = attributes.formula !== undefined;
    // A formula whose result is an empty text says that it is a text; any other without a value was never computed.
    const value = stored === undefined && hasFormula && type !== "string" ? NOT_COMPUTED : stored;
    return {
      first: column, count: times(attributes["number-columns-repeated"]), value,
      format: value === undefined ? 0 : this.format(numberFormat, attributes["style-name"] ?? rowStyle ?? this.styleOf(column)),
      formula: stored === undefined && hasFormula ? odsFormula(attributes.formula) : "",
      rows: times(attributes["number-rows-spanned"]), columns: times(attributes["number-columns-spanned"]),
    };
  }

  private styleOf(column: number): string {
    let [low, high] = [0, this.columns.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.columns[middle].first <= column) low = middle;
      else high = middle - 1;
    }
    return this.columns[low]?.style ?? "";
  }

  private format(numberFormat: string, style: string): number {
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

  private place(cells: readonly ReadCell[], row: number): void {
    const { rows } = this.sheet;
    const line: RowState = { values: [], formats: [] };
    for (const cell of cells) {
      if (cell.first + cell.count > MAX_COLUMNS) throw this.tooLarge();
      if (this.budget.cells < cell.count) throw this.tooLarge();
      this.budget.cells -= cell.count;
      for (let column = cell.first; column < cell.first + cell.count; column++) this.placeCell(cell, line, row, column);
    }
    while (rows.length < row && row - rows.length < 1000) rows.push(undefined);
    rows[row] = line;
  }

  private placeCell(cell: ReadCell, line: RowState, row: number, column: number): void {
    if (cell.value !== undefined) line.values[column] = cell.value;
    if (cell.format !== 0) line.formats[column] = cell.format;
    if (cell.formula !== "") this.sheet.formulas.set(`${row},${column}`, { text: cell.formula });
    if (cell.rows * cell.columns > 1) {
      this.sheet.merges.push({ row, column, rows: Math.min(cell.rows, MAX_ROWS - row), columns: Math.min(cell.columns, MAX_COLUMNS - column) });
    }
  }

  /** Rows that are hidden or filtered out, as far as the table says anything. */
  private hideRows(): void {
    const end = this.sheet.rows.length;
    for (const { first, count } of this.hiddenRows) {
      for (let row = first; row < Math.min(end, first + count); row++) this.sheet.hiddenRows.add(row);
    }
  }

  private tooLarge(): FileRefusal {
    return new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
  }
}
