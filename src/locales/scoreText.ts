import { enOfScore } from "./en/score";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfScore } from "./vi/score";

export type ScoreKey = keyof typeof viOfScore;

const tables: Record<Language, Record<ScoreKey, string>> = { vi: viOfScore, en: enOfScore };

/** Whether there is a text of this key. */
export function isScoreKey(key: string): key is ScoreKey {
  return key in viOfScore;
}

/**
 * A sentence of the score's sheet, with its {placeholders} filled: apart from all other texts, since it comes with that part.
 * @example scoreText("vi", "score.total") // "Tổng điểm"
 */
export function scoreText(language: Language, key: ScoreKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
