import { formatDay, NO_DAY, type Day } from "../../calendar/day";
import type { DayKind } from "../../calendar/holidayTable";
import { listedYears } from "../../calendar/listedYears";
import { workingCalendar, type ExtraDay, type WorkingCalendar } from "../../calendar/workingDays";
import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { failure, success, type Outcome } from "../model/problem";
import { dayIn, isUnread, shownCell } from "./dayCell";
import { workbookCalendar } from "../model/workbookDays";
import { wordsOf } from "./words";

const kindNamed = wordsOf<DayKind>({ off: "function.dayKind.off", makeUp: "function.dayKind.makeUp" });

type Row = readonly unknown[];

/**
 * The calendar that a formula names: the official one with a list of days off, or of days and their kind in words, a row a day;
 * the workbook's own where none is given. A year next to the known ones is known by a list that has all its holidays.
 * @example readCalendar([["Ngày", "Loại"], [46237, "nghỉ"], ["8/8/2026", "làm bù"]]) // the 3rd is off, the 8th is worked
 */
export function readCalendar(argument: unknown): Outcome<WorkingCalendar> {
  if (argument === null || argument === undefined) return success(workbookCalendar());
  const days = readDayList(argument);
  return days.ok ? success(workingCalendar(days.value, listedYears(days.value))) : days;
}

function readDayList(argument: unknown): Outcome<ExtraDay[]> {
  const given = (Array.isArray(argument) ? argument : [[argument]]) as (Row | unknown)[];
  const rows = given.map((row): Row => (Array.isArray(row) ? row : [row])).filter((row) => !row.every(isBlankText));
  if (rows.some((row) => row.slice(2).some((cell) => !isBlankText(cell)))) return failure("invalidValue", "function.problem.listShape");
  const kinds = new Map<Day, DayKind>();
  for (const row of rows.length > 0 && isHeader(rows[0]) ? rows.slice(1) : rows) {
    const read = readRow(row);
    if (!read.ok) return read;
    const { day, kind } = read.value;
    if ((kinds.get(day) ?? kind) !== kind) return failure("invalidValue", "function.problem.listTwice", { day: formatDay(day) });
    kinds.set(day, kind);
  }
  return success([...kinds].map(([day, kind]) => ({ day, kind })));
}

function readRow([first, second]: Row): Outcome<ExtraDay> {
  const day = dayIn(first);
  if (isErrorCell(first) || isErrorCell(second)) return failure("invalidValue", "function.problem.listError");
  if (isUnread(day) || day === NO_DAY) return failure("invalidValue", "function.problem.listDay", { cell: shownCell(isBlankText(first) ? second : first) });
  const kind = isBlankText(second) ? "off" : kindNamed(cellText(second));
  return kind === null ? failure("invalidValue", "function.problem.listKind", { day: formatDay(day), cell: shownCell(second) }) : success({ day, kind });
}

/** Words without a digit above the days. */
function isHeader([first]: Row): boolean {
  return typeof first === "string" && /\p{L}/u.test(first) && !/\d/.test(first) && !isErrorCell(first);
}

function isBlankText(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === "string" && cellText(cell) === "");
}
