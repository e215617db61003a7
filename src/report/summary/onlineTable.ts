import type { TableBlock, TableRow } from "../model";
import { hasOldLevels } from "../narrative/online";
import type { Situation } from "../situation";

export const ONLINE_TABLE = "online";

/** Received cases by how they came: online by level where the register tells it, and all others. */
function parts(situation: Situation): [string, number][] {
  const { words, total } = situation;
  const other: [string, number] = [words.say("report.online.other"), total.received - total.online];
  if (!situation.has("onlineFull")) return [[words.say("report.online.any"), total.online], other];
  const old = hasOldLevels(situation);
  const unknown = total.online - total.onlineFull - total.onlinePartial;
  const levels: [string, number][] = [
    [words.say(old ? "report.online.level4" : "report.online.full"), total.onlineFull],
    [words.say(old ? "report.online.level3" : "report.online.partial"), total.onlinePartial],
  ];
  if (unknown > 0) levels.push([words.say("report.online.unknown"), unknown]);
  return [...levels, other];
}

/**
 * Cases received by channel and level with their shares; null when the register has no channel or nothing came.
 * @example onlineTable(situation)?.rows.length // 4: level 4, level 3, other channels, total
 */
export function onlineTable(situation: Situation): TableBlock | null {
  const { words, total } = situation;
  if (!situation.has("online") || total.received === 0) return null;
  const rows = parts(situation).map(([name, count]): TableRow => ({ role: "data", cells: [name, count, count / total.received] }));
  return {
    type: "table",
    id: ONLINE_TABLE,
    title: words.say("report.online.title"),
    columns: [
      { key: "channel", header: words.say("report.online.channel"), shown: "text", width: 34 },
      { key: "count", header: words.say("report.online.count"), shown: "count", width: 12 },
      { key: "share", header: words.say("report.online.share"), shown: "rate", width: 12 },
    ],
    numbered: false,
    rows: [...rows, { role: "total", cells: [words.say("report.row.total"), total.received, 1] }],
    highlights: [],
    notes: [],
  };
}
