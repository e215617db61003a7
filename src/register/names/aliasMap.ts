import type { Day } from "../../calendar/day";
import type { UnitAlias } from "../model/corrections";
import { nameKey } from "../texts/nameKey";

/** For cases received from a day on (0 = from the first): final code by code of the name as written. */
interface Stage {
  since: Day;
  codeOf: Uint16Array;
}

/** Names once aliases are applied, and how to get a case's name from its code and its receipt day. */
interface AliasedNames {
  names: readonly string[];
  /** Latest first. */
  stages: readonly Stage[];
}

const MOST_NAMES = 0xffff;

/**
 * What the names become by the user's aliases. Of several aliases of one name the latest that holds on the receipt day
 * counts; an alias leads on to the next one, and one that leads in a circle is not applied. null when none applies.
 * @param names by code; code 0 is "" and stays
 * @example aliasNames(["", "SYT", "Sở Y tế"], [{ from: "SYT", to: "Sở Y tế", since: 0 }])?.stages[0].codeOf // Uint16Array [0, 2, 2]
 */
export function aliasNames(names: readonly string[], aliases: readonly UnitAlias[]): AliasedNames | null {
  const byKey = new Map<string, UnitAlias[]>();
  for (const alias of aliases) byKey.set(nameKey(alias.from), [...(byKey.get(nameKey(alias.from)) ?? []), alias]);
  if (!names.some((name) => byKey.has(nameKey(name)))) return null;
  const all = [...names];
  const codes = new Map(names.map((name, code) => [nameKey(name), code]));
  const codeOf = (name: string): number => {
    const known = codes.get(nameKey(name));
    if (known !== undefined || all.length >= MOST_NAMES) return known ?? 0;
    codes.set(nameKey(name), all.length);
    return all.push(name) - 1;
  };
  const days = [...new Set([0, ...aliases.map(({ since }) => since)])].sort((a, b) => b - a);
  const stages = days.map((since) => ({ since, codeOf: Uint16Array.from(names, (name, code) => finalCode(name, code, byKey, since, codeOf)) }));
  return { names: all, stages };
}

function finalCode(name: string, code: number, byKey: ReadonlyMap<string, readonly UnitAlias[]>, day: Day, codeOf: (name: string) => number): number {
  if (name === "") return code;
  const passed = new Set<string>();
  let last = name;
  for (;;) {
    const key = nameKey(last);
    if (passed.has(key)) return code;
    passed.add(key);
    const next = inForce(byKey.get(key) ?? [], day);
    if (next === null) return last === name ? code : codeOf(last) || code;
    last = next.to;
  }
}

function inForce(aliases: readonly UnitAlias[], day: Day): UnitAlias | null {
  return aliases.reduce<UnitAlias | null>((best, each) => (each.since <= day && (best === null || each.since >= best.since) ? each : best), null);
}

/** The final code of a case. */
export function aliasedCode({ stages }: AliasedNames, code: number, received: Day): number {
  for (const { since, codeOf } of stages) if (received >= since) return codeOf[code];
  return code;
}
