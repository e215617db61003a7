import { isStatedOfUnits } from "../../situation/certainty";
import type { Situation } from "../../situation/situation";
import { joined, NOTHING, type Phrase } from "../phrase";
import { mostOf } from "./mostOf";
import { signed } from "./say";

const NAMED = 5;

/**
 * Which units have overdue cases and which resolved some late, each with its count: what a report must account for. No causes: the
 * register knows none.
 * @example placed(signedShortfalls(situation)).text // "Hồ sơ đang giải quyết quá hạn: Sở Y tế (3 hồ sơ), …"
 */
export function signedShortfalls(situation: Situation): Phrase {
  const { words, units } = situation;
  if (units.filter(({ name }) => name !== "").length < 2) return NOTHING;
  return joined((["overdue", "late"] as const).flatMap((figure): Phrase[] => {
    const named = isStatedOfUnits(situation, figure) ? mostOf(units, figure, NAMED, words, true) : "";
    return named === "" ? [] : [signed(words, `signed.shortfall.${figure}`, { units: named })];
  }), " ");
}
