import type { CellContent, Shown, TableBlock } from "../../report/model/model";
import type { HandCell, InputCell } from "./byHand";
import { openCell, writtenCell, type WrittenCell } from "./cellText";
import type { Area, CellPlace, CellStyle, PlacedCells, PlacedChart, PlacedFormula, PlacedHighlight, PlacedLink, StyledArea } from "./plan";
import type { SheetGrid } from "./sheetGrid";
import { spansOf, type Span } from "./spans";
import type { TableSizes } from "./widths";

/** Rows that belong together on one printed page, if they fit one. */
export interface Chunk {
  first: number;
  rows: number;
  /** Rows at the top of the chunk that must not be left alone at a page's foot. */
  head: number;
  /** Row from which the rest may go to the next page when the chunk does not fit one; the end when there is none. */
  end: number;
  /** A heading: the next chunk begins on its page and runs over rather than leave it alone. */
  heading?: true;
  /** It may run over rather than leave a heading alone or a page that is hardly begun; nothing in it is cut by that. */
  runs?: true;
  /**
   * Never first on a page: when it finds no room, the page begins with the first of these rows that suits, what it
   * belongs to or the end of that. underTitle: only where a table's header is repeated, under which it would stand alone.
   */
  since?: { rows: readonly number[]; underTitle: boolean };
}

/** A sheet while blocks are put on it from top to bottom. */
export class Draft {
  readonly rowHeights: number[] = [];
  readonly formulas: PlacedFormula[] = [];
  readonly merges: Area[] = [];
  readonly styles: StyledArea[] = [];
  readonly highlights: PlacedHighlight[] = [];
  readonly charts: PlacedChart[] = [];
  readonly links: PlacedLink[] = [];
  readonly chunks: Chunk[] = [];
  /** Rows that must not be the last of a printed page: what follows belongs to them. */
  readonly kept = new Set<number>();
  /** Rows that begin a printed page: a table goes on there under a header of its own. */
  readonly forced = new Set<number>();
  readonly cells: PlacedCells[] = [];
  /** Cells that may be filled in by hand. */
  readonly byHand: HandCell[] = [];
  /** Cells that the user may type into. */
  readonly inputs: InputCell[] = [];
  /** Cells of figures to which a paragraph may refer, by figure. */
  readonly figures = new Map<string, CellPlace>();
  /** Column widths, points. */
  readonly grid: readonly number[];
  private block = new Map<number, Map<number, WrittenCell>>();

  /** sizes: type of the tables. */
  constructor(
    private readonly columnsOf: SheetGrid,
    readonly sizes: TableSizes,
  ) {
    this.grid = columnsOf.widths;
  }

  /** The sheet's columns on which a table's columns stand. */
  spansOf(table: TableBlock): Span[] {
    const { main, ofMain } = this.columnsOf;
    return ofMain && table === main ? ofMain : spansOf(table, this.grid, this.sizes);
  }

  get columns(): number {
    return this.grid.length;
  }

  get nextRow(): number {
    return this.rowHeights.length;
  }

  /** The whole width of the sheet. */
  get wide(): Span {
    return { column: 0, columns: this.columns };
  }

  /** Adds a row of a height (points) and returns its index. */
  addRow(height: number): number {
    return this.rowHeights.push(Math.min(height, 400)) - 1;
  }

  /** Puts a content into the top left cell of an area, merges the area when it is larger, and styles it. */
  put(area: Area, content: CellContent, shown: Shown, style?: CellStyle): void {
    this.set(area, writtenCell(content, shown));
    if (style) this.style(area, style);
  }

  /** A cell of a table: its number keeps clear of the rule at its right; the table styles its own columns. */
  putInTable(area: Area, content: CellContent, shown: Shown): void {
    this.set(area, writtenCell(content, shown, true));
  }

  /** A cell of a table that is to be typed into, or that follows others. */
  putOpen(area: Area, content: CellContent, shown: Shown, isFormula: boolean): void {
    this.set(area, openCell(content, shown, isFormula));
  }

  private set(area: Area, cell: WrittenCell): void {
    const row = this.block.get(area.row) ?? new Map<number, WrittenCell>();
    row.set(area.column, cell);
    this.block.set(area.row, row);
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  style(area: Area, style: CellStyle): void {
    this.styles.push({ area, style });
  }

  /** Ends a block: its cells become one matrix, its rows one chunk for the printed pages. */
  close(first: number, cut: Partial<Pick<Chunk, "head" | "end" | "heading" | "runs" | "since">> = {}): void {
    const rows = this.nextRow - first;
    if (rows > 0) this.chunks.push({ first, rows, ...cut, head: cut.head ?? 1, end: cut.end ?? this.nextRow });
    if (this.block.size > 0) this.cells.push(matrixOf(this.block, this.columns));
    this.block = new Map();
  }
}

/** One rectangle from the first to the last row that has a cell, over all columns. */
function matrixOf(block: ReadonlyMap<number, ReadonlyMap<number, WrittenCell>>, columns: number): PlacedCells {
  const rows = [...block.keys()];
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const values: (string | number)[][] = [];
  const numberFormats: string[][] = [];
  for (let row = first; row < first + count; row++) {
    const cells = block.get(row);
    const line = Array.from({ length: columns }, (_, column) => cells?.get(column) ?? { value: "", numberFormat: "General" });
    values.push(line.map((cell) => cell.value));
    numberFormats.push(line.map((cell) => cell.numberFormat));
  }
  return { area: { row: first, column: 0, rows: count, columns }, values, numberFormats };
}

/** A span of columns over some rows. */
export function areaOf(row: number, span: Span, rows = 1): Area {
  return { row, column: span.column, rows, columns: span.columns };
}
