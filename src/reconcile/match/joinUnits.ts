import { aliasedCode, aliasNames } from "../../register/names/aliasMap";
import { suggestAliases } from "../../register/names/suggestAliases";
import { spellingKey } from "../../register/texts/nameKey";
import type { UnitAlias } from "../../register/model/corrections";
import type { ComparedList, UnitTakenAs } from "../model/reconciliation";

/** Units of both lists under one name each. */
export interface JoinedUnits {
  names: readonly string[];
  /** By entry: codes into names, 0 = no unit. */
  a: Int32Array;
  b: Int32Array;
  takenAs: readonly UnitTakenAs[];
}

/** The spellings of both lists, one code for those that differ in case, blanks and signs only. */
class Spellings {
  readonly names: string[] = [""];
  readonly counts: number[] = [0];
  private readonly shown: Map<string, number>[] = [new Map()];
  private readonly codes = new Map<string, number>();

  add(text: string, count: number): number {
    if (text === "" || count === 0) return 0;
    const key = spellingKey(text);
    const code = this.codes.get(key) ?? this.names.push(text) - 1;
    this.codes.set(key, code);
    this.counts[code] = (this.counts[code] ?? 0) + count;
    const shown = this.shown[code] ??= new Map<string, number>();
    shown.set(text, (shown.get(text) ?? 0) + count);
    return code;
  }

  /** Each name as it is written most often. */
  settle(): void {
    this.shown.forEach((shown, code) => {
      const [best] = [...shown].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
      if (best) this.names[code] = best[0];
    });
  }
}

function codesOf({ rows: { unit, length } }: ComparedList, spellings: Spellings): Int32Array {
  const counts = new Float64Array(0x10000);
  for (let entry = 0; entry < length; entry++) counts[unit.codes[entry]]++;
  const codeOf = unit.texts.map((text, code) => spellings.add(text, counts[code]));
  const codes = new Int32Array(length);
  for (let entry = 0; entry < length; entry++) codes[entry] = codeOf[unit.codes[entry]] ?? 0;
  return codes;
}

function aliasesOf(...lists: readonly ComparedList[]): UnitAlias[] {
  const all = lists.flatMap(({ reading }) => reading.aliases ?? []);
  return [...new Map(all.map((alias) => [`${spellingKey(alias.from)}|${spellingKey(alias.to)}|${alias.since}`, alias])).values()];
}

/** Names as the user's aliases have them, by each case's day of receipt. */
function withAliases(names: string[], lists: readonly { codes: Int32Array; received: Int32Array }[], aliases: readonly UnitAlias[]): string[] {
  const aliased = aliasNames(names, aliases);
  if (aliased === null) return names;
  for (const { codes, received } of lists) codes.forEach((code, entry) => { codes[entry] = aliasedCode(aliased, code, received[entry]); });
  return [...aliased.names];
}

/** Short forms and full names that the register would offer as one: by code, what each is taken as. */
function shortForms(names: readonly string[], counts: readonly number[]): Map<number, number> {
  const codes = new Map(names.map((name, code) => [spellingKey(name), code]));
  const counted = names.map((name, code) => ({ name, count: counts[code] ?? 0 })).filter(({ name, count }) => name !== "" && count > 0);
  const short = suggestAliases(counted, { first: 0, last: 0 }).filter(({ why }) => why === "abbreviation");
  return new Map(short.map(({ from, to }) => [codes.get(spellingKey(from)) ?? 0, codes.get(spellingKey(to)) ?? 0]));
}

function finalCode(code: number, taken: ReadonlyMap<number, number>): number {
  let last = code;
  for (let steps = 0; steps < taken.size; steps++) {
    const next = taken.get(last);
    if (next === undefined || next === 0) break;
    last = next;
  }
  return last;
}

/**
 * The units of two lists under common names: one spelling, the user's aliases of either list, and for comparing only, short forms
 * as their full names, which is told.
 * @example joinUnits(paper, software).takenAs // [{ name: "UBND xã Tân Lập", as: "Xã Tân Lập" }]
 */
export function joinUnits(a: ComparedList, b: ComparedList): JoinedUnits {
  const spellings = new Spellings();
  const lists = [a, b].map((list) => ({ codes: codesOf(list, spellings), received: list.rows.days.received }));
  spellings.settle();
  const names = withAliases(spellings.names, lists, aliasesOf(a, b));
  const counts = names.map(() => 0);
  for (const { codes } of lists) for (const code of codes) counts[code]++;
  const taken = shortForms(names, counts);
  if (taken.size > 0) for (const { codes } of lists) codes.forEach((code, entry) => { codes[entry] = finalCode(code, taken); });
  const takenAs = [...taken].map(([from]) => ({ name: names[from], as: names[finalCode(from, taken)] }));
  return { names, a: lists[0].codes, b: lists[1].codes, takenAs };
}
