import type { Language } from "../../locales/language";

/** Kept apart for each site that embeds Excel on the web, as Office asks. */
function key(): string {
  return `${Office.context.partitionKey ?? ""}TTHC.language`;
}

/** The pane's language as the user chose it on this machine; null when never chosen or storage is closed. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key());
    return kept === "vi" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

/** Remembers the pane's language on this machine; without storage the choice lasts until the pane closes. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key(), language);
  } catch {
    // Storage is closed in some Office frames: nothing is lost but the memory of this choice.
  }
}
