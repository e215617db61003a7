import { maySayNone } from "../../situation/lostCases";
import { isStated } from "../../situation/certainty";
import type { Situation } from "../../situation/situation";
import { joined, type Phrase } from "../phrase";
import { signed, signedWords } from "./say";

type Part = "early" | "onTime" | "earlyAndOnTime" | "late" | "inTime" | "overdue";

/** Early and on time apart where the register, or the printed table, tells them apart. */
function partsOf(situation: Situation, whole: "resolved" | "pending"): readonly Part[] {
  if (whole === "pending") return ["inTime", "overdue"];
  return situation.has("early") && situation.has("onTime") ? ["early", "onTime", "late"] : ["earlyAndOnTime", "late"];
}

/** "trước hạn 9 hồ sơ, đúng hạn 5 hồ sơ"; one that is none is left out. */
function partWords({ words, total }: Situation, parts: readonly Part[]): Phrase {
  return joined(parts.map((part) => signed(words, `signed.part.${part}`, { count: words.count(total[part]) })), ", ");
}

/** A count whose cases are all of one part: "đều trước hạn". */
function onlyPart({ words }: Situation, count: number, part: Part): string {
  const only = signedWords(words, `signed.only.${part}`);
  return count === 1 ? only : signedWords(words, "signed.every", { part: only });
}

/**
 * One count with its parts, each apart; the parts are left out where one of them is not certain, the whole where it is not.
 * @example placed(countSentences(situation, "resolved")[0]).text // "Đã giải quyết 14.097 hồ sơ, trong đó trước hạn …"
 */
export function countSentences(situation: Situation, whole: "resolved" | "pending"): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, whole)) return [];
  if (total[whole] === 0) return maySayNone(situation) ? [signed(words, `signed.${whole}.none`)] : [];
  const count = words.count(total[whole]);
  const parts = partsOf(situation, whole);
  if (!isStated(situation, ...parts)) return [signed(words, `signed.${whole}.plain`, { count })];
  const found = parts.filter((part) => total[part] > 0);
  if (found.length === 1) return [signed(words, `signed.${whole}.all`, { count, part: onlyPart(situation, total[whole], found[0]) })];
  return [signed(words, `signed.${whole}`, { count, parts: partWords(situation, found) })];
}
