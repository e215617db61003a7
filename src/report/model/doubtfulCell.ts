import type { CellContent, DoubtfulNumber } from "./model";

/**
 * A cell of which the number is not certain.
 * @example doubtfulCell(699) // { doubtful: 699 }, which a sheet shows as "699 ?"
 */
export function doubtfulCell(content: CellContent): CellContent {
  return typeof content === "number" || content === null ? { doubtful: content } : content;
}

/** Whether a cell says that it is not certain. */
export function isDoubtfulCell(content: CellContent): content is DoubtfulNumber {
  return typeof content === "object" && content !== null;
}

/** The number of a cell, certain or not; null for none. */
export function numberIn(content: CellContent): number | null {
  if (typeof content === "number") return content;
  return isDoubtfulCell(content) ? content.doubtful : null;
}
