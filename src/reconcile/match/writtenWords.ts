import type { WrittenTexts } from "../../register/model/caseTable";
import { foldKey } from "../../register/texts/fold";

type Words = WrittenTexts & { meanings: Uint8Array };

/** The word at a row as it is written; "" = blank. */
export function wordAt({ codes, texts }: WrittenTexts, entry: number): string {
  return texts[codes[entry]] ?? "";
}

/**
 * Whether words of two lists mean the same: by their meanings where both have one, else by the words, marks and signs aside.
 * @example sameMeaning(a.status, b.status)(0, 0) // true for "Đã trả kết quả" and "đã trả"
 */
export function sameMeaning(a: Words, b: Words): (entryA: number, entryB: number) => boolean {
  const keyOf = (text: string): string => foldKey(text);
  const [keysA, keysB] = [a.texts.map(keyOf), b.texts.map(keyOf)];
  return (entryA, entryB) => {
    const [codeA, codeB] = [a.codes[entryA], b.codes[entryB]];
    const [meansA, meansB] = [a.meanings[codeA], b.meanings[codeB]];
    return meansA > 0 && meansB > 0 ? meansA === meansB : keysA[codeA] === keysB[codeB];
  };
}

/** Which procedure a row is of, as a key that two lists share: by the code where both have codes, else by the name; "" = not said. */
export function procedureKeys(a: { name?: WrittenTexts; code?: WrittenTexts }, b: { name?: WrittenTexts; code?: WrittenTexts }): [(entry: number) => string, (entry: number) => string] {
  const none = (): string => "";
  if (a.code && b.code) return [keyAt(a.code, codeKey), keyAt(b.code, codeKey)];
  return a.name && b.name ? [keyAt(a.name, nameOf), keyAt(b.name, nameOf)] : [none, none];
}

function keyAt(texts: WrittenTexts, keyOf: (text: string) => string): (entry: number) => string {
  const keys = texts.texts.map(keyOf);
  return (entry) => keys[texts.codes[entry]] ?? "";
}

function codeKey(text: string): string {
  return foldKey(text).replace(/ /g, ".");
}

function nameOf(text: string): string {
  return foldKey(text).replace(/^thu tuc (?:hanh chinh )?/, "");
}
