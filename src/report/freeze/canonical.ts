import { CONVENTION_NAMES, CONVENTIONS, readingKey, type Conventions } from "../../indicators/conventions";
import { COURSE_ROLES } from "../../register/model/roles";
import { ownDaysText } from "./frozenDays";
import type { FrozenBasis, FrozenCase } from "./types";

/**
 * One case as a line that no other case has unless it is the same in every part. Its place is no part of it; a case on whose way
 * nothing happened has the line that older freezes gave it.
 */
export function caseLine({ id, unit, received, due, finished, handedOver, status, channel, serviceLevel, ...course }: FrozenCase): string {
  const days = COURSE_ROLES.map((role) => course[role]);
  return JSON.stringify([id, unit, received, due, finished, handedOver, status, channel, serviceLevel, ...(days.some((day) => day !== 0) ? days : [])]);
}

/**
 * The cases by id and then by what is known of them: the same list whatever the order of rows and sheets.
 * @example canonicalOrder([second, first]) // [first, second]
 */
export function canonicalOrder<Case extends FrozenCase>(cases: readonly Case[]): Case[] {
  const lines = cases.map((each) => ({ each, line: caseLine(each) }));
  return lines.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0)).map(({ each }) => each);
}

/** A convention that older freezes do not know is told only where it departs from how they counted: their lines stay as they were. */
function laterReadings(conventions: Conventions): string[] {
  const told = CONVENTION_NAMES.filter((name) => CONVENTIONS[name].beforeAdded !== null && CONVENTIONS[name].beforeAdded !== conventions[name]);
  return told.map((name) => readingKey(name, conventions[name]));
}

/** The window and the rules as one line. */
export function basisLine({ period, conventions, rateBase, ruleVersion, roles, ownDays }: FrozenBasis): string {
  const first = CONVENTION_NAMES.filter((name) => CONVENTIONS[name].beforeAdded === null).map((name) => conventions[name]);
  return JSON.stringify([period.from, period.to, ...first, rateBase, ruleVersion, [...roles], ...laterReadings(conventions), ...(ownDays ? [ownDaysText(ownDays)] : [])]);
}
