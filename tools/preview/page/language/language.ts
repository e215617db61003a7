import { createContext, useContext } from "react";
import type { Language } from "../../../../src/locales/language";
import { previewText, type PreviewTextKey } from "../../../locales/previewText";

/** Language of the preview page. */
export const LanguageContext = createContext<Language>("vi");

/** The page's texts in the chosen language. */
export function useText(): (key: PreviewTextKey, values?: Record<string, string | number>) => string {
  const language = useContext(LanguageContext);
  return (key, values) => previewText(language, key, values);
}
