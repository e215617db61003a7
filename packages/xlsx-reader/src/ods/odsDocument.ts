import { parseArea } from "@tthc/spreadsheet/address";
import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import type { Steps } from "../model/steps";
import { utf8Part } from "../package/encoding";
import type { PackageParts } from "../package/parts";
import type { OdsSheetSink, OdsSink } from "./odsSink";
import { OdsTable } from "./odsTable";
import { OdsTags } from "./odsTags";
import { OdsStyles } from "./styles";

/** Bytes at a file's beginning that tell what it is. */
const HEAD = 8192;
/** A table that only keeps what another file last said: its name is that file's address. */
const ELSEWHERE = /^'[a-z]+:.*'#\$/i;
/** "$'Sổ 1'.A1:$'Sổ 1'.G13": the sheet, the first and the last cell. */
const RANGE = /^\$?(?:'((?:[^']|'')+)'|([^'.]+))\.(\$?[A-Z]+\$?\d+):(?:.*\.)?(\$?[A-Z]+\$?\d+)$/i;
/** Elements that tell nothing of cells. */
const ASIDE = new Set(["tracked-changes", "scripts", "meta", "settings", "master-styles"]);

/** Reads the parts of an OpenDocument spreadsheet, one after the other. */
class OdsReader {
  private readonly styles = new OdsStyles();
  private readonly budget = { cells: LIMITS.cells };
  /** Sheets by the names that the file gives them, with their rows of totals. */
  private readonly sheets = new Map<string, { sheet: OdsSheetSink; totalRows: ReadonlySet<number> }>();

  constructor(private readonly sink: OdsSink) {}

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** Reads styles and tables of one part; FileRefusal when it ends too early. */
  *part(xml: Uint8Array): Steps<void> {
    const tags = new OdsTags(xml);
    const reader = tags.tags;
    while (reader.nextTag()) {
      const { name } = tags;
      const { closing } = reader;
      const attributes = tags.attributes();
      if (closing || this.styles.read(tags, name)) continue;
      if (name === "table") yield* this.table(tags, attributes);
      else if (name === "database-range") this.range(attributes);
      else if (ASIDE.has(name)) tags.skip();
    }
  }

  private *table(tags: OdsTags, { name = "", "style-name": style = "" }: Record<string, string>): Steps<void> {
    if (ELSEWHERE.test(name)) {
      tags.skip();
      return;
    }
    const sheet = this.sink.sheet(name, this.styles.isShown(style), this.styles);
    const table = new OdsTable(tags, sheet, this.budget);
    this.sheets.set(name, { sheet, totalRows: table.totalRows });
    yield* table.reading();
  }

  /** A named range with a header row is a table; "Sổ.A1:Sổ.G13" says where it stands. */
  private range({ name = "", "target-range-address": address = "", "contains-header": header }: Record<string, string>): void {
    const found = RANGE.exec(address);
    const place = this.sheets.get(found?.[1]?.replace(/''/g, "'") ?? found?.[2] ?? "");
    const area = found && parseArea(`${found[3]}:${found[4]}`);
    if (!place || !area || header === "false" || name.startsWith("__") || area.rows < 2) return;
    place.sheet.table({ name, area, showTotals: place.totalRows.has(area.row + area.rows - 1) });
  }
}

/** Whether a package holds an OpenDocument document, readable or not. */
export function isOpenDocument(parts: PackageParts): boolean {
  return /opendocument/.test(parts.text("mimetype") ?? "");
}

/** Whether a file is an OpenDocument spreadsheet in one piece of XML (.fods). */
export function isFlatDocument(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(utf8Part(bytes.subarray(0, HEAD)));
  return /<(?:[\w.-]+:)?document\s/.test(head) && head.includes("application/vnd.oasis.opendocument.spreadsheet");
}

/**
 * Reads a spreadsheet of LibreOffice from its parts (of a .fods the file itself): values, days, fonts, merged, hidden rows and
 * columns; formulas give their last values. FileRefusal "otherFormat" when there is no table in it.
 */
export function* documentReading(parts: readonly Uint8Array[], sink: OdsSink): Steps<void> {
  const reader = new OdsReader(sink);
  for (const part of parts) yield* reader.part(utf8Part(part));
  if (reader.isEmpty) throw new FileRefusal("otherFormat", { format: ".ods" });
}

/** The parts of a package (.ods) to read. FileRefusal: "encrypted", "notWorkbook" (a text). */
export function odsParts(parts: PackageParts): string[] {
  const manifest = parts.text("META-INF/manifest.xml") ?? "";
  if (parts.entry("encrypted-package") || manifest.includes("encryption-data")) throw new FileRefusal("encrypted");
  if (!/opendocument\.spreadsheet/.test(parts.text("mimetype") ?? "")) throw new FileRefusal("notWorkbook");
  return ["styles.xml", "content.xml"];
}
