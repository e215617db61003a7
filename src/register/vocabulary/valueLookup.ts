import { foldKey } from "../texts/fold";
import { isLongText } from "../texts/longText";
import { cleanText, plainValue } from "../texts/cell";
import { remember } from "./memo";

/** Turns a text into a canonical value; 0 is "not said or not known". */
type ValueLookup<T> = (value: unknown) => T;

/**
 * A remembered look-up of texts in a vocabulary: the folded text as a whole, then without what stands in brackets,
 * then without words that change no meaning ("hồ sơ", "lần 2", "đúng hạn"). Nothing looser: a text that is near another one is unknown,
 * and shown as such.
 * @example valueLookup(new Map([["da tra", 10]]), 0)("Hồ sơ đã trả (tại quầy)") // 10
 */
export function valueLookup<T>(values: ReadonlyMap<string, T>, unknown: T): ValueLookup<T> {
  const bare = bareKeys(values);
  return remember((value) => find(values, value) ?? bareValue(bare, value) ?? unknown);
}

function find<T>(values: ReadonlyMap<string, T>, value: unknown): T | undefined {
  const plain = plainValue(value);
  if (plain === null || plain === "" || typeof plain === "boolean") return undefined;
  const text = cleanText(String(plain));
  if (isLongText(text)) return undefined;
  for (const form of [text, text.replace(/\([^()]*\)/g, " ")]) {
    const key = foldKey(form);
    if (/^\d+$/.test(key) && key !== form) continue;
    const found = values.get(key) ?? (key.startsWith("ho so ") ? values.get(key.slice(6)) : undefined);
    if (found !== undefined) return found;
  }
  return codedValue(values, text);
}

/** "Trả hồ sơ" keeps its word: without it, it would be the result that is given. */
const IDLE = /(?<!\btra )\b(?:ho so|hs)\b|\bbi\b|\blan \d+$|\btheo yeu cau(?: cua (?:cong dan|nguoi dan|to chuc))?$|\b(?:truoc|dung|som|qua|tre|cham|trong|con|chua den) han(?: \d+ ngay)?$|^(?:cong dan|nguoi dan|khach hang|nguoi nop|to chuc|ca nhan) (?=(?:xin |da |yeu cau )?rut)/g;

function bareKey(key: string): string {
  return key.replace(IDLE, " ").replace(/ +/g, " ").trim();
}

/** Values by their keys without idle words; a key that fits two values is left out, and a code stands alone ("HS-1" is none). */
function bareKeys<T>(values: ReadonlyMap<string, T>): Map<string, T> {
  const bare = new Map<string, T>();
  const shared = new Set<string>();
  for (const [key, value] of values) {
    const short = bareKey(key);
    if (!/[a-z]/.test(short)) continue;
    if (bare.has(short) && bare.get(short) !== value) shared.add(short);
    bare.set(short, value);
  }
  for (const key of shared) bare.delete(key);
  return bare;
}

function bareValue<T>(bare: ReadonlyMap<string, T>, value: unknown): T | undefined {
  if (typeof value !== "string" || isLongText(value) || !/\p{L}/u.test(value)) return undefined;
  return bare.get(bareKey(foldKey(cleanText(value.replace(/\([^()]*\)/g, " ")))));
}

/** "4 - Đang xử lý": the text counts, unless the code in front of it says something else. */
function codedValue<T>(values: ReadonlyMap<string, T>, text: string): T | undefined {
  const parts = /^\[?0?(\d{1,2})\]?\s*[-–.:)]?\s*(\p{L}.*)$/u.exec(text);
  if (parts === null) return undefined;
  const found = values.get(foldKey(parts[2]));
  return found !== undefined && values.get(parts[1]) === found ? found : undefined;
}

/** Folded key → value for a list of texts by value. */
export function keyedTexts<T>(entries: readonly { value: T; texts: readonly string[] }[]): Map<string, T> {
  const keys = new Map<string, T>();
  for (const { value, texts } of entries) for (const text of texts) keys.set(foldKey(text), value);
  return keys;
}
