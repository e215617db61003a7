import type { ChartState, ConditionalFormatState, NameState, SheetState, WorkbookState } from "../../../model/state";
import type { Compared, SheetBaseline } from "../../baseline";
import { areaName, cellName } from "../../cellName";
import { PackageParts } from "../../package/parts";
import { digitWidth } from "../../widths";
import { type Book, type Excelize, checked } from "../excelize";
import { frameMark } from "../parts/drawings";
import type { SavePlan, SheetPlan } from "../plan";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeLinks } from "./links";
import { writeNames } from "./names";
import { writePage } from "./page";
import { writeSheetList } from "./sheets";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeFreeze, writeProtection, writeTabColour, writeView } from "./view";

/** Indexes of formats in styles.xml, which already has them. */
export interface FormatIndexes {
  cell: (format: number) => number;
  look: (format: ConditionalFormatState) => number;
}

/** Charts that the file does not hold yet. */
export function newCharts({ sheet, before }: SheetPlan): ChartState[] {
  const known = new Map((before?.charts ?? []).map((chart) => [chart.id, JSON.stringify(chart)]));
  return sheet.charts.filter((chart) => known.get(chart.id) !== JSON.stringify(chart));
}

/** Charts of the file that went, or that changed and are made anew. */
function goneCharts({ sheet, before }: SheetPlan): ChartState[] {
  const now = new Map(sheet.charts.map((chart) => [chart.id, JSON.stringify(chart)]));
  return (before?.charts ?? []).filter((chart) => now.get(chart.id) !== JSON.stringify(chart));
}

const added = <T>(now: readonly T[], before: readonly T[]): T[] => {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return now.filter((each) => !known.has(JSON.stringify(each)));
};

function writeMerges(book: Book, sheet: SheetState, before: SheetBaseline | null): void {
  const corners = (area: SheetState["merges"][number]): [string, string] => [
    cellName(area.row, area.column), cellName(area.row + area.rows - 1, area.column + area.columns - 1)];
  for (const area of added(before?.merges ?? [], sheet.merges)) checked(book.UnmergeCell(sheet.name, ...corners(area)));
  for (const area of added(sheet.merges, before?.merges ?? [])) checked(book.MergeCell(sheet.name, ...corners(area)));
}

function entries<V>(text: string | undefined): Map<number, V> {
  return new Map(JSON.parse(text || "[]") as [number, V][]);
}

/** Writes the members of one sheet that changed; all of an added one. */
class SheetWriter {
  private readonly sheet: SheetState;

  constructor(private readonly excelize: Excelize, private readonly book: Book, private readonly plan: SheetPlan, private readonly indexes: FormatIndexes, private readonly digit: number) {
    this.sheet = plan.sheet;
  }

  /** Whether a member must be written; of an added sheet only what is not as in every new sheet. */
  private writes(member: Compared, used: boolean): boolean {
    return this.plan.before ? this.plan.members.has(member) : used;
  }

  write(): void {
    const { book, sheet } = this;
    this.columns();
    if (this.writes("merges", sheet.merges.length > 0)) writeMerges(book, sheet, this.plan.before);
    if (this.writes("tables", sheet.tables.length > 0)) writeTables(book, sheet, this.plan.before?.tables ?? []);
    if (this.writes("conditionalFormats", sheet.conditionalFormats.length > 0)) this.conditionalFormats();
    if (this.writes("hyperlinks", true)) writeLinks(book, sheet);
    if (this.writes("validations", true)) writeValidations(book, sheet);
    if (this.writes("charts", sheet.charts.length > 0)) this.charts();
    if (this.writes("freeze", sheet.freeze !== null)) writeFreeze(book, sheet);
    if (this.writes("gridlines", !sheet.gridlines) || this.writes("headings", !sheet.headings)) writeView(book, sheet);
    if (this.writes("tabColor", sheet.tabColor !== "")) writeTabColour(book, sheet);
    if (this.writes("page", true)) writePage(book, sheet);
    if (this.writes("protection", sheet.protection.protected)) writeProtection(book, sheet);
  }

  private columns(): void {
    const { plan } = this;
    const texts: Partial<Record<string, string>> = plan.before?.texts ?? {};
    const before = {
      widths: entries<number>(texts.columnWidths), formats: entries<number>(texts.columnFormats),
      hidden: new Set(JSON.parse(texts.hiddenColumns || "[]") as number[]),
    };
    writeColumns(this.book, this.sheet, before, this.digit, this.indexes.cell);
  }

  private conditionalFormats(): void {
    const { book, sheet, plan } = this;
    const gone = added(plan.before?.conditionalFormats ?? [], sheet.conditionalFormats);
    for (const format of gone) checked(book.UnsetConditionalFormat(sheet.name, areaName(format.area)));
    writeConditionalFormats(book, sheet.name, added(sheet.conditionalFormats, plan.before?.conditionalFormats ?? []), this.indexes.look);
  }

  /** Frames only: finishCharts puts place and contents in. */
  private charts(): void {
    const { book, sheet, excelize } = this;
    for (const chart of goneCharts(this.plan)) book.DeleteChart(sheet.name, chartCell(sheet, chart));
    newCharts(this.plan).forEach((chart, index) => checked(book.AddChart(sheet.name, `A${index + 1}`, {
      Type: excelize.Col, Series: [{ Name: "A1", Values: "Sheet1!$A$1" }], Format: { Name: frameMark(chart), Positioning: "oneCell" },
    })));
  }
}

/** Cell under the top left of a chart of the file, by which excelize knows it. */
function chartCell(sheet: SheetState, chart: ChartState): string {
  const along = (points: number, sizes: ReadonlyMap<number, number>, standard: number): number => {
    let left = points + 0.01;
    let index = 0;
    while (index < 20_000 && left >= (sizes.get(index) ?? standard)) left -= sizes.get(index++) ?? standard;
    return index;
  };
  return cellName(along(chart.top, sheet.rowHeights, 15), along(chart.left, sheet.columnWidths, 48));
}

/**
 * Lets excelize make all that is not rows, formats or settings, on a copy of the package without rows.
 * Returns the parts of the changed package.
 */
export function applyStructure(excelize: Excelize, skeleton: Uint8Array, state: WorkbookState, plan: SavePlan, names: readonly NameState[], indexes: FormatIndexes): PackageParts {
  const book = checked(excelize.OpenReader(skeleton));
  writeSheetList(book, state, plan.fileSheets);
  const { fontName = "Calibri", fontSize = 11 } = state.formats[0] ?? {};
  for (const each of plan.sheets) new SheetWriter(excelize, book, each, indexes, digitWidth(fontName, fontSize)).write();
  writeNames(book, state, names);
  const { buffer } = checked(book.WriteToBuffer());
  return PackageParts.of(new Uint8Array(buffer as unknown as Uint8Array));
}
