import { LIMITS } from "../limits";
import { FileRefusal } from "../result";

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Whether a name in UTF-16 stands anywhere: the directory of an old compound file. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** First characters as text, whatever the encoding, without what may stand before markup. */
function opening(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2048);
  const label = startsWith(head, [0xff, 0xfe]) ? "utf-16le" : startsWith(head, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(head).trimStart().toLowerCase();
}

/**
 * Refuses what is no .xlsx/.xlsm by its first bytes, each kind by its own sentence: empty, too large, encrypted, old
 * Excel (.xls), a web page or XML called .xls, a damaged download that lost its beginning.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (bytes.length > LIMITS.fileBytes) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileRefusal(holdsName(bytes, "EncryptedPackage") ? "encrypted" : "oldExcel");
  }
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) throw new FileRefusal("oldExcel");
  if (/^(<!doctype html|<html|<table|<meta|<head|<\?xml[^>]*\?>\s*(<\?mso|<html|<workbook|<!doctype html))/.test(opening(bytes))) throw new FileRefusal("webPage");
  throw new FileRefusal("notWorkbook");
}
