import { enOfScoreView } from "./en/scoreView";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfScoreView } from "./vi/scoreView";

export type ScoreViewKey = keyof typeof viOfScoreView;

const tables: Record<Language, Record<ScoreViewKey, string>> = { vi: viOfScoreView, en: enOfScoreView };

/**
 * A sentence of the score's choices in the pane: apart from all other texts, since it comes with that tab.
 * @example scoreViewText("vi", "scoreView.rules") // "Bộ quy tắc"
 */
export function scoreViewText(language: Language, key: ScoreViewKey): string {
  return filled(tables[language][key], {});
}
