import { dayOf, isoDay, type Day } from "../../../src/calendar/day";
import type { LimitUnit, Moment } from "../../../src/calendar/deadline";
import cases from "./cases.json";

/** The units of the worked cases in our words. */
export const UNIT_OF: Readonly<Record<string, LimitUnit>> = { ngaylamviec: "workingDays", ngay: "days", thang: "months", gio: "hours", trongngay: "sameDay" };

/** "2021-09-06" */
export function isoDayOf(text: string): Day {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  return dayOf(year, month, day);
}

/** "15:00" in seconds after midnight. */
export function clockOf(text: string): number {
  const [hour, minute] = text.split(":").map(Number);
  return hour * 3600 + minute * 60;
}

/** "2021-09-06 15:00", or without a time. */
export function momentOf(text: string): Moment {
  return { day: isoDayOf(text), second: text.length > 10 ? clockOf(text.slice(11)) : 0 };
}

/** The same back; the time only where it is asked for. */
export function momentText({ day, second }: Moment, withClock: boolean): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return withClock ? `${isoDay(day)} ${pad(Math.floor(second / 3600))}:${pad(Math.floor((second % 3600) / 60))}` : isoDay(day);
}

/** A deadline as the worked cases write it. */
interface WorkedDeadline {
  received: string;
  limit: number;
  unit: string;
  cutoff?: string;
  restDay?: string;
  why: string;
  due: string;
}

export const WORKED = { ...cases, deadline: cases.deadline as readonly WorkedDeadline[] };
