import type { WorkbookState } from "../../model/state";
import { PackageEditor } from "../package/editor";
import { type PackageParts, relationshipsPath } from "../package/parts";
import type { WorkbookPart } from "../package/workbookPart";
import { workbookPart } from "../package/workbookPart";
import { finishCharts } from "./parts/drawings";
import { withCustomProperties } from "./parts/customProperties";
import { withPageBreaks } from "./parts/pageBreaks";
import { type SheetPart, isSelected, joinSheet, splitSheet, unselected, withNamespaces } from "./parts/sheetPart";
import type { SavePlan, SheetPlan } from "./plan";
import { workbookInOrder } from "./parts/workbookOrder";
import { dimension } from "./sheetRows";
import { newCharts } from "./structure/applyStructure";

/** New rows by sheet id, made before excelize ran. */
export type NewRows = ReadonlyMap<string, Uint8Array>;

/** Puts the saved package together: excelize's parts where something changed, the file's own bytes elsewhere. */
export class Assembler {
  readonly editor: PackageEditor;

  constructor(
    private readonly original: PackageParts, private readonly built: PackageParts, private readonly workbook: WorkbookPart,
    private readonly state: WorkbookState, private readonly plan: SavePlan, private readonly rows: NewRows,
  ) {
    const rewritten = this.rewrittenParts();
    this.editor = new PackageEditor(built.entries.map((entry) => (rewritten.has(entry.name.toLowerCase()) ? entry : original.entry(entry.name) ?? entry)));
  }

  /** Parts in which excelize's version counts, in lower case. */
  private rewrittenParts(): Set<string> {
    const parts = new Set(["[content_types].xml", this.workbook.path, relationshipsPath(this.workbook.path)]);
    for (const { part, before, members } of this.plan.sheets) {
      if (!before || members.size === 0) continue;
      this.follow(part, parts, 3);
    }
    return new Set([...parts].map((part) => part.toLowerCase()));
  }

  /** A changed sheet's part with its drawings, tables and comments. */
  private follow(part: string, parts: Set<string>, depth: number): void {
    parts.add(part);
    parts.add(relationshipsPath(part));
    const followed = ["drawing", "table", "vmlDrawing", "comments"];
    for (const { kind, target } of this.built.relationships(part)) if (depth > 0 && followed.includes(kind)) this.follow(target, parts, depth - 1);
  }

  /** Writes every sheet's part, then what hangs on it. */
  sheets(): void {
    const parts = new Map(workbookPart(this.built).sheets.map((sheet) => [sheet.name, sheet.part]));
    for (const plan of this.plan.sheets) {
      const part = parts.get(plan.sheet.name) ?? plan.part;
      this.sheet(plan, part);
      finishCharts(this.editor, part, plan.sheet, newCharts(plan), this.state);
    }
  }

  private sheet(plan: SheetPlan, part: string): void {
    const rows = this.rows.get(plan.sheet.id);
    const custom = plan.before ? plan.before.texts.customProperties !== JSON.stringify([...plan.sheet.customProperties].sort()) : plan.sheet.customProperties.size > 0;
    const active = plan.sheet.id === this.state.activeSheet;
    if (plan.before && plan.members.size === 0 && !rows && !custom && !this.mustUnselect(part, active)) return;
    const shell = this.shell(plan, part);
    if (rows) shell.rows = rows;
    if (!active) shell.head = unselected(shell.head);
    if (!plan.before) shell.head = shell.head.replace(/<dimension [^>]*>(<\/dimension>)?/, `<dimension ref="${dimension(plan.sheet)}"/>`);
    if (custom) shell.tail = withCustomProperties(this.editor, part, shell.tail, plan.sheet.customProperties, shell.prefix);
    shell.tail = withPageBreaks(shell.tail, plan.sheet, shell.prefix);
    this.editor.set(part, joinSheet(shell));
  }

  private mustUnselect(part: string, active: boolean): boolean {
    if (active || !this.plan.structural) return false;
    return isSelected(splitSheet(this.original.bytes(part) ?? new Uint8Array(0)).head);
  }

  /** The sheet's part without new rows: the file's own, or excelize's around the file's rows. */
  private shell(plan: SheetPlan, part: string): SheetPart {
    if (!plan.before) return splitSheet(this.built.bytes(part) ?? new Uint8Array(0));
    const own = splitSheet(this.original.bytes(part) ?? new Uint8Array(0));
    if (plan.members.size === 0) return own;
    const built = splitSheet(this.built.bytes(part) ?? new Uint8Array(0));
    return { ...built, head: withNamespaces(built.head, own.head), rows: own.rows };
  }

  /** Order and visibility of the sheets. */
  order(): void {
    if (!this.plan.structural) return;
    const xml = this.editor.text(this.workbook.path);
    this.editor.set(this.workbook.path, workbookInOrder(xml, this.state.sheets));
  }

  /** Excel builds its calculation chain anew; one that names cells without formulas makes it repair the file. */
  calculation(): void {
    const chain = this.editor.view().relationships(this.workbook.path).find(({ kind }) => kind === "calcChain")?.target;
    if (this.plan.formulasChanged && chain !== undefined) this.editor.remove(chain, this.workbook.path);
  }
}
