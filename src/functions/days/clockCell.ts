import { foldKey } from "../../register/texts/fold";
import { cellText, isErrorCell, plainValue } from "../../register/texts/cell";
import { remember } from "../../register/vocabulary/memo";
import { failure, type FunctionProblem } from "../model/problem";

const HOUR = 3600;
const SECONDS_A_DAY = 24 * HOUR;

/** "15:00", "15h", "15 giờ 30 phút", "4:30 PM" on a folded text, whose signs are blanks. */
const CLOCK = /^(?:sau )?(\d{1,2}) ?(?:h|g|gio)?(?: ?(\d{2}) ?(?:p|ph|phut)?)?(?: (\d{2}))? ?(am|pm|sa|ch)?$/;

/**
 * The closing time that a cell holds, in seconds after midnight; null for a blank, which leaves the clock out of account.
 * Excel keeps a time as a part of a day; a number from 1 to 23 is an hour.
 * @example clockIn(0.625) // 54000: 15:00
 */
export function clockIn(cell: unknown): number | FunctionProblem | null {
  return cell === null ? null : writtenClock(cell);
}

const writtenClock: (cell: unknown) => number | FunctionProblem | null = remember((cell) => {
  const plain = plainValue(cell);
  if (plain === null || plain === 0) return null;
  const seconds = typeof plain === "number" ? clockOfNumber(plain) : typeof plain === "string" && !isErrorCell(plain) ? clockOfText(cellText(plain)) : NaN;
  if (seconds === null || (seconds >= 0 && seconds < SECONDS_A_DAY)) return seconds;
  return failure("invalidValue", "function.problem.cutoff", { cell: cellText(cell).slice(0, 40) }).problem;
});

function clockOfNumber(value: number): number {
  if (value > 0 && value < 1) return Math.round(value * SECONDS_A_DAY);
  return value >= 1 && value < 24 && Number.isInteger(value * 2) ? value * HOUR : NaN;
}

function clockOfText(text: string): number | null {
  if (text === "") return null;
  const found = CLOCK.exec(foldKey(text));
  if (!found || text.startsWith("-")) return NaN;
  const [, hour, minute = "0", second = "0", half = ""] = found;
  const isAfternoon = (half === "pm" || half === "ch") && Number(hour) < 12;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return NaN;
  return (Number(hour) + (isAfternoon ? 12 : 0)) * HOUR + Number(minute) * 60 + Number(second);
}
