import { csvSheet } from "./csv/csvSheet";
import { decodeText, type DecodedText } from "./decode";
import { IMPORT_LIMITS } from "./model/limits";
import { htmlSheet } from "./markup/htmlSheet";
import { nestsTooDeep } from "./markup/nesting";
import { SPREADSHEET, spreadsheetXml } from "./markup/spreadsheetXml";
import { refuseBinary } from "./signature";
import { ImportRefusal, type ImportCode, type ImportedFile, type ImportNote } from "./model/types";

/** A file that was read, or why not. */
export type ReadFileOutcome = { ok: true; file: ImportedFile } | { ok: false; code: ImportCode; values: Record<string, string | number> };

const MEGABYTE = 2 ** 20;
/** What a page begins with. */
const PAGE = /^<(?:!doctype|html|head|meta|body|table|style|script|title|div|p|center|font|br|form|link|h\d|span|tr|td|thead|tbody)\b/i;
const XML = /^\s*<\?xml\b/i;

function refuseSize(bytes: Uint8Array, limit: number): void {
  if (bytes.length > limit) throw new ImportRefusal("tooLarge", { limit: limit / MEGABYTE });
}

/** Control characters: a text file has next to none. */
function refuseControls(text: string): void {
  const head = text.slice(0, 65_536);
  const controls = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  if (controls > head.length / 200) throw new ImportRefusal("notTable", { format: "?" });
}

/** Texts that Excel would cut; said, since cutting silently would lose what they end with. */
function longTexts({ sheets }: Pick<ImportedFile, "sheets">): ImportNote[] {
  let count = 0;
  let first = 0;
  for (const { rows } of sheets) {
    rows.forEach((row, place) => row.forEach((cell) => {
      if (typeof cell !== "string" || cell.length <= IMPORT_LIMITS.cellLength) return;
      count++;
      first ||= place + 1;
    }));
  }
  return count > 0 ? [{ type: "longTexts", count, row: first }] : [];
}

type Content = Omit<ImportedFile, "encoding">;

/** What stands behind the blanks and comments at a text's beginning. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  for (let end = 0; rest.startsWith("<!--"); rest = rest.slice(end).trimStart()) {
    end = rest.indexOf("-->", 4) + 3;
    if (end < 4) return rest;
  }
  return rest;
}

function xmlContent(text: string): Content {
  // A spreadsheet has no document type; entities of one could blow up when they are filled in.
  if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 65_536))) throw new ImportRefusal("damaged");
  if (nestsTooDeep(text, "xml")) throw new ImportRefusal("damaged");
  return { kind: "xml", sheets: spreadsheetXml(text.trimStart()), notes: [] };
}

function pageContent(text: string): Content {
  if (nestsTooDeep(text, "html")) throw new ImportRefusal("damaged");
  const { sheet, notes } = htmlSheet(text);
  return { kind: "html", sheets: [sheet], notes };
}

function csvContent(text: string): Content {
  const { sheet, delimiter, notes } = csvSheet(text);
  // Prose: a list of cases has more than one column.
  if (notes.length === 0 && sheet.rows.length > 0 && sheet.rows.every((row) => row.length < 2)) throw new ImportRefusal("notTable", { format: "TXT" });
  return { kind: "csv", delimiter, sheets: [sheet], notes };
}

function contentOf(bytes: Uint8Array, { text }: DecodedText): Content {
  const head = text.slice(0, 4096);
  const isXml = XML.test(head);
  if (!isXml && !PAGE.test(withoutComments(head))) {
    if (/^MIME-Version:/i.test(head.trimStart())) throw new ImportRefusal("useExcel", { format: ".mht" });
    if (/^ID;P/.test(head)) throw new ImportRefusal("useExcel", { format: ".slk" });
    return csvContent(text);
  }
  refuseSize(bytes, IMPORT_LIMITS.markupBytes);
  if (isXml && head.includes(SPREADSHEET)) return xmlContent(text);
  if (isXml && head.includes("urn:oasis:names:tc:opendocument")) throw new ImportRefusal("useExcel", { format: ".fods" });
  if (isXml && !/<(?:!doctype html|html|table)\b/i.test(head)) throw new ImportRefusal("notTable", { format: "XML" });
  return pageContent(text);
}

function fileOf(bytes: Uint8Array): ImportedFile {
  if (bytes.length === 0) throw new ImportRefusal("empty");
  refuseBinary(bytes);
  refuseSize(bytes, IMPORT_LIMITS.bytes);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === "") throw new ImportRefusal("empty");
  refuseControls(decoded.text);
  const content = contentOf(bytes, decoded);
  if (content.sheets.every(({ rows }) => rows.length === 0)) throw new ImportRefusal("empty");
  const damaged: ImportNote[] = decoded.damaged > 0 ? [{ type: "damagedLetters", count: decoded.damaged, row: 0 }] : [];
  return { ...content, encoding: decoded.encoding, notes: [...damaged, ...content.notes, ...longTexts(content)] };
}

/**
 * Reads a file from elsewhere by what it is, not by its name: a page called .xls (domain.md 4.4.1), Excel 2003 XML or a
 * CSV in any usual encoding. Everything else is refused with a code that has a sentence. Never throws.
 * @example readFile(bytes) // { ok: true, file: { kind: "csv", encoding: "Windows-1258", delimiter: ";", … } }
 */
export function readFile(bytes: Uint8Array): ReadFileOutcome {
  try {
    return { ok: true, file: fileOf(bytes) };
  } catch (error) {
    // Anything else comes from a parser that met what no program writes.
    return error instanceof ImportRefusal ? { ok: false, code: error.code, values: error.values } : { ok: false, code: "damaged", values: {} };
  }
}
