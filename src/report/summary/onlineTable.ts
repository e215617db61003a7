import type { FigureName } from "../../indicators/figureNames";
import { doubtfulCell, isDoubtfulCell, numberIn } from "../model/doubtfulCell";
import { countWords, figureCell, totalRow } from "../situation/certainty";
import { doubtNotes } from "../situation/doubtWords";
import type { CellContent, TableBlock, TableRow } from "../model/model";
import { hasOldLevels } from "../narrative/online";
import type { Situation } from "../situation/situation";

export const ONLINE_TABLE = "online";

const SHOWN: readonly FigureName[] = ["received", "online", "onlineFull", "onlinePartial", "onlineLevelUnsaid"];

const LEVELS = ["online", "onlineFull", "onlinePartial"] as const;

/** Whether the register tells the level of some online case: where it tells none, nothing is split. */
function hasLevels(situation: Situation): boolean {
  const { total } = situation;
  return situation.has("onlineFull") && (total.onlineFull + total.onlinePartial > 0 || total.online === 0 || LEVELS.some(totalRow(situation).isDoubtful));
}

/** Received cases by how they came: online by level where the register tells it, and all others. */
function parts(situation: Situation): [string, CellContent][] {
  const { words, total } = situation;
  const row = totalRow(situation);
  const isOtherSure = !row.isDoubtful("online") && !row.isDoubtful("received");
  const other: [string, CellContent] = [words.say("report.online.other"), isOtherSure ? total.received - total.online : doubtfulCell(total.received - total.online)];
  if (!hasLevels(situation)) return [[words.say("report.online.any"), figureCell(row, "online")], other];
  const old = hasOldLevels(situation);
  const levels: [string, CellContent][] = [
    [words.say(old ? "report.online.level4" : "report.online.full"), figureCell(row, "onlineFull")],
    [words.say(old ? "report.online.level3" : "report.online.partial"), figureCell(row, "onlinePartial")],
  ];
  if (total.onlineLevelUnsaid > 0 || row.isDoubtful("onlineLevelUnsaid")) levels.push([words.say("report.online.unknown"), figureCell(row, "onlineLevelUnsaid")]);
  return [...levels, other];
}

/** The part of all received cases; not certain where one of the two is not. */
function shareOf(situation: Situation, count: CellContent): CellContent {
  const number = numberIn(count);
  const share = number === null ? null : number / situation.total.received;
  return isDoubtfulCell(count) || totalRow(situation).isDoubtful("received") ? doubtfulCell(share) : share;
}

function notes(situation: Situation): string[] {
  const { words, counted } = situation;
  const unsaid = situation.has("onlineFull") && !hasLevels(situation) ? [words.say("report.online.noneSaid", { count: countWords(situation, "onlineLevelUnsaid") })] : [];
  const doubts = doubtNotes(counted.doubts, situation.has("onlineFull") ? SHOWN : ["received", "online"], words);
  return [...doubts, ...(doubts.length > 0 ? [words.say("report.doubt.noChart")] : []), ...unsaid];
}

/**
 * Cases received by channel and level with their shares; null when the register has no channel or nothing came.
 * @example onlineTable(situation)?.rows.length // 4: level 4, level 3, other channels, total
 */
export function onlineTable(situation: Situation): TableBlock | null {
  const { words, total } = situation;
  if (!situation.has("online") || total.received === 0) return null;
  const rows = parts(situation).map(([name, count]): TableRow => ({ role: "data", cells: [name, count, shareOf(situation, count)] }));
  const received = figureCell(totalRow(situation), "received");
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
    rows: [...rows, { role: "total", cells: [words.say("report.row.total"), received, isDoubtfulCell(received) ? doubtfulCell(1) : 1] }],
    highlights: [],
    notes: notes(situation),
  };
}
