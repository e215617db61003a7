import { isoDay } from "../../calendar/day";
import { CONVENTION_NAMES } from "../../indicators/conventions";
import { COURSE_ROLES } from "../../register/model/roles";
import { doubtsText } from "./frozenDoubts";
import { CASES, CHANNEL_NAMES, FORMAT, PARTS, SIGN, STATUS_NAMES, type FrozenHead } from "./dataFormat";
import { ownDaysText } from "./frozenDays";
import type { FrozenCase, FrozenState } from "./types";

/** A data cell: text, or a day or number; the writer gives them their formats. */
export type DataCell = string | { day: number } | { count: number };

function headRows(head: FrozenHead): DataCell[][] {
  const { period, conventions } = head;
  const lines: [string, string | number][] = [
    ["frozenAt", head.frozenAt], ["frozenDay", head.frozenDay],
    ["periodKind", period.kind], ["periodYear", period.year], ["periodIndex", period.index], ["from", period.from], ["to", period.to],
    ["window", `${isoDay(period.from)}/${isoDay(period.to)}`],
    ...CONVENTION_NAMES.map((name): [string, string] => [name, conventions[name]]),
    ["rateBase", head.rateBase], ["ruleVersion", head.ruleVersion], ["roles", head.roles.join(" ")],
    ...(head.ownDays ? [["ownDays", ownDaysText(head.ownDays)] as [string, string]] : []),
    ...(head.doubtful ? [["doubtful", head.doubtful.join(" ")] as [string, string]] : []),
    ...(head.doubts ? [["doubts", doubtsText(head.doubts)] as [string, string]] : []),
    ["fingerprint", head.fingerprint], [CASES, head.count],
  ];
  return lines.map(([key, value]) => [key, typeof value === "number" ? { count: value } : value]);
}

function dayCell(day: number): DataCell {
  return day === 0 ? "" : { day };
}

function caseRow({ id, unit, received, due, finished, handedOver, status, channel, serviceLevel, ...course }: FrozenCase): DataCell[] {
  return [
    id, unit, dayCell(received), dayCell(due), dayCell(finished), dayCell(handedOver),
    STATUS_NAMES[status] ?? "unknown", CHANNEL_NAMES[channel] ?? "unknown", { count: serviceLevel },
    ...COURSE_ROLES.map((role) => dayCell(course[role])),
  ];
}

/**
 * A frozen state with its head as the rows of a sheet: name and value a row, then a header, then a row a case. `note`
 * tells whoever comes upon the sheet what it is.
 * @example dataRows(state, head, note).length // 18 + 14722
 */
export function dataRows(state: FrozenState, head: FrozenHead, note: string): DataCell[][] {
  return [[SIGN, { count: FORMAT }, note], ...headRows(head), [...PARTS], ...state.cases.map(caseRow)];
}
