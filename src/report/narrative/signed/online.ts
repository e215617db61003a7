import { caseProcedures } from "../../../indicators/procedures/caseProcedures";
import { fullShare } from "../../../indicators/procedures/procedureShares";
import { isStated, isStatedOfUnits } from "../../situation/certainty";
import { maySayNone } from "../../situation/lostCases";
import type { Situation } from "../../situation/situation";
import { hasOldLevels } from "../online";
import { figureNumber, joined, NOTHING, type Phrase } from "../phrase";
import { signed } from "./say";

/** ", gồm 5.369 hồ sơ toàn trình, 260 hồ sơ một phần"; nothing where the register does not tell the level of any. */
function levelWords(situation: Situation): Phrase {
  const { words, total } = situation;
  if (!isStated(situation, "onlineFull", "onlinePartial", "onlineLevelUnsaid") || total.onlineFull + total.onlinePartial === 0) return NOTHING;
  const old = hasOldLevels(situation);
  const levels = [
    { key: old ? "level4" : "full", count: total.onlineFull }, { key: old ? "level3" : "partial", count: total.onlinePartial }, { key: "unsaid", count: total.onlineLevelUnsaid },
  ] as const;
  const parts = levels.filter(({ count }) => count > 0).map(({ key, count }) => signed(words, `signed.online.${key}`, { count: words.count(count) }));
  return signed(words, "signed.online.levels", { parts: joined(parts, ", ") });
}

function unitSentences(situation: Situation): Phrase[] {
  const { words, settings, unitsWithOnline } = situation;
  if (settings.scope === "commune" || unitsWithOnline === 0 || !isStatedOfUnits(situation, "online")) return [];
  return [signed(words, "signed.online.units", { count: figureNumber("unitsWithOnline", words.count(unitsWithOnline)) })];
}

/**
 * Of full online cases only those of procedures that may be done so are a measure: without the list of them there is no rate. Cases
 * that the list does not know are said beside it.
 */
function fullSentences(situation: Situation): Phrase[] {
  const { words, reading: { table, procedures }, period, counted } = situation;
  if (hasOldLevels(situation)) return [];
  const cases = counted.from === "register" ? caseProcedures(table, procedures) : null;
  const share = cases === null ? null : fullShare(table, cases, period);
  if (share === null || share.denominator === 0) return [signed(words, share === null ? "signed.full.unknown" : "signed.full.noCases")];
  if (!isStated(situation, "onlineFull")) return [];
  const unknown = share.match.notInList + share.match.several + share.match.unnamed + share.unsaid;
  const rest = unknown === 0 ? NOTHING : signed(words, "signed.full.rest", { count: words.count(unknown) });
  const values = { part: words.count(share.numerator), whole: words.count(share.denominator), rate: words.rate(share.numerator, share.denominator), rest };
  return [signed(words, share.numerator === 0 ? "signed.full.none" : "signed.full", values)];
}

/**
 * Cases received online with both counts, by level, and how many units had some.
 * @example placed(signedOnline(situation)[0]).text // "Hồ sơ nộp trực tuyến là 5.629 hồ sơ trên 14.043 hồ sơ tiếp nhận mới (đạt 40,08%), gồm …"
 */
export function signedOnline(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, "online", "received", "onlineRate") || total.received === 0) return [];
  if (total.online === 0) return maySayNone(situation) ? [signed(words, "signed.online.none")] : [];
  return [
    signed(words, "signed.online", {
      part: figureNumber("online", words.count(total.online)), whole: words.count(total.received),
      rate: figureNumber("onlineRate", words.rate(total.online, total.received)), levels: levelWords(situation),
    }),
    ...fullSentences(situation), ...unitSentences(situation),
  ];
}
