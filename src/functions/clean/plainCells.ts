import { NO_DAY } from "../../calendar/day";
import { DAY_MARK } from "../../register/dayMark";
import { readMarkedDay } from "../../register/dayReading";
import { isClosing } from "../../register/reader/notACase";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../../register/serial";
import type { CellValue } from "../../register/types";

/*
 * Bound here once: outside the bundle (tests, the headless command) an imported name is looked up at each use, and a
 * pass uses these a million times.
 */
const NONE = NO_DAY;
const FIRST = FIRST_PLAUSIBLE_DAY;
const AFTER_LAST = LAST_PLAUSIBLE_DAY + 1;

/** A cell that only the register's own reader may judge. */
export const UNCLEAN = -1;

/**
 * The day in a cell as long as nothing about it is open: a date, a blank, or dd/mm/yyyy in a column of texts. UNCLEAN for
 * anything else.
 * @example plainDay("21/09/2021 15:10", true) // 44460
 */
export function plainDay(value: CellValue, asText: boolean): number {
  if (typeof value === "number" && value >= FIRST && value < AFTER_LAST) return value | 0;
  if (value === null || value === "" || value === 0 || value === undefined) return NONE;
  return asText && typeof value === "string" ? plainText(value) : UNCLEAN;
}

/** dd/mm/yyyy with or without a time of day. */
function plainText(text: string): number {
  if (text.length < 10 || text[2] !== "/" || text[5] !== "/") return UNCLEAN;
  const day = readMarkedDay(text);
  return day > NONE && day < DAY_MARK.first ? day : UNCLEAN;
}

/**
 * Whether a cell of running numbers, ids or names is of the kind of another one, as in every row of cases; the words of a
 * total, a band or a signature are not.
 * @example isAlike("Tổng cộng", "H62-1") // false
 */
export function isAlike(value: CellValue, model: CellValue): boolean {
  if (typeof value === "number") return value !== 0 && typeof model === "number";
  if (typeof value !== "string" || typeof model !== "string" || value === "") return false;
  const digits = hasDigit(value);
  if (digits !== hasDigit(model)) return false;
  return digits ? value.includes(" ") === model.includes(" ") : !isClosing(value);
}

/** From the end, where ids and running numbers have theirs. */
function hasDigit(text: string): boolean {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  for (let at = text.length - 1; at >= 0; at--) {
    const code = charCodeAt.call(text, at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
