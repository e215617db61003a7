import { STATUS, type Status } from "../model/caseCodes";
import { hasResult, isSentBack, isUnderWay } from "../cases/verdict";
import { saysNotYet } from "../vocabulary/insteadOfDays";

/**
 * The state that words in place of a result day tell, by what they mean as a status; 0 = none.
 * @example stateInWords("Chưa có", statusOf("Chưa có")) // STATUS.open
 */
export function stateInWords(words: string, meaning: number): Status {
  return (meaning as Status) || (saysNotYet(words) ? STATUS.open : STATUS.unknown);
}

/**
 * A result in the words beside a status of a case under way: which of them is right is not known.
 * @example contradicts(STATUS.open, STATUS.done) // true
 */
export function contradicts(own: Status, state: Status): boolean {
  return isUnderWay(own) && (hasResult(state) || isSentBack(state));
}
