import { formatDay } from "../../calendar/day";
import type { Period } from "../../calendar/period";

/**
 * A period as tables name it and functions take it.
 * @example periodTag(makePeriod("quarter", 2021, 3, 20)) // "Q3/2021"
 */
export function periodTag({ kind, year, index, from, to }: Period): string {
  switch (kind) {
    case "month": return `${index}/${year}`;
    case "quarter": return `Q${index}/${year}`;
    case "half": return index === 1 ? `6T/${year}` : `6 tháng cuối ${year}`;
    case "nineMonths": return `9T/${year}`;
    case "year": return String(year);
    case "custom": return `${formatDay(from)}-${formatDay(to)}`;
  }
}
