import type { FindingCollector } from "../../model/findingCollector";
import type { Finding, FindingType } from "../../model/findings";
import type { Offer } from "../../model/offers";
import { spellingKey } from "../../texts/nameKey";
import { isNoWord, isRemapped, MEANING_ROLES, type MeaningRole, type Meanings } from "../../meanings/meanings";
import { nearestMeaning } from "../../vocabulary/nearestMeaning";
import { BARE_LEVELS_ASKED_FROM } from "../../vocabulary/serviceLevels";
import { FATE } from "../fates";
import type { NameTable } from "../nameTable";
import type { RowStore } from "../rowStore";
import { UNKNOWN_TYPES } from "../textFlags";
import { ToldOnce } from "./toldOnce";

const UNJUDGED: ReadonlySet<number> = new Set([FATE.blankRow, FATE.notACase, FATE.cut]);

/** Texts that the user's word gave a meaning which the vocabulary does not: told once each, with the number of their rows. */
export function collectMappedValues(store: RowStore, fates: Uint8Array, meanings: Meanings, out: FindingCollector): void {
  for (const role of MEANING_ROLES) {
    const isMapped = (text: string): boolean => isRemapped(meanings, role, text);
    for (const finding of wordFindings(store, "mappedValue", role, isMapped, (row) => !UNJUDGED.has(fates[row]))) out.add(finding);
  }
}

/**
 * Texts of used rows that neither the user nor the vocabulary knows, with our guess, the commonest first; and levels of late
 * cases that are named by their number only.
 */
export function valueOffers(store: RowStore, fates: Uint8Array, meanings: Meanings): Offer[] {
  const received = store.days.received.data;
  const isUsed = (row: number): boolean => fates[row] === FATE.used;
  return MEANING_ROLES.flatMap((role) => {
    const unknown = wordFindings(store, UNKNOWN_TYPES[role], role, (text) => meanings[role](text) === 0 && !isNoWord(role, text), isUsed);
    const bare = wordFindings(store, "bareLevel", role, (text) => meanings.isBareLevel(role, text), (row) => isUsed(row) && received[row] >= BARE_LEVELS_ASKED_FROM);
    return [...unknown.map((finding) => valueOffer(role, finding)), ...bare.map((finding) => ({ ...valueOffer(role, finding), bare: true as const }))]
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  });
}

function valueOffer(role: MeaningRole, { value, count = 1 }: Finding): Offer & { kind: "value" } {
  return { kind: "value", role, text: value, count, meaning: nearestMeaning(role, value) };
}

/** Texts of a column that are wanted, told once for all that differ only in case, blanks and signs. */
function wordFindings(store: RowStore, type: FindingType, role: MeaningRole, isWanted: (text: string) => boolean, counts: (row: number) => boolean): Finding[] {
  const { codes, texts, isError } = store.texts[role];
  const keyOf = texts.map((text, code) => (code > 0 && !isError[code] && isWanted(text) ? spellingKey(text) : ""));
  if (keyOf.every((key) => key === "")) return [];
  const once = new ToldOnce(store);
  for (let row = 0; row < store.length; row++) {
    const key = keyOf[codes[row]];
    if (key && counts(row)) once.tell(type, row, role, texts[codes[row]], { shared: key });
  }
  return once.findings;
}

/** Names that were written in another way than the one shown: told once each, at their first row, with their number of rows. */
export function collectSpellingFindings(store: RowStore, fates: Uint8Array, role: "unit" | "field", { codeOf, names }: NameTable, out: FindingCollector): void {
  const { codes, texts } = store.texts[role];
  const isOdd = texts.map((text, code) => codeOf[code] > 0 && names[codeOf[code]] !== text);
  if (!isOdd.includes(true)) return;
  const once = new ToldOnce(store);
  for (let row = 0; row < fates.length; row++) {
    const text = texts[codes[row]];
    if (fates[row] === FATE.used && isOdd[codes[row]]) once.tell("mergedSpelling", row, role, text, { shared: text });
  }
  for (const finding of once.findings) out.add(finding);
}
