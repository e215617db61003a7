import { dayOf } from "./day";
import type { Day } from "./day";

/** off = nobody works although it is a weekday; makeUp = a Saturday that is worked in exchange for such a day. */
export type DayKind = "off" | "makeUp";

/** Why a day differs from the week; words in the locales under `holiday.<reason>`. */
type HolidayReason =
  | "newYear" | "tet" | "hungKings" | "reunification" | "labour" | "nationalDay" | "cultureDay" | "swap";

/** official = announced; planned = the schedule is not out yet and the day follows from the law and precedent (“dự kiến”). */
type HolidayStatus = "official" | "planned";

export interface Holiday {
  day: Day;
  kind: DayKind;
  reason: HolidayReason;
  status: HolidayStatus;
}

/** A year's days of one reason: "dd/mm" apart by blanks. */
type YearLine = [reason: HolidayReason, days: string, kind?: DayKind];

/**
 * Weekdays off and make-up Saturdays of bodies with a Saturday–Sunday weekend (domain.md 3.4; BLLĐ 2019 Điều 112; from
 * 2026 also 24/11, Nghị quyết 28/2026/QH16). A day that compensates a holiday on a rest day stands under that holiday;
 * a day off that is paid for by a make-up Saturday stands under "swap" with it.
 */
const OFFICIAL: Record<number, YearLine[]> = {
  2021: [["newYear", "1/1"], ["tet", "10/2 11/2 12/2 15/2 16/2"], ["hungKings", "21/4"], ["reunification", "30/4"], ["labour", "3/5"],
    ["nationalDay", "2/9 3/9"]],
  2022: [["newYear", "3/1"], ["tet", "31/1 1/2 2/2 3/2 4/2"], ["hungKings", "11/4"], ["reunification", "2/5"], ["labour", "3/5"],
    ["nationalDay", "1/9 2/9"]],
  2023: [["newYear", "2/1"], ["tet", "20/1 23/1 24/1 25/1 26/1"], ["hungKings", "2/5"], ["reunification", "3/5"], ["labour", "1/5"],
    ["nationalDay", "1/9 4/9"]],
  2024: [["newYear", "1/1"], ["tet", "8/2 9/2 12/2 13/2 14/2"], ["hungKings", "18/4"], ["swap", "29/4"], ["swap", "4/5", "makeUp"],
    ["reunification", "30/4"], ["labour", "1/5"], ["nationalDay", "2/9 3/9"]],
  2025: [["newYear", "1/1"], ["tet", "27/1 28/1 29/1 30/1 31/1"], ["hungKings", "7/4"], ["swap", "26/4", "makeUp"], ["reunification", "30/4"],
    ["labour", "1/5"], ["swap", "2/5"], ["nationalDay", "1/9 2/9"]],
  2026: [["newYear", "1/1"], ["swap", "2/1"], ["swap", "10/1", "makeUp"], ["tet", "16/2 17/2 18/2 19/2 20/2"], ["hungKings", "27/4"],
    ["reunification", "30/4"], ["labour", "1/5"], ["swap", "22/8", "makeUp"], ["swap", "31/8"], ["nationalDay", "1/9 2/9"], ["cultureDay", "24/11"]],
  // 10065/VPCP-KGVX of 02/10/2026: Tết 4–10/2, Quốc khánh 2–5/9.
  2027: [["newYear", "1/1"], ["tet", "4/2 5/2 8/2 9/2 10/2"], ["hungKings", "16/4"], ["reunification", "30/4"], ["labour", "3/5"],
    ["nationalDay", "2/9 3/9"], ["cultureDay", "24/11"]],
};

function holidaysOf(years: Record<number, YearLine[]>, status: HolidayStatus): Holiday[] {
  return Object.entries(years).flatMap(([year, lines]) => lines.flatMap(([reason, days, kind = "off"]) => days.split(" ").map((text) => {
    const [day, month] = text.split("/").map(Number);
    return { day: dayOf(Number(year), month, day), kind, reason, status };
  })));
}

/** Years of which no schedule is announced yet; none at present. */
const PLANNED: Record<number, YearLine[]> = {};

/** Every day that differs from the week, in order. @example HOLIDAYS[0] // { day: 44197, kind: "off", reason: "newYear", status: "official" } */
export const HOLIDAYS: readonly Holiday[] = [...holidaysOf(OFFICIAL, "official"), ...holidaysOf(PLANNED, "planned")].sort((a, b) => a.day - b.day);

/** Years whose schedule is in the table, without a gap, and the last of them that is announced. */
export const FIRST_HOLIDAY_YEAR = 2021;
export const LAST_OFFICIAL_YEAR = 2027;
export const LAST_HOLIDAY_YEAR = 2027;
