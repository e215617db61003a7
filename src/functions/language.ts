import { languageOf } from "../locales/language";
import type { Language } from "../locales/language";

let current: Language = "vi";

/** The language of sentences and headers that functions give. */
export function functionLanguage(): Language {
  return current;
}

/** Sets the language of the functions; Excel's own display language when the add-in starts. */
export function setFunctionLanguage(language: Language): void {
  current = language;
}

/** Excel's display language, or null outside Office or before it is known. */
export function displayLanguage(): Language | null {
  const tag = typeof Office === "undefined" ? undefined : (Office.context?.displayLanguage as string | undefined);
  return tag ? languageOf(tag) : null;
}
