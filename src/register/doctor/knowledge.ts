import type { Corrections } from "../model/corrections";
import { meaningsOf, type Meanings } from "../meanings/meanings";
import { nameKey } from "../texts/nameKey";
import type { CaseTable } from "../model/caseTable";

/** What a reading and the user's word say about single cells. */
export interface FixKnowledge {
  corrections: Corrections | undefined;
  meanings: Meanings;
  /** Names as they are shown, by nameKey. */
  shown: { unit: ReadonlyMap<string, string>; field: ReadonlyMap<string, string> };
  /** Names that stand for another whatever the day, by nameKey. */
  aliases: ReadonlyMap<string, string>;
}

/**
 * Gathers what proposals are made from.
 * @param table the case table of the reading: how names are shown
 * @example fixKnowledge(reading.table, corrections).shown.unit.get(nameKey("SỞ Y TẾ")) // "Sở Y tế"
 */
export function fixKnowledge(table: Pick<CaseTable, "units" | "fields">, corrections?: Corrections): FixKnowledge {
  const byKey = (names: readonly string[]): Map<string, string> => new Map(names.filter(Boolean).map((name) => [nameKey(name), name]));
  const always = (corrections?.aliases ?? []).filter(({ since }) => since === 0);
  return {
    corrections,
    meanings: meaningsOf(corrections),
    shown: { unit: byKey(table.units), field: byKey(table.fields) },
    aliases: new Map(always.map(({ from, to }) => [nameKey(from), to])),
  };
}
