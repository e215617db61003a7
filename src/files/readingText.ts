import { countText } from "../locales/numberText";
import { text, type Language } from "../locales/text";
import type { ImportedFile, ImportNote } from "./model/types";

/** How a file was read: kind, delimiter and encoding. */
type HowRead = Pick<ImportedFile, "kind" | "encoding" | "delimiter">;

/**
 * What the file was taken for, in words.
 * @example howReadText({ kind: "csv", delimiter: ";", encoding: "Windows-1258" }, "vi") // "CSV, dấu ngăn “;”, chữ Windows-1258"
 */
export function howReadText({ kind, encoding, delimiter }: HowRead, language: Language): string {
  const mark = delimiter === "\t" ? text(language, "import.tab") : `“${delimiter ?? ""}”`;
  return text(language, "import.howRead", { kind: text(language, `import.kind.${kind}`, { delimiter: mark }), encoding });
}

/** What the user must know about a file that was read. */
export function noteText({ type, count, row }: ImportNote, language: Language): string {
  return text(language, `import.note.${type}`, { count: countText(count, language), row: countText(row, language) });
}
