import { readFile } from "../../src/files/readFile";
import type { ImportedCell, ImportedFile } from "../../src/files/model/types";

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function withMark(text: string): Uint8Array {
  return utf8(`\uFEFF${text}`);
}

export function utf16(text: string, order: "le" | "be" = "le", mark = true): Uint8Array {
  const marked = (mark ? "\uFEFF" : "") + text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), order === "le");
  return new Uint8Array(view.buffer);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1258").decode(new Uint8Array([byte])), byte]));

/** As Vietnamese Windows writes it: a letter with its hat or horn, then its tone mark. */
export function windows1258(text: string): Uint8Array {
  const letters = [...text.normalize("NFC")].flatMap((letter) => {
    if (byLetter.has(letter)) return [letter];
    const parts = [...letter.normalize("NFD")];
    const base = parts.filter((part) => !TONES.test(part)).join("").normalize("NFC");
    return [base, ...parts.filter((part) => TONES.test(part))];
  });
  return new Uint8Array(letters.map((letter) => {
    const byte = byLetter.get(letter);
    if (byte === undefined) throw new Error(`Windows-1258 has no ${letter}`);
    return byte;
  }));
}

/** The file, or the code of why not. */
export function read(bytes: Uint8Array): ImportedFile | string {
  const outcome = readFile(bytes);
  return outcome.ok ? outcome.file : outcome.code;
}

/** Rows of the first sheet; the code of the refusal is a test failure with its name. */
export function rowsOf(bytes: Uint8Array): ImportedCell[][] {
  const found = read(bytes);
  if (typeof found === "string") throw new Error(`refused: ${found}`);
  return found.sheets[0].rows;
}
