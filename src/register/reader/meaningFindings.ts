import { isNoWord, isRemapped, MEANING_ROLES, type MeaningRole, type Meanings } from "../values/meanings";
import { nameKey } from "../texts/nameKey";
import type { Offer } from "../model/offers";
import { nearestMeaning } from "../vocabulary/nearestMeaning";
import { BARE_LEVELS_ASKED_FROM } from "../vocabulary/serviceLevels";
import type { FindingCollector } from "../model/findingCollector";
import { FATE } from "./fates";
import type { RowStore } from "./rowStore";

/** Texts that differ only in case, blanks and signs: where they stand first, and how many rows bear them. */
interface Seen {
  text: string;
  row: number;
  count: number;
}

const UNJUDGED: ReadonlySet<number> = new Set([FATE.blankRow, FATE.notACase, FATE.cut]);

/** Texts that the user's word gave a meaning which the vocabulary does not: told once each, with the number of their rows. */
export function collectMappedValues(store: RowStore, fates: Uint8Array, meanings: Meanings, out: FindingCollector): void {
  for (const role of MEANING_ROLES) {
    const mapped = (text: string): boolean => isRemapped(meanings, role, text);
    for (const { text, row, count } of seenTexts(store, role, mapped, (at) => !UNJUDGED.has(fates[at]))) {
      const { layout, columns } = store.sources[store.sheet[row] - 1];
      out.add({ type: "mappedValue", sheet: layout.sheet, row: store.row[row], column: columns[role], value: text, count });
    }
  }
}

/**
 * Texts of used rows that neither the user nor the vocabulary knows, with our guess, the commonest first; and levels of late
 * cases that are named by their number only.
 */
export function valueOffers(store: RowStore, fates: Uint8Array, meanings: Meanings): Offer[] {
  const received = store.days.received.data;
  const isUsed = (at: number): boolean => fates[at] === FATE.used;
  return MEANING_ROLES.flatMap((role) => {
    const unknown = seenTexts(store, role, (text) => meanings[role](text) === 0 && !isNoWord(role, text), isUsed);
    const bare = seenTexts(store, role, (text) => meanings.isBareLevel(role, text), (at) => isUsed(at) && received[at] >= BARE_LEVELS_ASKED_FROM);
    const offer = ({ text, count }: Seen): Offer & { kind: "value" } => ({ kind: "value", role, text, count, meaning: nearestMeaning(role, text) });
    return [...unknown.map(offer), ...bare.map((seen): Offer & { kind: "value" } => ({ ...offer(seen), bare: true }))]
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  });
}

function seenTexts(store: RowStore, role: MeaningRole, wanted: (text: string) => boolean, counts: (row: number) => boolean): Seen[] {
  const { codes, texts, isError } = store.texts[role];
  const keyOf = texts.map((text, code) => (code > 0 && !isError[code] && wanted(text) ? nameKey(text) || text : ""));
  if (keyOf.every((key) => key === "")) return [];
  const seen = new Map<string, Seen>();
  for (let row = 0; row < store.length; row++) {
    const key = keyOf[codes[row]];
    if (!key || !counts(row)) continue;
    const known = seen.get(key);
    if (known) known.count++;
    else seen.set(key, { text: texts[codes[row]], row, count: 1 });
  }
  return [...seen.values()];
}
