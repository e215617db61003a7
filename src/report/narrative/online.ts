import { dayOf } from "../../calendar/day";
import { isStated, isStatedOfUnits } from "../situation/certainty";
import { maySayNone } from "../situation/lostCases";
import { meanDecimals } from "../words/meanDecimals";
import { placesNoun } from "../words/placeWords";
import type { Situation } from "../situation/situation";
import { figureNumber, phrase, type Phrase } from "./phrase";

/** NĐ 42/2022 (until 30/6/2026, then NĐ 224/2026) replaces levels 3 and 4 by "một phần" and "toàn trình" from this day. */
const NEW_LEVELS_FROM = dayOf(2022, 8, 15);

/** Whether a period's services are named by the levels 3 and 4 of before NĐ 42/2022. */
export function hasOldLevels(situation: Situation): boolean {
  return situation.period.to < NEW_LEVELS_FROM;
}

/** ", trong đó có 260 hồ sơ nộp mức độ 3 và 5.369 hồ sơ nộp mức độ 4"; "" when the register does not tell the level. */
function levels(situation: Situation): string {
  const { words, total } = situation;
  if (!isStated(situation, "onlineFull", "onlinePartial")) return "";
  if (total.onlineFull + total.onlinePartial === 0) return maySayNone(situation) ? words.say("report.says.levelsNone") : "";
  const split = words.say(hasOldLevels(situation) ? "report.says.levels" : "report.says.levelsNew", {
    partial: words.count(total.onlinePartial),
    full: words.count(total.onlineFull),
  });
  const { onlineLevelUnsaid } = total;
  return onlineLevelUnsaid === 0 || !isStated(situation, "onlineLevelUnsaid") ? split : split + words.say("report.says.levelsUnknown", { count: words.count(onlineLevelUnsaid) });
}

function provinceSentences(situation: Situation): Phrase[] {
  const { words, total, meanOnline } = situation;
  const sentences = [phrase(words, "report.says.onlineProvince", {
    units: figureNumber("unitsWithOnline", words.count(situation.unitsWithOnline)),
    online: figureNumber("online", words.count(total.online)),
    levels: levels(situation),
  })];
  if (meanOnline.mean !== null && isStatedOfUnits(situation, "onlineRate")) sentences.push(phrase(words, "report.says.meanOnline", { rate: figureNumber("meanOnline", words.share(meanOnline.mean, meanDecimals(meanOnline.mean))) }));
  return sentences;
}

/**
 * What the paragraph says of online cases; nothing when the register has no channel, or words in it that nobody can read.
 * @example placed(onlineSentences(situation)[0]).text // "Có 15 cơ quan, đơn vị cấp tỉnh phát sinh hồ sơ trực tuyến …"
 */
export function onlineSentences(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  if (!isStated(situation, "online", "onlineRate")) return [];
  if (total.online === 0) return maySayNone(situation) ? [phrase(words, "report.says.onlineNone")] : [];
  const online = figureNumber("online", words.count(total.online));
  if (situation.unitsWithOnline === 0 || settings.scope === "commune" || !isStatedOfUnits(situation, "online")) {
    return [phrase(words, "report.says.online", { online, rate: figureNumber("onlineRate", words.rate(total.online, total.received)), levels: levels(situation) })];
  }
  if (settings.scope === "province") return provinceSentences(situation);
  const places = placesNoun(situation.units.map(({ name }) => name).filter((name) => name !== ""), words);
  return [phrase(words, "report.says.onlineDistrict", { places, online })];
}
