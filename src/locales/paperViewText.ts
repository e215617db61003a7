import { enOfPaperView } from "./en/paperView";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfPaperView } from "./vi/paperView";

export type PaperViewKey = keyof typeof viOfPaperView;

const tables: Record<Language, Record<PaperViewKey, string>> = { vi: viOfPaperView, en: enOfPaperView };

/**
 * A sentence of the pane's choices for papers, with its {placeholders} filled: apart from all other texts, since it comes with that part.
 * @example paperViewText("vi", "paperView.style") // "Văn phong báo cáo"
 */
export function paperViewText(language: Language, key: PaperViewKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
