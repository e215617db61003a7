import type { WrittenRows, WrittenTexts } from "../../register/model/caseTable";
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

type Procedures = Pick<WrittenRows, "procedure" | "procedureCode">;

/** Which procedure each row is of, in codes that two lists share: by the procedure's code where both have codes, else by its name; 0 = not said. */
export function procedureCodes(a: Procedures, b: Procedures): [(entry: number) => number, (entry: number) => number] {
  const shared = new Map<string, number>([["", 0]]);
  if (a.procedureCode && b.procedureCode) return [coded(a.procedureCode, codeKey, shared), coded(b.procedureCode, codeKey, shared)];
  const none = (): number => 0;
  return a.procedure && b.procedure ? [coded(a.procedure, nameOf, shared), coded(b.procedure, nameOf, shared)] : [none, none];
}

function coded({ codes, texts }: WrittenTexts, keyOf: (text: string) => string, shared: Map<string, number>): (entry: number) => number {
  const codeOf = texts.map((text) => {
    const key = keyOf(text);
    const code = shared.get(key) ?? shared.size;
    shared.set(key, code);
    return code;
  });
  return (entry) => codeOf[codes[entry]] ?? 0;
}

function codeKey(text: string): string {
  return foldKey(text).replace(/ /g, ".");
}

function nameOf(text: string): string {
  return foldKey(text).replace(/^thu tuc (?:hanh chinh )?/, "");
}
