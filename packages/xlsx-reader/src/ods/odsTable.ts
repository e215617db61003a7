import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import type { Steps } from "../model/steps";
import type { OdsCell, OdsRun, OdsSheetSink } from "./odsSink";
import type { OdsTags } from "./odsTags";
import { odsValue } from "./values";

/** Elements that only group rows or columns: print titles, outlines. */
const GROUPS = new Set(["table-row-group", "table-rows", "table-header-rows", "table-column-group", "table-columns", "table-header-columns", "soft-page-break"]);

interface ColumnRun extends OdsRun {
  style: string;
}

/** Rows between two pieces of the work. */
const STEP = 500;

function times(text: string | undefined): number {
  const count = Math.trunc(Number(text ?? 1));
  return count >= 1 ? count : 1;
}

/** Reads one table of an OpenDocument spreadsheet, wherever its rows stand, and hands its cells to what keeps them. */
export class OdsTable {
  private readonly columns: ColumnRun[] = [];
  private readonly hiddenRows: OdsRun[] = [];
  /** Rows that sum up what is shown above them, as the last row of a table does. */
  readonly totalRows = new Set<number>();
  private nextColumn = 0;
  private nextRow = 0;
  private read = 0;

  /** budget: counts down over all tables of a file. */
  constructor(private readonly tags: OdsTags, private readonly sink: OdsSheetSink, private readonly budget: { cells: number }) {}

  /** Reads up to the table's end; its opening tag is behind us. */
  *reading(): Steps<void> {
    const { tags } = this.tags;
    for (let open = !tags.selfClosing; open;) {
      this.tags.next();
      const { name } = this.tags;
      open = !(tags.closing && name === "table");
      if (tags.closing) tags.skipTag();
      else this.child(name);
      if (++this.read % STEP === 0) yield;
    }
    this.sink.hideRows(this.hiddenRows);
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
    if (visibility !== "visible") this.sink.hideColumns({ first: this.nextColumn, count });
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
  private cells(rowStyle: string | undefined): OdsCell[] {
    const { tags } = this.tags;
    const found: OdsCell[] = [];
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

  private cell(column: number, rowStyle: string | undefined): OdsCell {
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
      numberFormat, style: value === undefined ? "" : attributes["style-name"] ?? rowStyle ?? this.styleOf(column),
      formula: stored === undefined && hasFormula ? attributes.formula : "", isFormula: hasFormula,
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

  private place(cells: readonly OdsCell[], row: number): void {
    for (const cell of cells) {
      if (cell.first + cell.count > MAX_COLUMNS) throw this.tooLarge();
      if (this.budget.cells < cell.count) throw this.tooLarge();
      this.budget.cells -= cell.count;
    }
    this.sink.row(row, cells);
  }

  private tooLarge(): FileRefusal {
    return new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
  }
}
