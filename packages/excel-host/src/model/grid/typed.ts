import { tokens } from "@tthc/spreadsheet/formulaTokens";

/** A number as Vietnamese write it: "1.234,5" → "1234.5"; null when it is none. */
function localNumber(text: string): string | null {
  const found = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s*%)?$/.exec(text);
  return found ? `${found[1]}${found[2].replaceAll(".", "")}${found[3] === undefined ? "" : `.${found[3]}`}${found[4] ?? ""}` : null;
}

/** A day as Vietnamese write it: "21/6/2021" → "2021-06-21"; null when it is none. */
function localDay(text: string): string | null {
  const found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  return found ? `${found[3]}-${found[2]}-${found[1]}` : null;
}

export const isTypedDay = (text: string, locale: string): boolean => locale.startsWith("vi") && localDay(text.trim()) !== null;

/** Excel closes the parentheses that were left open. */
function closed(formula: string): string {
  const list = tokens(formula.slice(1));
  const open = list.filter((token) => token.kind === "open").length - list.filter((token) => token.kind === "close").length;
  return open > 0 ? formula + ")".repeat(open) : formula;
}

/**
 * What the user types, as a program would write it (coerce.ts): in Vietnamese "1,5" is a number and "21/6/2021" a day.
 * @example typedEntry("1.234,5", "vi-VN", "General") // "1234.5"
 */
export function typedEntry(text: string, locale: string, numberFormat: string): string {
  if (numberFormat === "@") return text;
  if (text.startsWith("=")) return closed(text);
  if (!locale.startsWith("vi")) return text;
  const trimmed = text.trim();
  return localNumber(trimmed) ?? localDay(trimmed) ?? text;
}
