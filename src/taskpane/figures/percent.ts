import { decimalText } from "../../locales/numberText";
import type { Language } from "../../locales/language";

/**
 * A share typed as a percentage, with or without the sign, comma or point: "95", "95%", "97,5 %". Null when it is no
 * percentage from 0 to 100.
 * @example parsePercent("97,5%") // 0.975
 */
export function parsePercent(typed: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(typed.trim());
  if (!found) return null;
  const percent = Number(`${found[1]}.${found[2] ?? "0"}`);
  return percent <= 100 ? Number((percent / 100).toFixed(6)) : null;
}

/**
 * A share as a percentage without needless decimals.
 * @example percentText(0.975, "vi") // "97,5%"
 */
export function percentText(share: number, language: Language): string {
  const percent = Number((share * 100).toFixed(4));
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  return `${decimalText(percent, decimals, language)}%`;
}
