import { format } from "../numberFormat";
import { isCellError } from "../grid/errors";
import type { CellScalar } from "../state";

/**
 * A value as the cell shows it in the host's language.
 * @example shownText(0.9971, "0.00%", "vi-VN") // "99,71%"
 */
export function shownText(value: CellScalar, numberFormat: string, locale: string): string {
  if (value === "") return "";
  if (isCellError(value)) return value;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  try {
    return format(numberFormat, value, { locale: locale.split("-")[0] });
  } catch {
    return String(value); // a number format that the library cannot read: the value is better than nothing
  }
}
