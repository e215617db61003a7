import { strToU8 } from "fflate";
import { clockText, dayText, isoText } from "../days";
import type { MadeBook, MadeCell, MadeSheet } from "../model";
import { escaped, utf16, windows1258 } from "./letters";

export type Encoding = "UTF-8" | "UTF-16" | "Windows-1258";

function shown(cell: MadeCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? dayText(cell.day, !Number.isInteger(cell.day)) : String(cell);
}

function field(cell: MadeCell, delimiter: string): string {
  const text = shown(cell);
  return text.includes(delimiter) || text.includes("\"") ? `"${text.replace(/"/g, "\"\"")}"` : text;
}

/** A CSV of a sheet; a blank row keeps its delimiters, as programs write them. */
export function csvBytes({ rows }: MadeSheet, delimiter: ";" | ",", encoding: Encoding): Uint8Array {
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map((row) => Array.from({ length: width }, (_cell, at) => field(row[at] ?? null, delimiter)).join(delimiter));
  const text = `${lines.join("\r\n")}\r\n`;
  return encoding === "UTF-16" ? utf16(text) : encoding === "Windows-1258" ? windows1258(text) : strToU8(`\ufeff${text}`);
}

/** A page named .xls, as portals export it: title rows over the whole width, days as texts. */
export function pageBytes({ rows }: MadeSheet): Uint8Array {
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map((row) => {
    if (row.length === 1) return `<tr><td colspan="${width}" style="text-align:center"><b>${escaped(shown(row[0]))}</b></td></tr>`;
    return `<tr>${Array.from({ length: width }, (_cell, at) => `<td style="mso-number-format:'\\@'">${escaped(shown(row[at] ?? null))}</td>`).join("")}</tr>`;
  });
  return strToU8(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1">${lines.join("\n")}</table></body></html>`);
}

function xmlCell(cell: MadeCell, at: number): string {
  if (cell === null || cell === "") return "";
  const [type, value] = typeof cell === "number" ? ["Number", String(cell)] : typeof cell === "string" ? ["String", escaped(cell)]
    : ["DateTime", `${isoText(cell.day)}T${clockText(cell.day)}.000`];
  return `<Cell ss:Index="${at + 1}"><Data ss:Type="${type}">${value}</Data></Cell>`;
}

/** An Excel 2003 XML table. */
export function xml2003Bytes({ sheets }: MadeBook): Uint8Array {
  const tables = sheets.map(({ name, rows }) => (
    `<Worksheet ss:Name="${escaped(name)}"><Table>${rows.map((row, at) => `<Row ss:Index="${at + 1}">${row.map(xmlCell).join("")}</Row>`).join("")}</Table></Worksheet>`));
  return strToU8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
    + `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${tables.join("")}</Workbook>`);
}
