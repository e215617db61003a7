import { createContext, useContext } from "react";
import { text, type Language, type TextKey } from "../../locales/text";

/** Language of the preview page. */
export const LanguageContext = createContext<Language>("vi");

/** The page's texts in the chosen language. */
export function useText(): (key: TextKey, values?: Record<string, string | number>) => string {
  const language = useContext(LanguageContext);
  return (key, values) => text(language, key, values);
}
