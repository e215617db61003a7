import type { Day } from "../../calendar/day";
import { workingCalendar, type WorkingCalendar } from "../../calendar/workingDays";
import type { MethodBlock } from "../model/model";
import type { ReportSettings } from "../request/request";
import type { Situation } from "../situation/situation";

/** The working calendar with the centre's own days. */
export function ownCalendar({ settings }: { settings: Pick<ReportSettings, "ownDays"> }): WorkingCalendar {
  return workingCalendar(settings.ownDays);
}

/**
 * The line of "Cách tính" that names the centre's own days among those that were counted; none without any.
 * @param from first and last of the days that were counted
 * @example ownDaysLine(situation, 46200, 46260)[0].value // "nghỉ 3/8/2026 (Ngày truyền thống); làm việc 8/8/2026"
 */
export function ownDaysLine({ settings, words }: Situation, from: Day, to: Day): MethodBlock["lines"][number][] {
  const counted = settings.ownDays.filter(({ day }) => day >= from && day <= to);
  if (counted.length === 0) return [];
  const value = counted.map(({ day, kind, note }) =>
    words.say(`report.method.ownDay.${kind}`, { day: words.day(day) }) + (note === "" ? "" : ` (${note})`)).join("; ");
  return [{ label: words.say("report.method.ownDays"), value }];
}
