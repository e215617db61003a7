import { dayOf, NO_DAY } from "../../../src/calendar/day";
import { targetWithoutIssuer, type Target } from "../../../src/report/request/targets";

interface TargetCase {
  says: string;
  targets: readonly Target[];
  value: number | null;
  beside?: number;
  ended?: number;
}

const own = targetWithoutIssuer(0.95);
const set = (value: number, from: number, to: number): Target => ({ ...own, value, from, to, setBy: "KH 1" });
const [newYear, february, lastDay, nextDay] = [dayOf(2026, 1, 1), dayOf(2026, 2, 1), dayOf(2026, 3, 20), dayOf(2026, 3, 21)];

/** Tables of targets and what the first quarter of 2026, 21/12/2025 to 20/3/2026, is measured against. */
export const TARGET_CASES: readonly TargetCase[] = [
  { says: "is none where none is set", targets: [], value: null },
  { says: "is the tool's own where nobody set one", targets: [own], value: 0.95 },
  { says: "is one that somebody set rather than the tool's own, whichever stands first", targets: [set(0.98, NO_DAY, NO_DAY), own], value: 0.98 },
  { says: "is the one entered later where both have no first day", targets: [own, set(0.98, NO_DAY, NO_DAY)], value: 0.98 },
  { says: "holds on its first day", targets: [set(0.98, lastDay, NO_DAY)], value: 0.98 },
  { says: "holds on its last day", targets: [set(0.98, newYear, lastDay)], value: 0.98 },
  { says: "is none that begins the day after the period", targets: [set(0.98, nextDay, NO_DAY)], value: null },
  { says: "is none that ended the day before the period's last", targets: [set(0.98, newYear, lastDay - 1)], value: null, ended: 1 },
  { says: "is the tool's own after the one set is over, and says so", targets: [own, set(0.98, newYear, february)], value: 0.95, ended: 1 },
  { says: "is by the last day where one follows another in the period", targets: [set(0.9, newYear, february - 1), set(0.98, february, NO_DAY)], value: 0.98, beside: 1 },
  { says: "is the one that began later where two hold on the last day", targets: [set(0.98, february, NO_DAY), set(0.9, newYear, NO_DAY)], value: 0.98, beside: 1 },
  { says: "names none beside it that was over before the period", targets: [set(0.9, dayOf(2025, 1, 1), dayOf(2025, 12, 20)), set(0.98, newYear, NO_DAY)], value: 0.98 },
];
