import type { LimitUnit } from "../../calendar/deadline";
import { cellText, isErrorCell, plainValue } from "../texts/cell";
import type { CellValue } from "../model/grid";
import { limitOfText, limitUnitNamed } from "../vocabulary/limits";

/** The limit of a case: what it may take. */
export interface CaseLimit {
  number: number;
  unit: LimitUnit;
}

/** Why a cell gives no limit: nothing in it, no limit or more than one, none whose unit is said, or two units for one number. */
export type NoLimit = "blank" | "unreadable" | "noUnit" | "twoUnits";

/**
 * The limit that a register's cells give: the column of limits, the column beside it that says of what kind they are ("Loại thời
 * gian"), and the limits' own header. A bare number whose unit nobody says is none: five days are no five working days.
 * @param kind the cell of that column; null where there is none
 * @param header the header of the column of limits
 * @example caseLimit("05 ngày làm việc", null, "Thời hạn giải quyết") // { number: 5, unit: "workingDays" }
 * @example caseLimit(5, "Ngày làm việc", "Thời hạn giải quyết") // the same
 * @example caseLimit(5, null, "Thời hạn giải quyết") // "noUnit"
 */
export function caseLimit(cell: CellValue, kind: CellValue, header: string): CaseLimit | NoLimit {
  const written = writtenLimit(cell);
  if (typeof written === "string") return written;
  const said = cellText(plainValue(kind));
  const named = said === "" ? unitOfHeader(header) : limitUnitNamed(said);
  if (said !== "" && named === null && written.unit === null) return "noUnit";
  if (written.unit !== null && said !== "" && named !== null && named !== written.unit) return "twoUnits";
  const unit = written.unit ?? named;
  if (unit === "sameDay") return written.number === null || written.number <= 1 ? { number: 0, unit } : "twoUnits";
  if (written.number === null || unit === null) return "noUnit";
  return written.number > 0 ? { number: written.number, unit } : "unreadable";
}

function writtenLimit(cell: CellValue): { number: number | null; unit: LimitUnit | null } | "blank" | "unreadable" {
  const plain = plainValue(cell);
  if (plain === null || plain === undefined || plain === 0 || plain === "") return "blank";
  if (typeof plain === "number") return { number: plain, unit: null };
  if (isErrorCell(cell) || typeof plain !== "string") return "unreadable";
  const text = cellText(plain);
  return SAYS_NONE.test(text) ? "blank" : limitOfText(text) ?? "unreadable";
}

/** Blanks as people write them. */
const SAYS_NONE = /^[\s\-–—_.…/0]*$/u;

const IN_BRACKETS = /[([]([^)\]]*)[)\]]\s*$/u;

/**
 * The unit that a header tells of its numbers: "Số ngày làm việc", "Thời hạn (ngày làm việc)", "Thời gian giải quyết (giờ)". A bare
 * "ngày" there says no more than that they are no hours: registers write it of working days too.
 */
function unitOfHeader(header: string): LimitUnit | null {
  const words = IN_BRACKETS.exec(header)?.[1] ?? header.replace(/^\s*(?:số|tổng số)\s+/iu, "");
  const unit = limitUnitNamed(words);
  return unit === "days" && !/lịch|dương|calendar/iu.test(words) ? null : unit;
}
