import { dateOf } from "../../src/calendar/day";
import type { CellValue } from "../../src/register/model/grid";
import { windows1258, utf16, utf8 } from "../files/bytes";
import type { SampleRegister } from "./sheet";

const two = (value: number): string => String(value).padStart(2, "0");

/** A day as the systems print it: "21/08/2021", with its time when it has one. */
function dayText(serial: number): string {
  const { year, month, day } = dateOf(Math.floor(serial));
  const minutes = Math.round((serial % 1) * 1440);
  return `${two(day)}/${two(month)}/${year}${minutes > 0 ? ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : ""}`;
}

function cellText(value: CellValue, header: string): string {
  return typeof value === "number" && header.startsWith("Ngày") ? dayText(value) : String(value ?? "");
}

/** All rows of a register as texts. */
export function textRows(register: SampleRegister): string[][] {
  return [
    ...register.titleRows.map((row) => row.map((value) => String(value ?? ""))), register.header,
    ...register.rows.map((row) => row.map((value, column) => cellText(value, register.header[column]))),
  ];
}

export function csvText(register: SampleRegister, mark: string): string {
  const quoted = (cell: string): string => (/["\r\n]/.test(cell) || cell.includes(mark) ? `"${cell.replace(/"/g, "\"\"")}"` : cell);
  return textRows(register).map((row) => row.map(quoted).join(mark)).join("\r\n");
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The page that a one-stop system calls .xls: only cells beginning with 0 or * are forced to text (domain.md 4.4.1). */
export function htmlText(register: SampleRegister): string {
  const rows = textRows(register);
  const head = rows.slice(0, register.titleRows.length).map((row) => `<tr><td colspan="13" align="center"><b>${escaped(row[0] ?? "")}</b></td></tr>`).join("\n");
  const cell = (text: string): string => `<td${/^[0*]/.test(text) ? " style='mso-number-format:\"\\@\"'" : ""}>${escaped(text) || "&nbsp;"}</td>`;
  const body = rows.slice(register.titleRows.length + 1).map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body><table>${head}</table><table border="1"><tr>${register.header.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr>\n${body}</table></body></html>`;
}

/** The register in the three shapes in which it leaves other programs. */
export const EXPORTS: readonly [string, (register: SampleRegister) => Uint8Array][] = [
  ["so-ho-so.xls", (register) => utf8(htmlText(register))],
  ["so-ho-so-1258.csv", (register) => windows1258(csvText(register, ";"))],
  ["so-ho-so-utf16.csv", (register) => utf16(csvText(register, "\t"))],
];
