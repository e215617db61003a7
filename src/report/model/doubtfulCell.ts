import type { CellContent } from "./model";

/** What stands in place of a figure that is not certain and of which there is no number either: Excel's own sign for it, as text. */
export const NOT_CERTAIN = "#N/A";

/**
 * A cell of which the number is not certain.
 * @example doubtfulCell(699) // { doubtful: 699 }, which a sheet shows as "699 ?"
 */
export function doubtfulCell(content: CellContent): CellContent {
  if (content === null) return NOT_CERTAIN;
  return typeof content === "number" ? { doubtful: content } : content;
}

/** Whether a cell says that it is not certain. */
export function isDoubtfulCell(content: CellContent): boolean {
  return content === NOT_CERTAIN || (typeof content === "object" && content !== null);
}

/** The number of a cell, certain or not; null for none. */
export function numberIn(content: CellContent): number | null {
  if (typeof content === "number") return content;
  return typeof content === "object" && content !== null ? content.doubtful : null;
}
