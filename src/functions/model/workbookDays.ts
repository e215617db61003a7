import type { OwnDay } from "../../calendar/ownDays";
import { workingCalendar, type WorkingCalendar } from "../../calendar/workingDays";

let days: readonly OwnDay[] = [];
let calendar: WorkingCalendar | null = null;

/** The calendar by which days are counted where a formula names none: the official one with the workbook's own days. */
export function workbookCalendar(): WorkingCalendar {
  calendar ??= workingCalendar(days);
  return calendar;
}

/** The workbook's own days, as the report's lists take them. */
export function workbookDays(): readonly OwnDay[] {
  return days;
}

/**
 * Rules of counting with the workbook's own days: appointments are moved by them.
 * @example tally(table, window, byWorkbook(rules))
 */
export function byWorkbook<Rules extends object>(rules: Rules): Rules & { ownDays: readonly OwnDay[] } {
  return { ...rules, ownDays: days };
}

/**
 * Tells the functions which days this workbook has off, or works, unlike other bodies: they cannot read its settings themselves.
 * @returns whether they are others than before, so that what was counted by them must be counted again
 * @example setWorkbookDays(settings.ownDays)
 */
export function setWorkbookDays(own: readonly OwnDay[]): boolean {
  const isSame = own.length === days.length && own.every(({ day, kind }, at) => day === days[at].day && kind === days[at].kind);
  if (isSame) return false;
  days = [...own];
  calendar = null;
  return true;
}
