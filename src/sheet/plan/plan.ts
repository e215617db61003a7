import type { ChartBlock, Highlight, Shown } from "../../report/model/model";
import type { HandCell, InputCell } from "./byHand";

/** A rectangle of cells; rows and columns are 0-based, as the host's getRangeByIndexes takes them. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

/** How cells look; a missing member leaves what is there. Sizes are points, colours "#RRGGBB". */
export interface CellStyle {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right" | "Justify";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  /** Rule colour by edge. */
  edges?: Partial<Record<Edge, string>>;
}

export interface StyledArea {
  area: Area;
  style: CellStyle;
}

/** Cells of one block: one matrix of values and one of number formats over the same area. */
export interface PlacedCells {
  area: Area;
  values: (string | number)[][];
  numberFormats: string[][];
}

/** A cell that leads to another of the workbook; its row and column are 1-based. */
export interface PlacedLink {
  area: Area;
  text: string;
  sheet: string;
  row: number;
  column: number;
}

export interface PlacedHighlight {
  area: Area;
  rule: Highlight;
  shown: Shown;
}

/** A chart on whole cells, so that it cannot overlap its neighbours however the host rounds widths. */
export interface PlacedChart {
  block: ChartBlock;
  area: Area;
  categories: Area;
  /** Parallel to block.series. */
  series: Area[];
  /** Number of categories: decides text sizes and data labels. */
  count: number;
}

/** A cell by 0-based row and column. */
export interface CellPlace {
  row: number;
  column: number;
}

/** A cell whose value follows others: written after all values. */
export interface PlacedFormula {
  row: number;
  column: number;
  /** With "=". */
  text: string;
}

/** Everything that is written on one new sheet. */
export interface SheetPlan {
  /** Points. */
  columnWidths: number[];
  rowHeights: number[];
  cells: PlacedCells[];
  /** Formulas of cells that already hold what they come to. */
  formulas: PlacedFormula[];
  merges: Area[];
  styles: StyledArea[];
  highlights: PlacedHighlight[];
  charts: PlacedChart[];
  links: PlacedLink[];
  /** Type of the tables' bodies, points. */
  bodySize: number;
  /** Rows that stay in sight when the sheet is scrolled; 0 = none. */
  frozenRows: number;
  /** Rows repeated on every printed page, or null when the main table stands on one page. */
  titleRows: { first: number; count: number } | null;
  /** What the head and the foot of every page say; "" for a sheet that is final. */
  draft: string;
  /** Rows that begin a printed page. */
  pageBreaks: number[];
  /** Where the figures stand to which paragraphs refer. */
  figures: ReadonlyMap<string, CellPlace>;
  /** Cells that may be filled in by hand. */
  byHand: readonly HandCell[];
  /** Cells that the user may type into. */
  inputs: readonly InputCell[];
}
