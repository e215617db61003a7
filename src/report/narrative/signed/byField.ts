import { doubtsOf } from "../../../indicators/doubts";
import type { CountName } from "../../../indicators/figureNames";
import { groupingOf } from "../../../indicators/grouping";
import { tally } from "../../../indicators/tally";
import { groupFigures } from "../../../indicators/units";
import { isStated } from "../../situation/certainty";
import type { Situation } from "../../situation/situation";
import { mostOf } from "./mostOf";
import { joined, NOTHING, type Phrase } from "../phrase";
import { signed } from "./say";

const NAMED = 3;

/**
 * Where most cases came in, and where most are late, by field; nothing where the register names fewer than two, or one is not certain.
 * @example placed(signedByField(situation)).text // "Lĩnh vực tiếp nhận mới nhiều nhất: Đất đai (5.000 hồ sơ), …"
 */
export function signedByField(situation: Situation): Phrase {
  const { words, reading, period, settings, counted } = situation;
  if (counted.from !== "register" || !reading.table.roles.has("field")) return NOTHING;
  const groups = groupFigures(tally(reading.table, period, { groupBy: "field", conventions: settings.conventions }), settings.rateBase).filter(({ figures }) => figures.cumulative > 0);
  if (groups.filter(({ name }) => name !== "").length < 2) return NOTHING;
  const doubts = doubtsOf(reading, groupingOf(reading.table, "field"), period, settings);
  const most = (figure: CountName, key: "signed.fields.received" | "signed.fields.late"): Phrase[] => {
    if (!isStated(situation, figure) || groups.some(({ name }) => doubts.isDoubtful(figure, name))) return [];
    const fields = mostOf(groups, figure, NAMED, words);
    return fields === "" ? [] : [signed(words, key, { fields })];
  };
  return joined([...most("received", "signed.fields.received"), ...most("lateAndOverdue", "signed.fields.late")], " ");
}
