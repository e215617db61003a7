import type { Area } from "@tthc/spreadsheet/area";
import type { CellScalar } from "@tthc/xlsx-reader/model/cell";

/**
 * The workbook behind the embedded host, as plain data. The executor's objects read and change it, file/ fills it
 * from .xlsx and writes back what changed, page/ draws it. Rows and columns are 0-based here.
 */
export type { CellScalar };

/** Formats of one cell; missing = Excel's default. Interned: cells refer to an index in WorkbookState.formats. */
export interface CellFormat {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  /** "#RRGGBB" */
  fontColor?: string;
  fillColor?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  rotation?: number;
  shrink?: boolean;
  locked?: boolean;
  /** Office.js side names: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. style: Continuous, Dash, Dot, Double … */
  borders?: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", { style: string; weight: string; color: string }>>;
}

/** One row: values and format indexes by column, sparse at the end. "" or undefined = blank. */
export interface RowState {
  values: (CellScalar | undefined)[];
  /** Index into WorkbookState.formats per column; undefined = the row's, column's or sheet's format (effectiveFormat). */
  formats: (number | undefined)[];
  /** Format of the whole row, for cells without their own. */
  format?: number;
}

/** What keeps a custom function from being called, or its answer from being taken: Excel says only "#VALUE!" or "#NAME?". */
export type CallFailure = "argumentsTooLarge" | "argumentCount" | "unknownFunction" | "formattedNumber";

export interface FormulaState {
  /** As typed, with "=" and commas (en-US form). */
  text: string;
  /** Spilled area, when the result is larger than one cell. */
  spill?: { rows: number; columns: number };
  /** Why the value is an error: the function's own sentence, or what kept it from being called. */
  error?: { code: string; message: string; cause?: CallFailure };
  /** Cells of the result that took the number format of their value, and the format index that they had before. */
  formatted?: readonly { row: number; column: number; before: number | undefined; after: number }[];
  /** The value came with the file and this host cannot compute the formula: it is kept. */
  cachedOnly?: boolean;
  /** It needs its own value, or one that does: Excel warns of it and shows 0. */
  circular?: boolean;
}


export interface TableState {
  id: number;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  /** Other scalars set through the library, by name ("HighlightFirstColumn"). */
  extra?: Record<string, unknown>;
}

export interface ChartSeriesState {
  name: string;
  nameRef?: string;
  /** "Sheet!$B$2:$B$9" */
  values: string;
  categories: string;
  chartType?: string;
  fillColor?: string;
  lineColor?: string;
  lineStyle?: string;
  lineWeight?: number;
  markerStyle?: string;
  hasDataLabels?: boolean;
  gapWidth?: number;
  overlap?: number;
  axisGroup?: string;
  /** Other scalars set through the library, by "Format.Line.Weight"-like path; points as "Points.3.Format.Fill.Color". */
  extra?: Record<string, unknown>;
}

export interface ChartState {
  id: string;
  name: string;
  type: string;
  /** Points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  series: ChartSeriesState[];
  categoryAxis: AxisState;
  valueAxis: AxisState;
  altTitle: string;
  altText: string;
  /** Other scalars set through the library, by "Axes.ValueAxis.Title.Text"-like path. */
  extra: Record<string, unknown>;
}

export interface AxisState {
  visible: boolean;
  title: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  reversed?: boolean;
  majorGridlines: boolean;
}

export interface ConditionalFormatState {
  id: string;
  area: Area;
  type: string;
  /** Rule and format as set through the library. */
  rule: Record<string, unknown>;
  format: CellFormat;
  priority: number;
  stopIfTrue: boolean;
}

export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  centerHorizontally: boolean;
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  /** 0-based rows above which a printed page begins, ascending. */
  rowBreaks?: number[];
  /** "defaultForAllPages.centerFooter" → text with Excel's codes. */
  headerFooter: Record<string, string>;
  /** Other scalars set through the library, by name ("PrintGridlines"). */
  extra?: Record<string, unknown>;
}

export interface SheetState {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  rows: (RowState | undefined)[];
  /** "row,column" → formula. */
  formulas: Map<string, FormulaState>;
  /** Format of whole columns and of the whole sheet, for cells without their own (effectiveFormat). */
  columnFormats?: Map<number, number>;
  baseFormat?: number;
  /** "row,column" of the top left cell → link. */
  hyperlinks?: Map<string, { address?: string; documentReference?: string; textToDisplay?: string; screenTip?: string }>;
  /** Data validation rules as set through the library. */
  validations?: { area: Area; rule: Record<string, unknown>; extra: Record<string, unknown> }[];
  /** Points by column / row; missing = default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  tables: TableState[];
  charts: ChartState[];
  conditionalFormats: ConditionalFormatState[];
  /** Rows and columns frozen at the top left. */
  freeze: { rows: number; columns: number } | null;
  page: PageLayoutState;
  protection: { protected: boolean; options: Record<string, unknown> };
  customProperties: Map<string, string>;
  /** From the opened file, or added since. */
  origin: "file" | "added";
  /** Cells changed since the file was opened ("row,column"); all of an added sheet counts as changed. */
  changed: Set<string>;
}

export interface NameState {
  name: string;
  /** "=Sheet!$A$1:$B$9" or a constant. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Sheet id, or "" for the workbook. */
  scope: string;
}

export interface WorkbookState {
  fileName: string;
  /** Document properties that were set, by name ("Title", "Author"). */
  properties?: Record<string, unknown>;
  sheets: SheetState[];
  names: NameState[];
  /** Interned formats; [0] is the default. */
  formats: CellFormat[];
  /** Office settings (Office.context.document.settings and workbook.settings share them). */
  settings: Map<string, unknown>;
  /** Sheet id, also in selection.sheet. */
  activeSheet: string;
  selection: { sheet: string; area: Area };
  /** Structure protection: no sheet may be added, removed, renamed. */
  structureProtected: boolean;
  /** The opened package, kept whole so that saving loses nothing; null for a new workbook. */
  source: Uint8Array | null;
  /** Ids of the file's sheets that were deleted, and their names then. */
  deletedSheets: string[];
}
