import { type Workbook, readXlsx } from "hucre";
import type { PackageParts } from "../package/parts";
import { sheetDataPlace } from "../package/sheetData";
import type { SheetEntry, WorkbookPart } from "../package/workbookPart";
import { FileRefusal } from "../result";
import type { ZipEntry } from "../zip/directory";
import { newEntry, writePackage } from "../zip/pack";

/** A worksheet part with its rows cut out: what stands before and after them. */
export interface SheetShell {
  entry: SheetEntry;
  head: string;
  tail: string;
  prefix: string;
}

/** Parts that tell how a workbook is built; the rest (cells, texts, pictures, caches) is not handed to the reader. */
const STRUCTURE = /^(\[content_types\]\.xml|.*\.rels|.*\/(styles|theme\d*|drawing\d*|chart\d*|table\d*|workbook)\.xml)$/i;
const ESSENTIAL = /^(\[content_types\]\.xml|_rels\/.*|.*workbook\.xml(\.rels)?|.*\/(styles|theme\d*)\.xml)$/i;

const TABLE = /\/table\d*\.xml$/i;

/** XML spells yes and no in two ways; hucre knows one of them in tables. */
function spelled(xml: string): string {
  return xml.replace(/="true"/g, "=\"1\"").replace(/="false"/g, "=\"0\"");
}

/** Splits a worksheet part around its rows. */
export function sheetShell(entry: SheetEntry, xml: Uint8Array): SheetShell {
  const place = sheetDataPlace(xml);
  if (!place) throw new FileRefusal("damaged");
  const decoder = new TextDecoder();
  return { entry, head: decoder.decode(xml.subarray(0, place.start)), tail: decoder.decode(xml.subarray(place.end)), prefix: place.prefix };
}

/** Rows that carry each cell format of the workbook once: row n + 1 has format n. */
function formatRows(count: number): string {
  let rows = "";
  for (let format = 0; format < count; format++) rows += `<row r="${format + 1}"><c r="A${format + 1}" s="${format}"/></row>`;
  return `<sheetData>${rows}</sheetData>`;
}

function shellText(shell: SheetShell, rows: string): string {
  const data = shell.prefix === "" ? rows : rows.replace(/<(\/?)(?=[a-z])/gi, `<$1${shell.prefix}`);
  return shell.head + data + shell.tail;
}

function skeleton(parts: PackageParts, workbook: WorkbookPart, shells: readonly SheetShell[], formats: number, kept: RegExp): Uint8Array {
  const byPart = new Map(shells.map((shell) => [shell.entry.part.toLowerCase(), shell]));
  const entries: ZipEntry[] = [];
  for (const entry of parts.entries) {
    const shell = byPart.get(entry.name.toLowerCase());
    if (shell) entries.push(newEntry(entry.name, shellText(shell, shell === shells[0] ? formatRows(formats) : "<sheetData/>"), true));
    else if (TABLE.test(entry.name) && kept.test(entry.name)) entries.push(newEntry(entry.name, spelled(parts.text(entry.name) ?? ""), true));
    else if (kept.test(entry.name) || entry.name === workbook.path) entries.push(entry);
  }
  return writePackage(entries);
}

async function read(file: Uint8Array, names: readonly string[]): Promise<Workbook> {
  return readXlsx(file, { readStyles: true, sheets: (info) => names.includes(info.name) });
}

/**
 * Everything but the cells, read by hucre from a copy of the package without rows: formats (as column A of the
 * first sheet, one a row), merges, widths, tables, charts, conditional formats, names, page set-up, protection.
 * A package whose drawings or tables are odd is read again without them. FileRefusal "damaged" when that fails too.
 */
export async function readStructure(parts: PackageParts, workbook: WorkbookPart, shells: readonly SheetShell[], formats: number): Promise<Workbook> {
  const names = shells.map((shell) => shell.entry.name);
  try {
    return await read(skeleton(parts, workbook, shells, formats, STRUCTURE), names);
  } catch {
    try {
      return await read(skeleton(parts, workbook, shells, formats, ESSENTIAL), names);
    } catch {
      throw new FileRefusal("damaged");
    }
  }
}
