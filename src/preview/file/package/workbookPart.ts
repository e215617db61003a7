import { FileRefusal } from "../result";
import { type Element, elementsNamed } from "../xml/elements";
import { type PackageParts, type Relationship } from "./parts";

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

/** What workbook.xml says, beyond what hucre tells. */
export interface WorkbookPart {
  path: string;
  xml: string;
  relationships: Relationship[];
  sheets: SheetEntry[];
  date1904: boolean;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function sheetEntry(element: Element, relationships: readonly Relationship[]): SheetEntry {
  const { attributes } = element;
  const relationship = relationships.find(({ id }) => id === attributes["r:id"]);
  return {
    name: attributes.name ?? "", sheetId: Number(attributes.sheetId), part: relationship?.target ?? "",
    relationship: attributes["r:id"] ?? "", isWorksheet: relationship?.kind === "worksheet", state: attributes.state ?? "visible",
  };
}

/** Path of the workbook part, from the package's own relationships. */
function workbookPath(parts: PackageParts): string {
  const main = parts.relationships("").find(({ kind }) => kind === "officeDocument");
  if (main && parts.entry(main.target)) return main.target;
  if (parts.entry("xl/workbook.xml")) return "xl/workbook.xml";
  throw new FileRefusal(parts.entry("[Content_Types].xml") ? "damaged" : "notWorkbook");
}

/** Id under which the host knows a sheet of the file: the same file always gives the same ids. */
export function sheetStateId(sheetId: number): string {
  return `{${String(sheetId).padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/**
 * Reads workbook.xml. FileRefusal: "notWorkbook", "otherFormat" (binary workbook) or "damaged".
 * @example workbookPart(PackageParts.of(xlsx)).sheets[0].name // "HoSo"
 */
export function workbookPart(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  if (path.endsWith(".bin")) throw new FileRefusal("otherFormat", { format: ".xlsb" });
  if (!/workbook/i.test(path)) throw new FileRefusal("notWorkbook");
  const xml = parts.text(path) ?? "";
  const relationships = parts.relationships(path);
  const list = elementsNamed(xml, "sheets")[0]?.inner ?? "";
  const sheets = elementsNamed(list, "sheet").map((element) => sheetEntry(element, relationships));
  if (sheets.length === 0 || sheets.some((sheet) => sheet.name === "" || !parts.entry(sheet.part))) throw new FileRefusal("damaged");
  const properties = elementsNamed(xml, "workbookPr")[0];
  return { path, xml, relationships, sheets, date1904: isTrue(properties?.attributes.date1904) };
}
