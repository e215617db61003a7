import type { UnitAlias } from "../model/corrections";
import { aliasedCode, aliasNames } from "../names/aliasMap";
import { nameKey } from "../texts/nameKey";
import { suggestAliases } from "../names/suggestAliases";
import type { Offer } from "../model/offers";
import type { CaseTable, LostCases, MoreColumns } from "../model/caseTable";
import type { FindingCollector } from "../model/findingCollector";
import type { RowStore } from "./rowStore";

interface Renamed {
  /** Index of the first case. */
  first: number;
  from: string;
  to: string;
  count: number;
}

/**
 * The table with the user's aliases of units applied, by each case's receipt day; also where the unit receives. Which
 * rows are cases stays as it is. Told once for each pair of names.
 */
export function withAliases(table: CaseTable, aliases: readonly UnitAlias[], store: RowStore, out: FindingCollector): CaseTable {
  if (aliases.length === 0) return table;
  const { codes, names, renamed } = rename(table.unit, table.units, table.received, aliases);
  for (const { first, from, count } of renamed) {
    const column = store.sources[table.sheet[first] - 1]?.columns.unit ?? 0;
    out.add({ type: "renamedUnit", sheet: table.sheets[table.sheet[first]], row: table.row[first], column, value: from, count });
  }
  return { ...table, unit: codes, units: names, more: withReceiving(table, aliases), ...(table.lost ? { lost: renameLost(table.lost, renamed) } : {}) };
}

/** Rows without a receipt day bear the name that the cases bear now. */
function renameLost(lost: LostCases, renamed: readonly Renamed[]): LostCases {
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  return { ...lost, unit: lost.unit.map((name) => names.get(name) ?? name) };
}

function withReceiving({ more, received }: CaseTable, aliases: readonly UnitAlias[]): MoreColumns {
  const receiving = more.texts.receivingUnit;
  if (!receiving) return more;
  const { codes, names } = rename(receiving.codes, receiving.names, received, aliases);
  return { ...more, texts: { ...more.texts, receivingUnit: { codes, names } } };
}

function rename(
  codes: Uint16Array, names: readonly string[], received: Int32Array, aliases: readonly UnitAlias[],
): { codes: Uint16Array; names: readonly string[]; renamed: Renamed[] } {
  const aliased = aliasNames(names, aliases);
  if (aliased === null) return { codes, names, renamed: [] };
  const renamed = new Map<number, Renamed>();
  const final = codes.map((code, at) => {
    const next = aliasedCode(aliased, code, received[at]);
    if (next === code) return code;
    const pair = code * 0x10000 + next;
    const seen = renamed.get(pair);
    if (seen) seen.count++;
    else renamed.set(pair, { first: at, from: names[code], to: aliased.names[next], count: 1 });
    return next;
  });
  return { ...compacted(final, aliased.names), renamed: [...renamed.values()] };
}

/** Names that no case has are left out. */
function compacted(codes: Uint16Array, names: readonly string[]): { codes: Uint16Array; names: string[] } {
  const isBorne = new Uint8Array(names.length);
  for (let at = 0; at < codes.length; at++) isBorne[codes[at]] = 1;
  const kept = [""];
  const codeOf = Uint16Array.from(names, (name, code) => (code > 0 && isBorne[code] ? kept.push(name) - 1 : 0));
  return { codes: codes.map((code) => codeOf[code]), names: kept };
}

/** Names that seem to be one unit and that the user has not said so of yet. */
export function aliasOffers({ unit, units, span }: CaseTable, aliases: readonly UnitAlias[]): Offer[] {
  const counts = new Float64Array(units.length);
  for (let at = 0; at < unit.length; at++) counts[unit[at]]++;
  const counted = units.map((name, code) => ({ name, count: counts[code] })).filter(({ name }) => name !== "");
  const said = aliases.map(({ from, to }) => ({ from: nameKey(from), to: nameKey(to) }));
  return suggestAliases(counted, { first: span.firstReceived, last: span.lastReceived })
    .filter(({ from, to }) => !said.some((each) => each.from === nameKey(from) && each.to === nameKey(to)));
}
