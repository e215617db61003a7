import type { NameState, WorkbookState } from "../../model/state";
import { type FileBaseline, baselineOf, contentText } from "../baseline";
import { openWorkbook } from "../open/openWorkbook";
import { PackageParts } from "../package/parts";
import { sheetDataPlace } from "../package/sheetData";
import { type WorkbookPart, workbookPart } from "../package/workbookPart";
import { FileRefusal } from "../result";
import { Assembler, type NewRows } from "./assemble";
import { type Excelize, checked, startExcelize } from "./excelize";
import { dynamicArrayIndex } from "./parts/dynamicArrays";
import { writeSettings } from "./parts/settings";
import { PackageEditor } from "../package/editor";
import { type SavePlan, savePlan } from "./plan";
import { type RowContext, sheetRowsXml } from "./sheetRows";
import { skeletonPackage } from "./skeletonPackage";
import { spliceRows } from "./spliceRows";
import { applyStructure } from "./structure/applyStructure";
import { StyleSheet } from "./styleSheet";

/** What the state was when its file was opened; read from the file again when this program did not open it. */
async function baselineFor(state: WorkbookState): Promise<FileBaseline | null> {
  if (!state.source) return null;
  if (!baselineOf(state.source)) await openWorkbook(state.source);
  const base = baselineOf(state.source);
  if (!base) throw new FileRefusal("damaged");
  return base;
}

/** One save of one state into one package. */
class WorkbookSaver {
  private readonly workbook: WorkbookPart;
  private readonly plan: SavePlan;
  private readonly styles: StyleSheet;
  private readonly stylesPart: string;
  private readonly known = new Map<number, number>();

  constructor(private readonly state: WorkbookState, private readonly parts: PackageParts, private readonly base: FileBaseline | null) {
    this.workbook = workbookPart(parts);
    this.plan = savePlan(state, this.workbook, base);
    this.stylesPart = this.workbook.relationships.find(({ kind }) => kind === "styles")?.target ?? "xl/styles.xml";
    this.styles = new StyleSheet(parts.text(this.stylesPart) ?? "", state.formats[0] ?? {});
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

  async save(engine: () => Promise<Excelize>): Promise<Uint8Array> {
    const spills = this.plan.sheets.some(({ sheet }) => [...sheet.formulas.values()].some((formula) => formula.spill));
    const dynamicArray = spills ? dynamicArrayIndex(new PackageEditor(this.parts.entries), this.workbook.path) : 0;
    const rows = this.newRows({ style: this.style, formats: this.state.formats, date1904: this.workbook.date1904, dynamicArray });
    const built = this.plan.structural ? this.structure(await engine()) : this.parts;
    const assembler = new Assembler(this.parts, built, this.workbook, this.state, this.plan, rows);
    assembler.sheets();
    assembler.order();
    assembler.calculation();
    const { editor } = assembler;
    if (this.styles.changed) editor.set(this.stylesPart, this.styles.xml());
    if (spills && rows.size > 0) dynamicArrayIndex(editor, this.workbook.path);
    if (this.base?.settings !== contentText(this.state.settings)) writeSettings(editor, this.state.settings);
    return editor.bytes();
  }

  private newRows(context: RowContext): NewRows {
    const found = new Map<string, Uint8Array>();
    for (const { sheet, part, before, rows } of this.plan.sheets) {
      if (!before) found.set(sheet.id, new TextEncoder().encode(sheetRowsXml(sheet, context)));
      else if (rows) {
        const xml = this.parts.bytes(part) ?? new Uint8Array(0);
        const place = sheetDataPlace(xml);
        if (place) found.set(sheet.id, spliceRows(xml, place, sheet, rows, context));
      }
    }
    return found;
  }

  private structure(excelize: Excelize): PackageParts {
    for (const { sheet } of this.plan.sheets) {
      for (const format of sheet.columnFormats?.values() ?? []) this.style(format);
      for (const format of sheet.conditionalFormats) this.styles.differential(format.format);
    }
    const skeleton = skeletonPackage(this.parts, this.workbook, { path: this.stylesPart, xml: this.styles.xml() });
    const names = this.base ? (JSON.parse(this.base.names) as NameState[]) : [];
    return applyStructure(excelize, skeleton, this.state, this.plan, names, { cell: this.style, look: (format) => this.styles.differential(format.format) });
  }
}

/** An empty package, whose own font measures the columns. */
function newPackage(excelize: Excelize, font: string | undefined): Uint8Array {
  const book = checked(excelize.NewFile());
  if (font !== undefined) checked(book.SetDefaultFont(font));
  return new Uint8Array(checked(book.WriteToBuffer()).buffer as unknown as Uint8Array);
}

/**
 * The workbook as .xlsx bytes. What the file held and nobody changed keeps its bytes (charts, pivots, macros, pictures,
 * the rows of untouched sheets); formulas keep the values they last had. archive: excelize.wasm.gz, asked for only when
 * sheets, columns, tables, charts or page set-up change.
 * @example writeFileSync("out.xlsx", await saveWorkbook(state, readArchive))
 */
export async function saveWorkbook(state: WorkbookState, archive: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const engine = (): Promise<Excelize> => startExcelize(archive);
  const base = await baselineFor(state);
  const source = state.source ?? newPackage(await engine(), state.formats[0]?.fontName);
  return new WorkbookSaver(state, PackageParts.of(source), base).save(engine);
}
