import { clockText, isoText } from "../days";
import type { MadeBook, MadeCell, MadeSheet } from "../model";
import { escaped } from "./letters";
import { zipped } from "./xlsx";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const NAMES = ["office", "table", "text"].map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join("");

function cellXml(cell: MadeCell): string {
  if (cell === null || cell === "") return "<table:table-cell/>";
  if (typeof cell === "number") return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === "string") return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  const value = isoText(cell.day) + (Number.isInteger(cell.day) ? "" : `T${clockText(cell.day)}`);
  return `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${value}</text:p></table:table-cell>`;
}

function sheetXml({ name, rows }: MadeSheet): string {
  const lines = rows.map((row) => `<table:table-row>${row.length === 0 ? "<table:table-cell/>" : row.map(cellXml).join("")}</table:table-row>`);
  return `<table:table table:name="${escaped(name)}">${lines.join("")}</table:table>`;
}

/** An OpenDocument spreadsheet. */
export function odsBytes({ sheets }: MadeBook): Uint8Array {
  return zipped({
    mimetype: SPREADSHEET,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content${NAMES} office:version="1.2"><office:body><office:spreadsheet>${sheets.map(sheetXml).join("")}</office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
      + `<manifest:file-entry manifest:full-path="/" manifest:media-type="${SPREADSHEET}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  }, ["mimetype"]);
}
