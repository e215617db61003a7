import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { GroupBy } from "../../indicators/types";
import { asShortForm, shortForms, unitForm } from "../../register/names/abbreviations";
import { DEPARTMENTS_MERGED, PROVINCES_MERGED, SUCCESSORS } from "../../register/names/successors";
import { levelOfUnit, type Level } from "../../register/vocabulary/levels";

/** Days of 2025 on which units were joined or ended (domain.md 1.2). */
const REFORM_DAYS: readonly Day[] = [DEPARTMENTS_MERGED, PROVINCES_MERGED];

/**
 * The days of reform that lie between the beginning of the earlier period and the end of the later one.
 * @example reformDays(secondQuarter2025, thirdQuarter2025) // [45839]
 */
export function reformDays(before: Pick<Period, "from">, now: Pick<Period, "to">): Day[] {
  return REFORM_DAYS.filter((day) => before.from < day && day <= now.to);
}

/** The level of a group: by the unit's name, or the group itself in the cut by level; null where a cut has none. */
export function levelOfGroup(name: string, by: GroupBy): Level | null {
  if (by === "level") return name === "province" || name === "district" || name === "commune" ? name : null;
  if (by !== "unit" && by !== "receivingUnit") return null;
  return levelOfUnit(name);
}

/** Whether a register's name means a body of the list of 2025, written in full or by initials. */
function means(name: string, body: string): boolean {
  return unitForm(name) === unitForm(body) || shortForms(body).includes(asShortForm(name));
}

/**
 * Bodies that a unit took over on one of the days and that no name of the register means: what it had before is not all
 * that it has now.
 * @example missingPredecessors("UBND tỉnh Phú Thọ", ["UBND tỉnh Phú Thọ"], [45839]) // Vĩnh Phúc, Hòa Bình
 */
export function missingPredecessors(unit: string, names: readonly string[], days: readonly Day[]): { from: string; since: Day }[] {
  return SUCCESSORS.filter(({ from, to, since }) => days.includes(since) && means(unit, to) && !names.some((name) => means(name, from)));
}
