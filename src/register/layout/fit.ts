import type { ColumnRole } from "../model/roles";
import type { ColumnProfile } from "./profile";

export const DAY_COLUMN_ROLES: ReadonlySet<ColumnRole> = new Set([
  "submitted", "received", "due", "dueNew", "finished", "handedOver", "supplementRequested", "supplementReceived", "payDate", "agencyReceived", "stepDue",
]);
const TEXT_ROLES: ReadonlySet<ColumnRole> = new Set([
  "procedure", "field", "receivingUnit", "unit", "applicant", "address", "clerk", "handler", "partnerUnit",
]);

/** The content contradicts the role. */
export const VETO = -1;

/**
 * How well a column's content agrees with a role: VETO, below 0 for doubt, 0 when it says nothing, up to 0.3 for agreement.
 * @example fitOf("received", profile) // 0.3 for a full column of dates
 */
export function fitOf(role: ColumnRole, profile: ColumnProfile): number {
  if (profile.filled === 0) return DAY_COLUMN_ROLES.has(role) ? -0.02 : 0;
  const days = profile.days / profile.filled;
  if (ENDS.has(role) && saysStates(profile)) return 0;
  if (DAY_COLUMN_ROLES.has(role)) return dayFit(days, profile);
  if (days > 0.5 && profile.filled >= 2 && role !== "note" && !holdsNumbers(role)) return VETO;
  if (role === "status") return wordFit(profile.statuses, profile, profile.timeliness);
  if (role === "timeliness") return wordFit(profile.timeliness, profile, profile.statuses);
  if (role === "channel") return wordFit(profile.channels, profile, 0);
  if (role === "limit") return profile.numbers > profile.filled / 2 ? 0.1 : 0;
  if (role === "serviceLevel") return wordFit(profile.serviceLevels, profile, 0);
  if (TEXT_ROLES.has(role)) return profile.texts / profile.filled >= 0.5 ? 0.05 : -0.1;
  return 0;
}

const ENDS: ReadonlySet<ColumnRole> = new Set(["finished", "handedOver"]);

/** Days of cases that have ended among the states of those that have not: the reader takes both. */
function saysStates({ days, statuses, filled }: ColumnProfile): boolean {
  return days > 0 && statuses > 0 && days + statuses >= filled * 0.8;
}

const COUNTED: ReadonlySet<ColumnRole> = new Set(["fee", "charge", "feeTotal", "certifiedCopies", "limit", "supplementCount"]);

/**
 * True when a column's content speaks for a role, as it must where the header is only near one of the role's names.
 * @example agrees("received", profile) // true for a column of dates
 */
export function agrees(role: ColumnRole, profile: ColumnProfile): boolean {
  const { filled, days, numbers, distinct } = profile;
  if (filled === 0) return false;
  if (DAY_COLUMN_ROLES.has(role)) return days >= filled / 2;
  if (days > filled / 2) return false;
  if (role === "caseId") return filled >= CONTENT_ROWS && distinct >= filled * 0.95 && Math.max(numbers, profile.wordy) < filled / 2;
  return COUNTED.has(role) ? numbers > filled / 2 : fitOf(role, profile) > 0;
}

/**
 * How a column's type of content goes with a role that a header names: 1 for what hardly another role holds, −1 for what
 * the role cannot hold, something between for what many roles hold; 0 for a blank column.
 * @example agreementOf("status", profile) // 1 for a column of known statuses, −1 for a column of days
 */
export function agreementOf(role: ColumnRole, profile: ColumnProfile): number {
  const { filled, days, numbers } = profile;
  if (filled === 0) return 0;
  if (DAY_COLUMN_ROLES.has(role)) return days >= filled / 2 ? 1 : days < filled / 5 && !(ENDS.has(role) && saysStates(profile)) ? -1 : 0;
  // A fee of 50.000 is the serial of a day in 2036.
  if (days > filled / 2) return holdsNumbers(role) ? 0 : -1;
  const hits = hitsOf(role, profile);
  if (hits !== undefined) return hits >= filled / 2 ? 1 : otherWords(role, profile) >= filled / 2 || numbers > filled / 2 ? -1 : 0;
  if (role === "ordinal") return numbers >= filled * 0.8 ? 1 : profile.wordy >= filled * 0.8 ? -1 : 0;
  if (TEXT_ROLES.has(role)) return numbers > filled / 2 || otherWords(role, profile) >= filled / 2 ? -1 : 0.25;
  return role === "caseId" && (profile.distinct < filled / 2 || profile.wordy > filled / 2) ? -0.5 : 0.1;
}

function hitsOf(role: ColumnRole, { statuses, timeliness, channels, serviceLevels }: ColumnProfile): number | undefined {
  if (role === "status") return statuses;
  if (role === "timeliness") return timeliness;
  if (role === "channel") return channels;
  return role === "serviceLevel" ? serviceLevels : undefined;
}

function otherWords(role: ColumnRole, { statuses, timeliness, channels, serviceLevels }: ColumnProfile): number {
  const words = { status: statuses, timeliness, channel: channels, serviceLevel: serviceLevels };
  return Math.max(...Object.entries(words).filter(([name]) => name !== role).map(([, hits]) => hits));
}

/** Fewer cells prove nothing about a column. */
const CONTENT_ROWS = 3;

/**
 * A day column may hold many unreadable texts: each is a finding then. It is none when it holds hardly a day but numbers or
 * the words of another role.
 */
function dayFit(days: number, profile: ColumnProfile): number {
  if (days < 0.2) {
    const words = Math.max(profile.statuses, profile.timeliness, profile.channels);
    return profile.numbers > profile.filled / 2 || words > profile.filled / 2 ? VETO : -0.3;
  }
  return days >= 0.5 ? 0.05 + (0.25 * profile.filled) / profile.rows : 0;
}

function holdsNumbers(role: ColumnRole): boolean {
  return role === "fee" || role === "charge" || role === "feeTotal" || role === "caseId" || role === "ordinal" || role === "receiptNumber";
}

/** Words of the role's vocabulary speak for it, those of its neighbour against it; unknown words say little. */
function wordFit(hits: number, profile: ColumnProfile, rivalHits: number): number {
  if (hits > rivalHits) return 0.1 + (0.1 * hits) / profile.filled;
  if (rivalHits > hits) return -0.4;
  return profile.filled >= 3 ? -0.1 : 0;
}
