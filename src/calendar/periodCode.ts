import { formatDay } from "./day";
import type { Period } from "./period";

/**
 * A period as short text that parsePeriod reads back to the same period; this is what the settings keep.
 * @example periodCode(makePeriod("quarter", 2021, 3, 20)) // "Q3/2021"
 */
export function periodCode({ kind, year, index, from, to }: Period): string {
  switch (kind) {
    case "month": return `${index}/${year}`;
    case "quarter": return `Q${index}/${year}`;
    case "half": return index === 1 ? `6T/${year}` : `H2/${year}`;
    case "nineMonths": return `9T/${year}`;
    case "year": return `${year}`;
    case "custom": return `${formatDay(from)}-${formatDay(to)}`;
  }
}
