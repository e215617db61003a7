import { text, type Language } from "../locales/text";
import type { LayoutWords } from "./blocks/blocks";

/** What the writer itself says on a sheet, in a language. */
export function layoutWords(language: Language): LayoutWords {
  return { sign: text(language, "excel.signNote"), continued: text(language, "excel.continued"), draft: text(language, "excel.draft") };
}
