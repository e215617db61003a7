import { enOfFindingGuide } from "./en/findingGuide";
import type { Language } from "./language";
import { viOfFindingGuide } from "./vi/findingGuide";

const tables: Record<Language, Record<keyof typeof viOfFindingGuide, string>> = { vi: viOfFindingGuide, en: enOfFindingGuide };

/**
 * What a finding means for the figures: apart from all other texts, since only those who look at the findings read it.
 * @example findingGuide("vi", "finding.blankRow.explain")
 */
export function findingGuide(language: Language, key: keyof typeof viOfFindingGuide): string {
  return tables[language][key];
}
