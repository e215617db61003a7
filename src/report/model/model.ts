import type { KeyFigureName } from "./keyFigureNames";
import type { Period } from "../../calendar/period";
import type { ReportKind } from "../request/reportKind";

/**
 * How a number is shown; excel/ turns it into a number format, the pane into text. rate and rate1 are shares 0…1 with
 * two decimals and one; points are percentage points with a sign (−0,25); points2 are scores with up to two decimals; change is a difference of counts with a sign.
 */
export type Shown = "count" | "change" | "rate" | "rate1" | "points" | "points2" | "text" | "day";

/** A number that is not certain, null for a rate without a base: it is shown with a mark that stays with it, and no chart is drawn of it. */
export interface DoubtfulNumber {
  doubtful: number | null;
}

export type CellContent = string | number | DoubtfulNumber | null;

/** A table column. groups are the headers above it from the top down; equal neighbours under equal headers are merged. */
export interface TableColumn {
  key: string;
  header: string;
  groups?: readonly string[];
  shown: Shown;
  /** Relative width in characters. */
  width: number;
  /** What the row (1) (2) (3) … says of it in place of its number: "(3)=(4)+(5)+(6)". */
  number?: string;
}

export type RowRole = "data" | "total" | "target" | "band";

export interface TableRow {
  role: RowRole;
  cells: CellContent[];
  /** The cell of a column (by key) leads to a cell of the workbook; row and at (its column) are 1-based. */
  goTo?: { column: string; sheet: string; row: number; at: number };
  /**
   * Cells that follow others on the sheet, by column key: a formula without "=", where {key} is the cell of that column
   * in this row and {key@2} that of the table's row 2 (0-based). The cell's content is what it comes to now.
   */
  formulas?: Readonly<Record<string, string>>;
  /** Cells of this row that the user may type into, by column key: the name by which what he typed is kept. */
  inputs?: Readonly<Record<string, string>>;
}

/** Marks cells that deserve a look, by a rule that Excel re-evaluates. A word or sign always goes with the colour. */
export interface Highlight {
  column: string;
  when: "greaterThan" | "lessThan" | "equalTo";
  value: number;
  tone: "bad" | "good" | "warning";
  /** Rows of the table (0-based) that it looks at; every row that is judged when left out. */
  rows?: readonly number[];
}

/** What the main figures come to after each answer that is open: a column a figure, a row an answer. */
export interface EffectTable {
  figures: readonly string[];
  /** changes: "699 → 1.221", parallel to figures; the number alone where it stays. */
  rows: readonly { answer: string; changes: readonly string[] }[];
}

/** The box under the title of a draft: why nobody should sign it, and what to do. */
export interface DoubtBox {
  /** Stands above the title: "DỰ THẢO". */
  mark: string;
  lead: string;
  /** Where to answer, and that the report is to be made again. */
  remedy: string;
  /** What was left out and what is open. */
  open: string;
  /** null where nobody has counted the answers, or there are none. */
  effects: EffectTable | null;
}

export interface LetterheadBlock {
  type: "letterhead";
  /** Left: superior body and issuing body; right: national motto lines. */
  agency: string[];
  motto: string[];
  title: string;
  subtitle: string;
  unitNote: string;
  /** null when every figure is certain. */
  doubt: DoubtBox | null;
}

/** Head of an official form in place of a letterhead. */
export interface FormHeadBlock {
  type: "formHead";
  /** The form's number and what it comes from. */
  left: string[];
  title: string;
  /** Period and window, under the title. */
  lines: string[];
  /** Who reports, and to whom. */
  right: string[];
  unitNote: string;
  /** null when every figure is certain. */
  doubt: DoubtBox | null;
}

export interface KeyFiguresBlock {
  type: "keyFigures";
  id: string;
  title: string;
  /** value: null where the register cannot tell it. */
  items: { key: KeyFigureName; label: string; value: CellContent; shown: Shown; note: string; tone: "plain" | "good" | "bad" }[];
}

export interface TableBlock {
  type: "table";
  id: string;
  title: string;
  columns: TableColumn[];
  /** Show (1) (2) (3) … below the header. */
  numbered: boolean;
  rows: TableRow[];
  highlights: Highlight[];
  /** Footnotes: base, conventions, how a mean was made. */
  notes: string[];
}

export interface ChartSeriesSpec {
  /** Column key of the source table. */
  column: string;
  name: string;
  /** "line" draws over the bars (a target). */
  draw: "bar" | "line";
  /** Role in the palette; charts must also read in black and white. */
  colour: "early" | "onTime" | "late" | "target" | "primary" | "secondary" | "third";
}

export interface ChartBlock {
  type: "chart";
  id: string;
  kind: "stackedBar" | "bar" | "column" | "doughnut" | "line";
  title: string;
  altText: string;
  /** id of the table block that holds the numbers; only its data rows are charted. */
  table: string;
  /** How many of the data rows are drawn, from the top or from the end; all when left out. The description says so. */
  shows?: { from: "first" | "last"; count: number };
  category: string;
  series: ChartSeriesSpec[];
  shown: Shown;
  /** Axis bounds when the default would mislead (rates near 100 %). */
  minimum?: number;
  maximum?: number;
}

/** A number in a paragraph that also stands in a cell: figure is a key figure's key or figureOfUnit's name. */
export interface FigurePlace {
  figure: string;
  /** 0-based place in the text, in UTF-16 units. */
  start: number;
  length: number;
}

export interface ParagraphBlock {
  type: "paragraph";
  id: string;
  title: string;
  text: string;
  figures?: FigurePlace[];
}

/** The writer puts the cells of the paragraphs' numbers here: this room knows no addresses. */
export const FIGURE_CELLS = "{figureCells}";

/** The writer puts the time of writing here: this room has no clock. */
export const COMPUTED_AT = "{computedAt}";

/** "Cách tính": how the numbers were made. One line's value is COMPUTED_AT. */
export interface MethodBlock {
  type: "method";
  title: string;
  lines: { label: string; value: string }[];
}

export interface SignatureBlock {
  type: "signature";
  /** Where and on which day. */
  place: string;
  /** Who made the table. */
  left: string;
  /** Office of the one who signs; several lines when it is signed for another. */
  right: string;
  /** Name of the one who signs; left out where the report does not say it. */
  signer?: string;
  /** Name of the one who made the table; left out where the report does not say it. */
  preparer?: string;
}

export type Block =
  | LetterheadBlock | FormHeadBlock | KeyFiguresBlock | TableBlock | ChartBlock | ParagraphBlock | MethodBlock | SignatureBlock;

/** What frames a report as a paper; only its document has it. */
export interface Paper {
  /** Whom it goes to. */
  recipients: string[];
  /** Paragraphs before the first section; COMPUTED_AT in them stands for the time. */
  opening: string[];
  closing: string;
}

/** What one sheet of a report contains. No cell addresses: excel/ places the blocks in this order. */
export interface ReportModel {
  /** Something about its figures is not certain: its name, its head and every page say "Dự thảo". */
  draft?: true;
  kind: ReportKind | "doctor" | "cases" | "freeze" | "frozenChanges" | "mergeSources" | "mergedUnits" | "reconciliation";
  /** Wanted sheet name, within Excel's rules; excel/ adds " (2)" when the user has one of that name. */
  sheetName: string;
  period: Period;
  /** In the order in which they stand on the sheet. */
  blocks: Block[];
  /** What the cells that the user may type into are of, one word; only where there are any. */
  inputsOf?: string;
  /** Of the report that is also a paper. */
  paper?: Paper;
}
