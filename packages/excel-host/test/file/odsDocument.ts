import { strToU8, zipSync } from "fflate";

const NAMES = ["office", "table", "text", "style"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ")
  + ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** What else than tables stands in the document. */
export interface OdsExtras {
  /** Inside automatic-styles. */
  styles?: string;
  fonts?: string;
  /** Behind the tables. */
  behind?: string;
  manifest?: string;
  mimetype?: string;
  others?: Record<string, string>;
}

function inside(tables: string, { styles = "", fonts = "", behind = "" }: OdsExtras): string {
  return `<office:font-face-decls>${fonts}</office:font-face-decls><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}${behind}</office:spreadsheet></office:body>`;
}

/** An .ods whose tables are given as they stand. */
export function odsDocument(tables: string, extras: OdsExtras = {}): Uint8Array {
  const texts = {
    mimetype: extras.mimetype ?? MIMETYPE,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}>${inside(tables, extras)}</office:document-content>`,
    "META-INF/manifest.xml": extras.manifest ?? "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
    ...extras.others,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

/** The same in one piece of XML (.fods). */
export function fodsDocument(tables: string, extras: OdsExtras = {}): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMES} office:mimetype="${MIMETYPE}">${inside(tables, extras)}</office:document>`);
}

export function table(rows: string, name = "Sổ", attributes = ""): string {
  return `<table:table table:name="${name}"${attributes}>${rows}</table:table>`;
}

export function row(cells: string, attributes = ""): string {
  return `<table:table-row${attributes}>${cells}</table:table-row>`;
}

/** A cell that shows a text. */
export function textCell(text: string, attributes = ""): string {
  return text === "" ? `<table:table-cell${attributes}/>` : `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

/** A day as LibreOffice writes it: "2021-09-20". */
export function dayCell(day: string, attributes = ""): string {
  return day === "" ? textCell("") : `<table:table-cell office:value-type="date" office:date-value="${day}" calcext:value-type="date"${attributes}><text:p>${day.split("-").reverse().join("/")}</text:p></table:table-cell>`;
}

export function numberCell(value: number, attributes = ""): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"${attributes}><text:p>${value}</text:p></table:table-cell>`;
}
