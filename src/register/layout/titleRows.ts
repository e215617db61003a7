import { cellText, isBlankCell } from "../texts/cell";
import type { CellValue, Grid } from "../model/grid";
import { bandKind } from "../vocabulary/unitWords";

/** What a title or a sheet's name says behind the unit: "- tháng 7", "(quý III/2025)", "T7", "năm 2025". */
const PERIOD = /\s*[-\u2013\u2014(,]?\s*\b(?:tháng|quý|năm|tuần|kỳ|đợt|T)\s?(?:\d[\d/.-]*|[IVX]+)(?:[\s\d/-]|năm)*\)?$/iu;
/** A letterhead stands in the first rows and its lines are short. */
export const LETTERHEAD_ROWS = 6;
/** Rows above a header of which a layout keeps what they say. */
export const TITLE_ROWS = 15;
export const LONGEST_LINE = 80;
/** Lines of a cell, and what was pushed to the right of it with blanks. */
const LINE_BREAK = /[\r\n\t]+|[ \u00a0\u3000]{5,}/;

/** The name without the period behind it, where a unit's name is left. */
export function withoutPeriod(name: string): string {
  const bare = name.replace(PERIOD, "").trim();
  return bandKind(bare) === "unit" ? bare : name;
}

/**
 * The lines of a title cell, each as cellText gives it; none for numbers.
 * @example titleLines("UBND TỈNH PHÚ THỌ\nSỞ Y TẾ") // ["UBND TỈNH PHÚ THỌ", "SỞ Y TẾ"]
 */
export function titleLines(cell: CellValue): string[] {
  return typeof cell === "string" ? cell.split(LINE_BREAK).map((line) => cellText(line)).filter((line) => line !== "") : [];
}

/**
 * What stands behind a label in its cell or in the next filled one; both "" where there is no label.
 * @example behindLabel(["Đơn vị:", "", "Sở Y tế"], 0) // { label: "Đơn vị", name: "Sở Y tế" }
 */
export function behindLabel(cells: Grid["rows"][number], at: number): { label: string; name: string } {
  const [, label = "", behind = ""] = /^([^:]+):\s*(.*)$/.exec(cellText(cells[at])) ?? [];
  if (label === "") return { label, name: "" };
  return { label, name: behind !== "" ? behind : cellText(cells.slice(at + 1).find((cell) => !isBlankCell(cell))) };
}

/** "Xã Tân Lập, ngày 20 tháng 9 năm 2021" says where and when a paper was signed. */
const DATE_LINE = /^(.*?)\s*,\s*ngày(?![\p{L}])/iu;

/** What stands before ", ngày …"; null for any other line. */
export function beforeDate(line: string): string | null {
  return DATE_LINE.exec(line)?.[1] ?? null;
}
