import { groupingOf } from "../../indicators/grouping";
import { countFullOnline, FULL_ONLINE_CLASSES, type FullOnlineClass } from "../../indicators/services/fullOnline";
import { sumClasses } from "../../indicators/services/countClasses";
import { targetText, type TargetKey } from "../../locales/targetText";
import type { Block, ParagraphBlock } from "../model/model";
import type { Situation } from "../situation/situation";
import { chosenTarget } from "../situation/targets";
import { targetWords } from "../situation/targetWords";
import { eligibilityByList } from "./eligibility";
import { countOf, measuredBy, rateOf, shareTable } from "./shareTable";

/** Why the share is not available: said, never shown as 0. */
function notAvailable(situation: Situation, why: TargetKey): ParagraphBlock {
  const { language } = situation.words;
  const { target } = chosenTarget(situation, "onlineFull");
  const unmeasured = target === null ? "" : ` ${targetText(language, "target.full.notAssessed", { target: targetWords(target, situation.words) })}`;
  return { type: "paragraph", id: "noFullOnline", title: targetText(language, "target.full.title"), text: targetText(language, why) + unmeasured };
}

/**
 * Fully online cases of those whose procedures are eligible for it by the workbook's procedure list; a sentence in its place without one.
 * @example fullOnlineTable(situation).id // "fullOnline"
 */
export function fullOnlineTable(situation: Situation): Block {
  const { words, reading: { table }, period, settings, counted } = situation;
  if (counted.from === "aggregates") return notAvailable(situation, "target.full.printed");
  const list = eligibilityByList(situation.reading);
  if (list === null) return notAvailable(situation, "target.full.noList");
  if (!(table.roles.has("procedure") || table.roles.has("procedureCode"))) return notAvailable(situation, "target.full.noColumn");
  const groups = countFullOnline(table, groupingOf(table, settings.groupBy), period, list);
  const { eligible, unknown } = sumClasses(groups, FULL_ONLINE_CLASSES);
  if (eligible === 0) return notAvailable(situation, "target.full.noCases");
  const say = (key: TargetKey): string => targetText(words.language, key);
  return shareTable(situation, groups, FULL_ONLINE_CLASSES, {
    id: "fullOnline",
    title: say("target.full.title"),
    columns: [
      countOf<FullOnlineClass>("received", "eligible", say("target.full.eligible")), countOf<FullOnlineClass>("online", "full", say("target.full.full")),
      measuredBy("onlineFull", rateOf<FullOnlineClass>("online", "fullRate", say("target.full.rate"), "full", "eligible")),
    ],
    notes: [say("target.full.note"), ...(unknown > 0 ? [targetText(words.language, "target.full.unknown", { count: words.count(unknown) })] : [])],
  });
}
