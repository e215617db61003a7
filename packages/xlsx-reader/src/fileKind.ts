import { holdsName, startsWith } from "@tthc/spreadsheet/signature";
import { LIMITS } from "./model/limits";
import { FileRefusal } from "./model/result";

/** What a file is by its first bytes: a package (.xlsx, .ods), an old Excel workbook, or what readFile must look into. */
type FileKind = "package" | "oldExcel" | "other";

/**
 * Tells the kinds of files apart. Refuses an empty, a too large and an encrypted one.
 * @example fileKind(bytes) // "package" for an .xlsx
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (bytes.length > LIMITS.fileBytes) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
  if (startsWith(bytes, [0x50, 0x4b])) return "package";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsName(bytes, "EncryptedPackage")) throw new FileRefusal("encrypted");
    return holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "oldExcel" : "other";
  }
  return startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]) ? "oldExcel" : "other";
}
