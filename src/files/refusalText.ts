import { countText } from "../locales/numberText";
import { text, type Language } from "../locales/text";
import type { ReadFileOutcome } from "./readFile";

/**
 * The sentence for why a file is not read, with its name.
 * @example refusalText({ ok: false, code: "empty", values: {} }, "a.csv", "vi") // "Tệp “a.csv” không có dữ liệu. …"
 */
export function refusalText({ code, values }: Extract<ReadFileOutcome, { ok: false }>, file: string, language: Language): string {
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? countText(value, language) : value]);
  return text(language, `import.problem.${code}`, { ...Object.fromEntries(shown) as Record<string, string>, file });
}
