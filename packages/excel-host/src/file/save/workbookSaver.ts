import type { NameState, SheetState, WorkbookState } from "../../model/state";
import { type FileBaseline, contentText } from "../baseline";
import { PackageEditor } from "../package/editor";
import type { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { reachableParts } from "../package/reachable";
import { sheetDataPlace } from "@tthc/xlsx-reader/package/sheetData";
import { vocabularyOf } from "../package/vocabulary";
import { WORKBOOK_ORDER, type WorkbookPart, workbookPart } from "@tthc/xlsx-reader/package/workbookPart";
import { sheetStateId } from "../sheetStateId";
import { WorksheetXml } from "@tthc/xlsx-reader/package/worksheetXml";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { addDynamicArrays, dynamicArrayIndex } from "./parts/dynamicArrays";
import { type Renames, renameAround, renameParts, renamesOf } from "./parts/renames";
import { writeSettings } from "./parts/settings";
import { type SavePlan, type SheetPlan, savePlan } from "./plan/savePlan";
import { isSelected, select } from "./sheet/view";
import { type FormatIndexes, SheetWriter, emptyWorksheet, pageBefore } from "./sheet/writeSheet";
import { type RowContext, sheetRowsXml } from "./rows/sheetRows";
import { spliceRows } from "./rows/spliceRows";
import { StyleSheet } from "./styleSheet";
import { writeBookViews } from "./workbook/bookViews";
import { NameChanges } from "./workbook/definedNames";
import { type NewSheet, writeSheetList } from "./workbook/sheetList";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** One save of one state into one package. */
export class WorkbookSaver {
  private readonly workbook: WorkbookPart;
  private readonly editor: PackageEditor;
  private readonly plan: SavePlan;
  private readonly stylesPart: string;
  private readonly styles: StyleSheet;
  private readonly known = new Map<number, number>();
  private readonly added = new Map<string, NewSheet>();
  private readonly renames: Renames;
  private readonly rows: RowContext;

  constructor(private readonly state: WorkbookState, private readonly parts: PackageParts, private readonly base: FileBaseline | null) {
    this.workbook = workbookPart(parts);
    this.editor = new PackageEditor(parts.entries, vocabularyOf(this.workbook.xml));
    this.plan = savePlan(state, this.workbook, base);
    this.renames = renamesOf(this.plan.sheets);
    const folder = this.workbook.path.slice(0, this.workbook.path.lastIndexOf("/") + 1);
    this.stylesPart = this.workbook.relationships.find(({ kind }) => kind === "styles")?.target ?? `${folder}styles.xml`;
    this.styles = new StyleSheet(parts.text(this.stylesPart) ?? `<styleSheet xmlns="${this.editor.vocabulary.main}"/>`, state.formats[0] ?? {}, () => this.looksAskedFor());
    this.rows = { style: this.style, formats: state.formats, date1904: this.workbook.date1904, dynamicArray: dynamicArrayIndex(parts, this.workbook.path) };
  }

  /** Formats of the file keep their index; others are added to styles.xml once. */
  private readonly style = (format: number): number => {
    if (format < (this.base?.formats ?? 1)) return format;
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const index = this.styles.format(this.state.formats[format] ?? {});
    this.known.set(format, index);
    return index;
  };

  /** One more than the highest look that a rule of the file asks for. */
  private looksAskedFor(): number {
    const sheets = this.workbook.sheets.filter(({ isWorksheet }) => isWorksheet).map(({ part }) => WorksheetXml.of(this.parts.bytes(part) ?? new Uint8Array(0)));
    const asked = sheets.flatMap(({ around }) => around.all("conditionalFormatting")).flatMap((rules) => [...rules.matchAll(/\sdxfId="(\d{1,5})"/g)]);
    return asked.reduce((most, [, look]) => Math.max(most, Number(look) + 1), 0);
  }

  private readonly indexes: FormatIndexes = { cell: this.style, look: (format) => this.styles.differential(format.format) };

  save(): Uint8Array {
    ["", this.workbook.path].forEach((part) => this.editor.respell(part));
    if (this.renames.size > 0) renameParts(this.editor, this.renames);
    this.plan.sheets.forEach((plan) => this.sheet(plan));
    this.workbookXml();
    this.calculation();
    this.look();
    const spills = this.plan.sheets.some(({ sheet, added, rows }) => (added || rows) && [...sheet.formulas.values()].some((formula) => formula.spill));
    if (spills && this.rows.dynamicArray > 0) addDynamicArrays(this.editor, this.workbook.path);
    if (this.base?.settings !== contentText(this.state.settings)) writeSettings(this.editor, this.state.settings);
    if (this.editor.droppedPointers) this.collect();
    return this.editor.file();
  }

  /** Takes out what only something that is gone pointed at. */
  private collect(): void {
    const now = reachableParts(this.editor);
    this.editor.remove([...reachableParts(this.parts)].filter((part) => !now.has(part)));
  }

  private sheet(plan: SheetPlan): void {
    const part = plan.added ? this.newPart(plan.sheet) : plan.part;
    const bytes = plan.added ? emptyWorksheet(this.editor, plan.sheet) : this.parts.bytes(part) ?? new Uint8Array(0);
    const selected = this.selection(plan.sheet);
    const renamed = !plan.added && this.renames.size > 0;
    if (!plan.added && plan.members.size === 0 && !plan.rows && !selected && !renamed) return;
    const worksheet = WorksheetXml.of(bytes);
    if (renamed) renameAround(worksheet.around, this.renames);
    if (plan.added) worksheet.rows = new TextEncoder().encode(sheetRowsXml(plan.sheet, this.rows));
    else if (plan.rows) worksheet.rows = this.changedRows(plan, bytes) ?? worksheet.rows;
    new SheetWriter(this.editor, this.state, plan, part, this.indexes, this.renames).write(worksheet);
    const active = plan.sheet.id === this.state.activeSheet;
    const reselects = selected && isSelected(worksheet.around) !== active;
    if (reselects) select(worksheet.around, active);
    if (plan.added || plan.members.size > 0 || plan.rows || reselects || renamed) this.editor.set(part, worksheet.bytes());
  }

  /** Whether it must be looked at which tab is selected: two would make Excel edit both sheets at once. */
  private selection(sheet: SheetState): boolean {
    return this.plan.relisted && (sheet.id !== this.state.activeSheet || this.base?.activeSheet !== this.state.activeSheet);
  }

  private changedRows({ sheet, rows }: SheetPlan, bytes: Uint8Array): Uint8Array | null {
    const place = sheetDataPlace(bytes);
    return place && rows ? spliceRows(bytes, place, sheet, rows, this.rows) : null;
  }

  private newPart(sheet: SheetState): string {
    const folder = this.workbook.path.slice(0, this.workbook.path.lastIndexOf("/") + 1);
    const part = this.editor.freeName(`${folder}worksheets/sheet`, ".xml");
    this.editor.set(part, new Uint8Array(0));
    this.editor.declare(part, WORKSHEET_TYPE);
    const sheetId = 1 + this.added.size + this.workbook.sheets.reduce((most, entry) => Math.max(most, entry.sheetId), 0);
    this.added.set(sheet.id, { sheetId, relationship: this.editor.relate(this.workbook.path, { kind: "worksheet", target: part }) });
    return part;
  }

  private workbookXml(): void {
    const { state, workbook, editor, plan, base } = this;
    const root = ElementXml.of(workbook.xml, WORKBOOK_ORDER);
    const order = plan.relisted ? writeSheetList(root, workbook.sheets, state.sheets, this.added, editor.vocabulary.relationships) : workbook.sheets.map((_sheet, index) => index);
    const tabs = this.tabs(order);
    if (plan.relisted) writeBookViews(root, order, base?.activeSheet === state.activeSheet ? null : tabs.get(state.activeSheet) ?? 0);
    const names = new NameChanges(tabs).names(state, base ? (JSON.parse(base.names) as NameState[]) : []);
    for (const each of plan.sheets) if (each.added || each.members.has("page")) names.print(each.sheet, pageBefore(each));
    names.write(root, order, this.renames);
    const gone = workbook.sheets.filter(({ sheetId, isWorksheet }) => isWorksheet && plan.gone.has(sheetStateId(sheetId)));
    editor.unrelate(workbook.path, new Set(gone.map(({ relationship }) => relationship)));
    editor.change(workbook.path, String(root));
  }

  /** Place of each sheet among the tabs, by its id. */
  private tabs(order: readonly number[]): Map<string, number> {
    const ids = this.workbook.sheets.map(({ sheetId, isWorksheet }) => (isWorksheet ? sheetStateId(sheetId) : ""));
    const added = this.plan.sheets.filter((plan) => plan.added).map(({ sheet }) => sheet.id);
    return new Map(order.map((old, index): [string, number] => [old < 0 ? added.shift() ?? "" : ids[old], index]));
  }

  /** Excel builds its calculation chain anew; one that names cells without formulas makes it repair the file. */
  private calculation(): void {
    const chain = this.editor.relationships(this.workbook.path).find(({ kind }) => kind === "calcChain");
    if (this.plan.formulasChanged && chain) this.editor.unrelate(this.workbook.path, new Set([chain.id]));
  }

  private look(): void {
    if (!this.styles.changed) return;
    this.editor.set(this.stylesPart, this.styles.xml());
    this.editor.declare(this.stylesPart, STYLES_TYPE);
    this.editor.relate(this.workbook.path, { kind: "styles", target: this.stylesPart });
  }
}
