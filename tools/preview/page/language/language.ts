import { createContext, useContext } from "react";
import type { Language } from "../../../../src/locales/language";
import { toolText, type ToolTextKey } from "../../../locales/toolText";

/** Language of the preview page. */
export const LanguageContext = createContext<Language>("vi");

/** The page's texts in the chosen language. */
export function useText(): (key: ToolTextKey, values?: Record<string, string | number>) => string {
  const language = useContext(LanguageContext);
  return (key, values) => toolText(language, key, values);
}
