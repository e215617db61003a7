import { singleOffers } from "../../register/corrections/alikeOffers";
import type { CaseTable } from "../../register/model/caseTable";
import type { Offer } from "../../register/model/offers";
import { nameKey, spellingKey } from "../../register/texts/nameKey";

/** Sheets that hold words which have no meaning yet, by role and word. */
function sheetsOfWords({ unread = {}, length, sheet, sheets }: CaseTable): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const [role, column] of Object.entries(unread)) {
    for (let row = 0; row < length; row++) {
      const code = column.codes[row];
      if (code === 0) continue;
      const key = `${role}|${spellingKey(column.words[code])}`;
      const known = byWord.get(key);
      if (known) known.add(sheets[sheet[row]]);
      else byWord.set(key, new Set([sheets[sheet[row]]]));
    }
  }
  return byWord;
}

/**
 * How many open questions are about each file, by its name: one that is asked once for many files counts in each of them.
 * @param fileOf the file of a sheet
 * @param unitsOf the names of units as each file's cases bear them
 */
export function questionsByFile(
  offers: readonly Offer[], table: CaseTable, fileOf: (sheet: string) => string, unitsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const words = sheetsOfWords(table);
  const counts = new Map<string, number>();
  for (const offer of offers) {
    for (const file of new Set(singleOffers(offer).flatMap((each) => filesOf(each)))) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;

  function filesOf(offer: Offer): string[] {
    if (offer.kind === "value") return [...words.get(`${offer.role}|${spellingKey(offer.text)}`) ?? []].map(fileOf);
    if (offer.kind === "unitAlias") return [...unitsOf].flatMap(([file, units]) => (units.some((name) => nameKey(name) === nameKey(offer.from)) ? [file] : []));
    return offer.kind === "sameCases" ? [offer.first, offer.second].map(fileOf) : [fileOf(offer.sheet)];
  }
}
