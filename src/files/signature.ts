import { holdsName, latin, startsWith } from "@tthc/spreadsheet/signature";
import { ImportRefusal } from "./model/types";

/** First bytes of files that are no text and no workbook, with the word that the user knows them by. */
const OTHERS: readonly [readonly number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], "PDF"], [[0x89, 0x50, 0x4e, 0x47], "PNG"], [[0xff, 0xd8, 0xff], "JPEG"], [[0x47, 0x49, 0x46, 0x38], "GIF"],
  [[0x1f, 0x8b], "GZ"], [[0x52, 0x61, 0x72, 0x21], "RAR"], [[0x37, 0x7a, 0xbc, 0xaf], "7Z"], [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF"],
];

/** Names in a zip stand plainly at its beginning and in the directory at its end. */
function packageFormat(bytes: Uint8Array): string | null {
  const names = latin(bytes, 0, 4096) + latin(bytes, bytes.length - 262_144, bytes.length);
  if (names.includes("xl/workbook.bin")) return ".xlsb";
  if (names.includes("xl/workbook")) return ".xlsx";
  return names.includes("opendocument.spreadsheet") ? ".ods" : null;
}

function refuseCompound(bytes: Uint8Array): never {
  if (holdsName(bytes, "EncryptedPackage")) throw new ImportRefusal("encrypted");
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) throw new ImportRefusal("useExcel", { format: ".xls" });
  throw new ImportRefusal("notTable", { format: "Office" });
}

/**
 * Refuses what is no text, by its first bytes and whatever its name, each kind by its own sentence: workbooks that
 * Excel itself opens, encrypted ones, pictures, archives. A zip is never unpacked here, so none can blow up.
 */
export function refuseBinary(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b])) {
    const format = packageFormat(bytes);
    throw format === null ? new ImportRefusal("notTable", { format: "ZIP" }) : new ImportRefusal("useExcel", { format });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuseCompound(bytes);
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]) && bytes[3] === 0x00) throw new ImportRefusal("useExcel", { format: ".xls" });
  const other = OTHERS.find(([signature]) => startsWith(bytes, signature));
  if (other) throw new ImportRefusal("notTable", { format: other[1] });
}
