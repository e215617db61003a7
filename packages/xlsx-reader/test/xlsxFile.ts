import { zipFile, type Entry } from "./zipFile";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetXml {
  name?: string;
  /** Attributes of its entry in the workbook: `state="hidden"`. */
  attributes?: string;
  /** What stands in sheetData. */
  rows: string;
  /** What stands behind it. */
  behind?: string;
  relationships?: string;
}

export interface BookXml {
  sheets: readonly SheetXml[];
  /** What stands before the list of sheets. */
  workbook?: string;
  behindSheets?: string;
  strings?: string;
  styles?: string;
  /** More parts, or others in place of those that are made. */
  parts?: Record<string, string>;
}

export const worksheet = (rows: string, behind = ""): string => `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

const relationships = (listed: readonly [id: string, kind: string, target: string][]): string => (
  `<Relationships>${listed.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`).join("")}</Relationships>`
);

/** The parts of a workbook. */
export function xlsxEntries({ sheets, workbook = "", behindSheets = "", strings = "", styles = "", parts = {} }: BookXml): Entry[] {
  const list = sheets.map(({ name, attributes = "" }, at) => `<sheet name="${name ?? `S${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}" ${attributes}/>`).join("");
  const texts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>", "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${R}">${workbook}<sheets>${list}</sheets>${behindSheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_sheet, at): [string, string, string] => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["rIdT", "sharedStrings", "sharedStrings.xml"], ["rIdF", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`, "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
  };
  sheets.forEach(({ rows, behind, relationships: own }, at) => {
    texts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(rows, behind);
    if (own !== undefined) texts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = own;
  });
  return Object.entries({ ...texts, ...parts }).map(([name, data]) => ({ name, data }));
}

/** A workbook in as few parts as it takes. */
export const xlsxFile = (book: BookXml): Uint8Array => zipFile(xlsxEntries(book));
