import { enOfTargets } from "./en/targets";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfTargets } from "./vi/targets";

export type TargetKey = keyof typeof viOfTargets;

const tables: Record<Language, Record<TargetKey, string>> = { vi: viOfTargets, en: enOfTargets };

/**
 * A sentence about targets with its {placeholders} filled: apart from all other texts, since it comes with the parts that measure and keep them.
 * @example targetText("vi", "target.of.onlineRate") // "Tỷ lệ hồ sơ trực tuyến"
 */
export function targetText(language: Language, key: TargetKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
