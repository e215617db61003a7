import type { FindingType } from "../model/findings";
import { STATUS, type Status } from "../model/caseCodes";

// Own copies: a bundler that turns imports into getters would slow the rule that runs on every row.
const { pendingIntake, rejectedIntake, open, pausedSupplement, pausedFinance, withdrawn, returned, done, handedOver: given } = STATUS;

/** In decoded date columns: > 0 a day, 0 blank, UNREADABLE (-1), ERROR_CELL (-2), PENDING_CELL (-3): a formula without a value. */
export const ERROR_CELL = -2;
export const PENDING_CELL = -3;

/** What becomes of a row, by its own cells alone; the order is that of the rules. */
export const VERDICT = {
  used: 0, notAccepted: 1, errorCell: 2, unreadableDate: 3, missingReceived: 4, finishedBeforeReceived: 5,
  doneWithoutFinished: 6, notComputed: 7,
} as const;
type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

/** Reason of exclusion for each verdict; "" for used. */
export const VERDICT_TYPES: readonly (FindingType | "")[] = [
  "", "notAccepted", "errorCell", "unreadableDate", "missingReceived", "finishedBeforeReceived", "doneWithoutFinished", "notComputed",
];

/**
 * Day on which the case was resolved: the day of its result, else the day of its hand-over (domain.md 2.2), else 0.
 * @example effectiveFinished(0, 44460) // 44460
 */
export function effectiveFinished(finished: number, handedOver: number): number {
  if (finished !== 0) return finished;
  return handedOver > 0 ? handedOver : 0;
}

/**
 * Whether a row is a case that can be counted, and if not, why. Every argument is a decoded cell (see ERROR_CELL).
 * A case that was never accepted is out of scope whatever its dates; a case with a result but without the day of it
 * cannot be placed in a period. Source: domain.md 2.2, 4.4.11.
 * @example judgeRow(44400, 44410, 44390, 0, STATUS.done) // VERDICT.finishedBeforeReceived
 */
export function judgeRow(received: number, due: number, finished: number, handedOver: number, status: Status): Verdict {
  if (status === pendingIntake || status === rejectedIntake) return VERDICT.notAccepted;
  if (received < 0 || due < 0 || finished < 0) {
    if (received === ERROR_CELL || due === ERROR_CELL || finished === ERROR_CELL) return VERDICT.errorCell;
    return received === PENDING_CELL || due === PENDING_CELL || finished === PENDING_CELL ? VERDICT.notComputed : VERDICT.unreadableDate;
  }
  if (received === 0) return VERDICT.missingReceived;
  const end = effectiveFinished(finished, handedOver);
  if (end === 0) {
    // Whether the case has ended is not known: the day that would say so was never computed.
    if (handedOver === PENDING_CELL) return VERDICT.notComputed;
    return hasResult(status) ? VERDICT.doneWithoutFinished : VERDICT.used;
  }
  return end < received ? VERDICT.finishedBeforeReceived : VERDICT.used;
}

/** Resolved, with a result of its own. */
export function hasResult(status: Status): boolean {
  return status === done || status === given;
}

/** Withdrawn or returned: ended without a result of its own. */
export function isSentBack(status: Status): boolean {
  return status === withdrawn || status === returned;
}

/** In work or waiting for the applicant: a case that has no end yet. */
export function isUnderWay(status: Status): boolean {
  return status === open || status === pausedSupplement || status === pausedFinance;
}

/**
 * How far a case has come, for choosing among rows of one case: 2 handed over, 1 resolved, 0 open.
 * @example progressOf(44460, 0, STATUS.done) // 1
 */
export function progressOf(finished: number, handedOver: number, status: Status): number {
  if (handedOver > 0 || status === given) return 2;
  return finished > 0 || hasResult(status) || isSentBack(status) ? 1 : 0;
}
