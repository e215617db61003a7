import { foldKey } from "../texts/fold";
import { CLOSING_STARTS, CLOSING_WHOLE } from "../vocabulary/closingWords";
import { isTotalWord } from "../vocabulary/totalWords";

const closingStarts = CLOSING_STARTS.map((words) => `${foldKey(words)} `);
const closingWhole = new Set(CLOSING_WHOLE.map((words) => `${foldKey(words)} `));

/** "Tổng cộng", "3 hồ sơ", "Trang 2", "Vĩnh Yên, ngày … tháng … năm 2021" */
const TOTAL_OR_DATELINE = /^\d+ (ho so|hs) $|^(so )?trang (so )?\d+ |(^| )ngay (\d+ )?thang (\d+ )?nam /;

/**
 * Words of a total, a date line or a signature.
 * @example isClosing("Tổng cộng") // true
 */
export function isClosing(text: string): boolean {
  if (isTotalWord(text)) return true;
  const key = `${foldKey(text)} `;
  return closingWhole.has(key) || closingStarts.some((start) => key.startsWith(start)) || TOTAL_OR_DATELINE.test(key);
}
