import type { FigureName } from "../../../indicators/figureNames";
import { isStated } from "../../situation/certainty";
import { maySayNone } from "../../situation/lostCases";
import type { Situation } from "../../situation/situation";
import { periodName, windowWords } from "../../words/periodWords";
import { figureNumber, type Phrase } from "../phrase";
import { signedSubject } from "../subject";
import { signed } from "./say";

/** "tiếp nhận mới 40 hồ sơ"; none at all is said in words where that is sure. */
function taken(situation: Situation, name: "received" | "carriedOver"): Phrase {
  const { words, total } = situation;
  const count = total[name];
  return count === 0 && maySayNone(situation) ? signed(words, `signed.${name}.none`) : signed(words, `signed.${name}`, { count: figureNumber(name, words.count(count)) });
}

/**
 * The period, whose work it is, and the cases taken in where they are certain.
 * @example placed(signedOpening(situation)).text // "Quý III năm 2021 (Tính từ ngày 21/6/2021 …"
 */
export function signedOpening(situation: Situation): Phrase {
  const { words, total, period, has } = situation;
  const isCustom = period.kind === "custom";
  const isSplit = has("received") && has("carriedOver");
  const opened: readonly FigureName[] = isSplit ? ["received", "carriedOver", "cumulative"] : ["cumulative"];
  const values = { period: periodName(period, words), window: windowWords(period, words), subject: signedSubject(situation) };
  if (!isStated(situation, ...opened)) return signed(words, isCustom ? "signed.openingCustomUnsure" : "signed.openingUnsure", values);
  const cumulative = figureNumber("cumulative", words.count(total.cumulative));
  if (!isSplit) return signed(words, isCustom ? "signed.openingCustomWhole" : "signed.openingWhole", { ...values, cumulative });
  return signed(words, isCustom ? "signed.openingCustom" : "signed.opening", { ...values, received: taken(situation, "received"), carriedOver: taken(situation, "carriedOver"), cumulative });
}
