import { enOfSigned } from "./en/signed";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfSigned } from "./vi/signed";

export type SignedKey = keyof typeof viOfSigned;

const tables: Record<Language, Record<SignedKey, string>> = { vi: viOfSigned, en: enOfSigned };

/**
 * A sentence of the report as it is signed, with its {placeholders} filled: apart from all other texts, since it comes with the report.
 * @example signedText("vi", "signed.resolved.none") // "Trong kỳ chưa có hồ sơ được giải quyết xong."
 */
export function signedText(language: Language, key: SignedKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
