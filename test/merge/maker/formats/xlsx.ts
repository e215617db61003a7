import { strToU8, zipSync, type Zippable } from "fflate";
import type { MadeArea, MadeBook, MadeCell, MadeSheet } from "../model";
import { escaped } from "./letters";

const HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Days between the two date systems of Excel. */
export const DAYS_1904 = 1462;
/** Cell formats of styles.xml: none, a day, a day with its time. */
const [DAY, MOMENT] = [1, 2];

export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));
}

function areaName({ top, left, bottom, right }: MadeArea): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}

/** Texts of a workbook, each once. */
class SharedTexts {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

function cellXml(cell: MadeCell, name: string, texts: SharedTexts, shift: number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `<c r="${name}" t="s"><v>${texts.placeOf(cell)}</v></c>`;
  if (typeof cell === "number") return `<c r="${name}"><v>${cell}</v></c>`;
  return `<c r="${name}" s="${Number.isInteger(cell.day) ? DAY : MOMENT}"><v>${cell.day - shift}</v></c>`;
}

function sheetXml({ rows, merged = [], table }: MadeSheet, texts: SharedTexts, shift: number): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, texts, shift)).join("");
    return cells === "" ? "" : `<row r="${at + 1}">${cells}</row>`;
  });
  const areas = merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${lines.join("")}</sheetData>`
    + `${areas && `<mergeCells count="${merged.length}">${areas}</mergeCells>`}${table ? "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>" : ""}</worksheet>`;
}

function tableXml({ rows, table }: MadeSheet, id: number): string {
  if (!table) return "";
  const names = rows[table.top].map((header, at) => `<tableColumn id="${at + 1}" name="${escaped(String(header))}"/>`);
  const body = areaName({ ...table, bottom: table.bottom - (table.hasTotal ? 1 : 0) });
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="HoSo${id}" displayName="HoSo${id}" ref="${areaName(table)}"${table.hasTotal ? " totalsRowCount=\"1\"" : " totalsRowShown=\"0\""}>`
    + `<autoFilter ref="${body}"/><tableColumns count="${names.length}">${names.join("")}</tableColumns></table>`;
}

function stylesXml(font: string): string {
  const format = (number: number): string => `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>`
    + `<fonts count="1"><font><sz val="12"/><name val="${escaped(font)}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`
    + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + `<cellXfs count="3">${format(0)}${format(164)}${format(165)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function relationsXml(relations: readonly (readonly [string, string])[]): string {
  const items = relations.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${kind.startsWith("http") ? kind : `${RELATIONS}/${kind}`}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes({ sheets, hasMacros }: MadeBook): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const workbook = hasMacros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${OFFICE}.sheet.main+xml`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + (hasMacros ? "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>" : "")
    + part("xl/workbook.xml", workbook) + part("xl/styles.xml", `${OFFICE}.styles+xml`) + part("xl/sharedStrings.xml", `${OFFICE}.sharedStrings+xml`)
    + sheets.map(({ table }, at) => part(`xl/worksheets/sheet${at + 1}.xml`, `${OFFICE}.worksheet+xml`) + (table ? part(`xl/tables/table${at + 1}.xml`, `${OFFICE}.table+xml`) : "")).join("")
    + "</Types>";
}

/** An .xlsx (or .xlsm) with shared texts, as Excel writes them. */
export function xlsxBytes(book: MadeBook): Uint8Array {
  const { sheets, is1904, hasMacros } = book;
  const texts = new SharedTexts();
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relationsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? " date1904=\"1\"" : ""}/><sheets>${sheets.map(({ name, isHidden }, at) => (
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? " state=\"hidden\"" : ""} r:id="rId${at + 1}"/>`)).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheets.map((_sheet, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const), ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"],
      ...(hasMacros ? [["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"] as const] : []),
    ]),
    "xl/styles.xml": stylesXml(sheets[0].font ?? "Times New Roman"),
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, texts, is1904 ? DAYS_1904 : 0);
    if (!sheet.table) return;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationsXml([["table", `../tables/table${at + 1}.xml`]]);
    parts[`xl/tables/table${at + 1}.xml`] = tableXml(sheet, at + 1);
  });
  parts["xl/sharedStrings.xml"] = texts.xml();
  return zipped({ ...parts, ...(hasMacros ? { "xl/vbaProject.bin": "no macro that runs" } : {}) });
}

/** A zip of texts; the day of its entries is fixed, so that the same content gives the same bytes. */
export function zipped(parts: Readonly<Record<string, string>>, stored: readonly string[] = []): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: stored.includes(name) ? 0 : 1 }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: "2026-10-09T08:00:00" });
}
