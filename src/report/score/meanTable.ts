import { meanTimes } from "../../indicators/services/meanTime";
import { scoreText } from "../../locales/scoreText";
import { ownCalendar } from "../lists/ownCalendar";
import type { TableBlock } from "../model/model";
import type { Situation } from "../situation/situation";

/** More procedures than these make the sheet no page. */
const SHOWN = 15;

/**
 * Item 2.2: the mean time of the procedures with most cases; null where the register names no procedure or none ended.
 * @example meanTable(situation)?.rows[0].cells // ["Cấp bản sao trích lục", 41, 1.2, 0.9]
 */
export function meanTable(situation: Situation): TableBlock | null {
  const { reading, period, words: { language, count }, counted } = situation;
  const times = counted.from === "aggregates" ? [] : meanTimes(reading.table, period, ownCalendar(situation));
  if (times.length === 0) return null;
  const more = times.length > SHOWN ? scoreText(language, "score.mean.more", { shown: count(SHOWN), all: count(times.length) }) : "";
  return {
    type: "table", id: "scoreTimes", title: scoreText(language, "score.mean.title"), numbered: false, highlights: [],
    notes: [scoreText(language, "score.mean.note", { more }).trim()],
    columns: [
      { key: "procedure", header: scoreText(language, "score.mean.procedure"), shown: "text", width: 50 },
      { key: "cases", header: scoreText(language, "score.mean.cases"), shown: "count", width: 12 },
      { key: "days", header: scoreText(language, "score.mean.days"), shown: "points2", width: 12 },
      { key: "workingDays", header: scoreText(language, "score.mean.workingDays"), shown: "points2", width: 12 },
    ],
    rows: times.slice(0, SHOWN).map(({ procedure, cases, days, workingDays }) => ({ role: "data" as const, cells: [procedure, cases, days, workingDays] })),
  };
}
