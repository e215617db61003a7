import type { CellValue } from "../register/types";

/**
 * Text that begins with no digit: a day never needs a second look, words do.
 * @example mayBeWords("Đang xử lý") // true
 */
export function mayBeWords(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  const first = cell.charCodeAt(0);
  return first < 48 || first > 57;
}
