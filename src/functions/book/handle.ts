import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { countText } from "../../locales/numberText";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { singleCell } from "../arguments/singleCell";

/** Digits and letters that are not taken for one another. */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const BITS_A_SIGN = 5;
/** 50 bits. */
const SHOWN_SIGNS = 10;
const BETWEEN = " · ";

/** What a handle says of its register: the tag tells which, the number of cases holds it to that; its name is for people alone. */
export interface Handle {
  tag: string;
  cases: number;
}

/**
 * A hash as it is shown in a handle.
 * @example tagOf([1, 2, 3, 4]).length // 10
 */
export function tagOf([first, second]: readonly number[]): string {
  let bits = (BigInt(first) << 32n) | BigInt(second);
  let tag = "";
  for (let sign = 0; sign < SHOWN_SIGNS; sign++) {
    tag += SIGNS[Number(bits & 31n)];
    bits >>= BigInt(BITS_A_SIGN);
  }
  return tag;
}

/**
 * A handle as a cell shows it.
 * @example handleText("HoSo", { cases: 16970, tag: "a1b2c3d4e5" }, "vi") // "HoSo · 16.970 hồ sơ · a1b2c3d4e5"
 */
export function handleText(name: string, { cases, tag }: Handle, language: Language): string {
  return [name, functionText(language, "function.handle.cases", { cases: countText(cases, language) }), tag].join(BETWEEN);
}

/**
 * The handle that an argument is, with blanks around it, in either language; null for what is none: a range, another text.
 * @example readHandle([["HoSo · 16.970 hồ sơ · a1b2c3d4e5"]]) // { tag: "a1b2c3d4e5", cases: 16970 }
 */
export function readHandle(argument: unknown): Handle | null {
  const cell = singleCell(argument);
  if (typeof cell !== "string" || isErrorCell(cell)) return null;
  const parts = cellText(cell).split("·");
  const [cases, tag] = parts.slice(-2).map((part) => part.trim());
  if (parts.length < 3 || !/^[0-9a-z]{4,}$/i.test(tag) || !/^\d[\d.,\s]* \D+$/.test(cases)) return null;
  return { tag: tag.toLowerCase(), cases: Number(cases.replace(/\D/g, "")) };
}
