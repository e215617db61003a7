import { dayOf } from "../../calendar/day";
import { foldKey } from "../texts/fold";
import type { ServiceLevel } from "../model/caseCodes";

/** What a level is called. named: by a word that only online services have; numbered: by a number, as before NĐ 42/2022. */
interface LevelTexts {
  level: ServiceLevel;
  named: readonly string[];
  numbered: readonly string[];
}

function numbers(arabic: string, roman: string): string[] {
  const names = ["Mức độ", "Mức", "MĐ", "Cấp độ", "Level"];
  return [...names.map((name) => `${name} ${arabic}`), `MĐ${arabic}`, ...names.map((name) => `${name} ${roman}`)];
}

/** Levels of online service: 3 is "một phần", 4 "toàn trình", 2 "cung cấp thông tin" since NĐ 42/2022 (domain.md 2.2, 4.3). */
export const SERVICE_LEVEL_TEXTS: readonly LevelTexts[] = [
  { level: 4, named: ["Toàn trình"], numbered: numbers("4", "IV") },
  { level: 3, named: ["Một phần", "1 phần"], numbered: numbers("3", "III") },
  { level: 2, named: ["Cung cấp thông tin", "Cung cấp thông tin trực tuyến", "Dịch vụ cung cấp thông tin trực tuyến"], numbered: numbers("2", "II") },
  { level: 1, named: [], numbered: numbers("1", "I") },
];

/**
 * NĐ 42/2022 with its levels ended before this day and "dịch vụ công chủ động" has levels of its own (domain-2026.md 6): of cases
 * received from here on a bare "mức độ 3" or "4" may be of either scale.
 */
export const BARE_LEVELS_ASKED_FROM = dayOf(2026, 7, 1);

/** Whole cells of a level column only: codes, and what some exports call all services that are neither toàn trình nor một phần. */
export const WHOLE_LEVEL_TEXTS: readonly { level: ServiceLevel; text: string }[] = [
  { level: 4, text: "4" }, { level: 3, text: "3" }, { level: 2, text: "2" }, { level: 1, text: "1" }, { level: 2, text: "Còn lại" },
];

/** "TT" alone may be trực tiếp, trực tuyến or thủ tục; before a level it can only be trực tuyến. */
export const ONLINE_BESIDE_LEVEL: readonly string[] = ["TT"];

/**
 * True for a header or a value of "dịch vụ công chủ động", services that the office starts by itself: its "mức độ 1–4" are
 * another scale than that of online services (domain-2026.md 6) and say nothing of theirs.
 * @example isOfOtherScale("DVC chủ động (mức độ 4)") // true
 */
export function isOfOtherScale(text: string): boolean {
  return /(?:^| )chu dong(?: |$)/.test(foldKey(text));
}
