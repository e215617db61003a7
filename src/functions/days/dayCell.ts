import { formatDay, NO_DAY, type Day } from "../../calendar/day";
import { readDay, timeBeside } from "../../register/days/dayReading";
import { cellText, isErrorCell, plainValue } from "../../register/texts/cell";
import { failure, type FunctionProblem } from "../model/problem";

/**
 * The day that a cell holds, as the register reads it; NO_DAY for a blank in every kind, and why there is none for the rest.
 * @example dayIn("21/09/2021 16:45") // 44460
 */
export function dayIn(cell: unknown): Day | FunctionProblem {
  const day = readDay(cell);
  return day >= NO_DAY ? day : unreadableDay(cell);
}

/**
 * The time of day beside it in seconds after midnight; 0 for none, -1 for one of another time zone.
 * @example secondIn(44460.708333333) // 61200: 17:00
 */
export function secondIn(cell: unknown): number {
  if (typeof cell === "number") return timeBeside(cell);
  const plain = plainValue(cell);
  return typeof plain === "number" || typeof plain === "string" ? timeBeside(plain) : 0;
}

function unreadableDay(cell: unknown): FunctionProblem {
  if (isErrorCell(cell)) return failure("invalidValue", "function.problem.dayError").problem;
  return failure("invalidValue", "function.problem.dayUnreadable", { cell: shownCell(cell) }).problem;
}

/** A cell as a sentence quotes it; a number that is a day as that day. */
export function shownCell(cell: unknown): string {
  const day = typeof cell === "number" ? formatDay(Math.floor(cell)) : "";
  return day === "" ? cellText(cell).slice(0, 40) : day;
}

/** Whether a reading of a cell is why there is none. */
export function isUnread<Found>(found: Found | FunctionProblem): found is FunctionProblem {
  return typeof found === "object" && found !== null && "key" in found;
}
