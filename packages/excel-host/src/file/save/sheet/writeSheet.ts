import type { ChartState, ConditionalFormatState, PageLayoutState, SheetState, WorkbookState } from "../../../model/state";
import { renamedReferences } from "../../../model/sheet/references";
import type { SheetBaseline } from "../../baseline";
import type { PackageEditor } from "../../package/editor";
import { WorksheetXml } from "@tthc/xlsx-reader/package/worksheetXml";
import { digitWidth } from "../../widths";
import type { Renames } from "../parts/renames";
import type { SheetPlan } from "../plan/savePlan";
import { dimension } from "../rows/sheetRows";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeCharts } from "./drawing";
import { writeCustomProperties } from "./customProperties";
import { writeLinks } from "./links";
import { writeMerges } from "./merges";
import { writePage } from "./page";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeFreeze, writeProtection, writeTabColour, writeView } from "./view";

/** Indexes of formats in styles.xml. */
export interface FormatIndexes {
  cell: (format: number) => number;
  look: (format: ConditionalFormatState) => number;
}

/** A worksheet part without anything in it. */
export function emptyWorksheet({ vocabulary: { main, relationships } }: PackageEditor, sheet: SheetState): Uint8Array {
  return new TextEncoder().encode("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    + `<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="${dimension(sheet)}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>`
    + "<sheetFormatPr defaultRowHeight=\"15\"/><sheetData/></worksheet>");
}

function entries<V>(text: string | undefined): Map<number, V> {
  return new Map(JSON.parse(text || "[]") as [number, V][]);
}

/** Page set-up of a sheet as the file has it; null for a new sheet. */
export function pageBefore({ before, added }: SheetPlan): PageLayoutState | null {
  return added ? null : (JSON.parse(before.texts.page) as PageLayoutState);
}

/** Writes what changed of a sheet around its rows. */
export class SheetWriter {
  private readonly sheet: SheetState;
  private readonly before: SheetBaseline;

  constructor(
    private readonly editor: PackageEditor, private readonly state: WorkbookState, private readonly plan: SheetPlan,
    private readonly part: string, private readonly indexes: FormatIndexes, private readonly renames: Renames,
  ) {
    this.sheet = plan.sheet;
    this.before = plan.before;
  }

  write({ around }: WorksheetXml): void {
    const { editor, part, sheet, before } = this;
    const { members } = this.plan;
    if (members.has("columnWidths") || members.has("hiddenColumns") || members.has("columnFormats")) this.columns(around);
    if (members.has("merges")) writeMerges(around, sheet, before.merges);
    if (members.has("conditionalFormats")) writeConditionalFormats(around, sheet.conditionalFormats, before.conditionalFormats, this.indexes.look);
    if (members.has("validations")) writeValidations(around, sheet);
    if (members.has("hyperlinks")) writeLinks(editor, part, around, sheet);
    if (members.has("freeze")) writeFreeze(around, sheet);
    if (members.has("gridlines") || members.has("headings")) writeView(around, sheet);
    if (members.has("tabColor")) writeTabColour(around, sheet);
    if (members.has("page") || this.plan.added) writePage(around, sheet, pageBefore(this.plan));
    if (members.has("protection")) writeProtection(around, sheet);
    if (members.has("customProperties")) writeCustomProperties(editor, part, around, sheet.customProperties);
    if (members.has("charts")) writeCharts(editor, part, around, sheet, this.chartsBefore(), this.state);
    if (members.has("tables")) writeTables(editor, part, around, sheet, before.tables);
  }

  /** The charts of the file, with sheets by their new names: a chart is no other for that. */
  private chartsBefore(): ChartState[] {
    const renamed = (reference: string): string => renamedReferences(reference, this.renames);
    return this.before.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series, values: renamed(series.values), categories: renamed(series.categories) })) }));
  }

  private columns(around: WorksheetXml["around"]): void {
    const { texts } = this.before;
    const before = {
      widths: entries<number>(texts.columnWidths), formats: entries<number>(texts.columnFormats), hidden: new Set(JSON.parse(texts.hiddenColumns || "[]") as number[]),
    };
    const { fontName = "Calibri", fontSize = 11 } = this.state.formats[0] ?? {};
    writeColumns(around, this.sheet, before, digitWidth(fontName, fontSize), this.indexes.cell);
  }
}
