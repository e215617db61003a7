import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import { ElementXml } from "../xml/elementXml";
import { unescapeXml } from "../xml/text";
import { type PackageParts, type Relationship } from "./parts";

/** Children of workbook.xml in the schema's order (ECMA-376 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr",
  "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
] as const;

/** One tab of the workbook as workbook.xml lists it. */
export interface SheetEntry {
  name: string;
  /** Stays with the sheet for the life of the file. */
  sheetId: number;
  part: string;
  relationship: string;
  /** False for chart and dialog sheets, which have no cells. */
  isWorksheet: boolean;
  state: string;
}

/** A defined name of the file. */
export interface NameEntry {
  name: string;
  /** What it stands for, without "=". */
  refers: string;
  /** Tab whose name it is; -1 for the workbook's. */
  tab: number;
  comment: string;
  hidden: boolean;
}

/** What a file says of its formulas. */
export interface Calculation {
  /** Excel is to compute everything when it opens the file. */
  onLoad: boolean;
  /** Which Excel computed it last, as the file claims; "" when it does not. */
  engine: string;
}

/** What workbook.xml says. */
export interface WorkbookPart {
  path: string;
  xml: string;
  relationships: Relationship[];
  sheets: SheetEntry[];
  names: NameEntry[];
  /** Place of the active tab in `sheets`. */
  activeTab: number;
  structureProtected: boolean;
  date1904: boolean;
  calculation: Calculation;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Attributes of an element given as text. */
function attributesIn(xml: string | undefined): Record<string, string> {
  return xml === undefined ? {} : ElementXml.of(xml).attributes;
}

/** Gives each tab an id of its own, its own where no other has it. */
class SheetIds {
  private readonly taken = new Set<number>();
  /** The last id that was tried for one: a thousand tabs may claim the same. */
  private readonly tried = new Map<number, number>();

  take(wanted: number): number {
    let id = this.tried.get(wanted) ?? wanted;
    while (this.taken.has(id)) id += 100_000;
    this.tried.set(wanted, id);
    this.taken.add(id);
    return id;
  }
}

function sheetEntries(list: ElementXml, relationships: readonly Relationship[]): SheetEntry[] {
  const listed = list.all("sheet");
  if (listed.length > LIMITS.entries) throw new FileRefusal("suspicious");
  const byId = new Map(relationships.filter(({ id }) => id !== "").map((each) => [each.id, each]));
  const ids = new SheetIds();
  return listed.map((xml) => {
    const { attributes } = ElementXml.of(xml);
    const relationship = byId.get(attributes["r:id"] ?? "");
    return {
      name: attributes.name ?? "", sheetId: ids.take(Number(attributes.sheetId) || 1), part: relationship?.target ?? "", relationship: attributes["r:id"] ?? "",
      isWorksheet: relationship?.kind === "worksheet", state: attributes.state ?? "visible",
    };
  });
}

function calculationOf({ fullCalcOnLoad, calcId = "" }: Record<string, string>): Calculation {
  return { onLoad: isTrue(fullCalcOnLoad), engine: calcId };
}

function nameEntry(xml: string): NameEntry {
  const element = ElementXml.of(xml);
  const { name = "", localSheetId, comment = "", hidden } = element.attributes;
  return { name, refers: unescapeXml(element.text).trim(), tab: localSheetId === undefined ? -1 : Number(localSheetId), comment, hidden: isTrue(hidden) };
}

/** Path of the workbook part, from the package's own relationships. */
function workbookPath(parts: PackageParts): string {
  const main = parts.relationships("").find(({ kind }) => kind === "officeDocument");
  if (main && parts.entry(main.target)) return main.target;
  if (parts.entry("xl/workbook.xml")) return "xl/workbook.xml";
  throw new FileRefusal(parts.entry("[Content_Types].xml") ? "damaged" : "notWorkbook");
}

/**
 * Reads workbook.xml. FileRefusal: "notWorkbook", "otherFormat" (binary workbook) or "damaged".
 * @example workbookPart(PackageParts.of(xlsx)).sheets[0].name // "Prices"
 */
export function workbookPart(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  if (path.endsWith(".bin")) throw new FileRefusal("otherFormat", { format: ".xlsb" });
  const xml = parts.text(path) ?? "";
  const root = ElementXml.of(xml, WORKBOOK_ORDER);
  if (root.name !== "workbook") throw new FileRefusal("notWorkbook");
  const relationships = parts.relationships(path);
  const sheets = sheetEntries(root.child("sheets"), relationships);
  if (sheets.some((sheet) => sheet.name === "" || !parts.entry(sheet.part))) throw new FileRefusal("damaged");
  return {
    path, xml, relationships, sheets, names: root.child("definedNames").all("definedName").map(nameEntry),
    activeTab: Number(attributesIn(root.child("bookViews").first("workbookView")).activeTab ?? 0) || 0,
    structureProtected: isTrue(attributesIn(root.first("workbookProtection")).lockStructure),
    date1904: isTrue(attributesIn(root.first("workbookPr")).date1904),
    calculation: calculationOf(attributesIn(root.first("calcPr"))),
  };
}
