import { figureCell, groupRow, totalRow, type RowFigures } from "../situation/certainty";
import { doubtNotes } from "../situation/doubtWords";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../situation/groupWords";
import { lackFootnotes } from "../situation/lacks";
import type { Block, ReportModel, TableBlock, TableColumn, TableRow } from "../model/model";
import { hasOldLevels } from "../narrative/online";
import type { Situation } from "../situation/situation";
import { dataEndNote, onlineMeanNote } from "../frame/unitNotes";
import { withTargets } from "../frame/measuredTable";
import { fullOnlineTable } from "./fullOnline";
import { paymentTable } from "./paymentTable";
import { lackParagraph, serviceSheet } from "./serviceSheet";

/** A column of the online table: its key is the figure that it shows. */
interface OnlineColumn extends TableColumn {
  key: "received" | "online" | "onlineRate" | "onlineFull" | "onlinePartial" | "onlineLevelUnsaid" | "onlineFullRate";
}

/** Full and partial where the register tells them, beside them online cases of which it does not: they are in neither. */
function levelColumns(situation: Situation): OnlineColumn[] {
  const { words, total } = situation;
  if (!situation.has("onlineFull")) return [];
  const old = hasOldLevels(situation);
  const groups = [words.say("report.online.any")];
  return [
    { key: "onlineFull", header: words.say(old ? "report.online.level4" : "report.online.full"), groups, shown: "count", width: 10 },
    { key: "onlinePartial", header: words.say(old ? "report.online.level3" : "report.online.partial"), groups, shown: "count", width: 10 },
    ...(total.onlineLevelUnsaid > 0 || totalRow(situation).isDoubtful("onlineLevelUnsaid") ? [{ key: "onlineLevelUnsaid", header: words.say("report.online.unsaid"), groups, shown: "count", width: 10 } as const] : []),
    { key: "onlineFullRate", header: words.say("report.services.fullRate"), groups, shown: "rate", width: 10 },
  ];
}

function onlineColumns(situation: Situation): OnlineColumn[] {
  const { words } = situation;
  const groups = [words.say("report.online.any")];
  return [
    { key: "received", header: words.say("report.key.received"), shown: "count", width: 10 },
    { key: "online", header: words.say("report.col.received"), groups, shown: "count", width: 10 },
    { key: "onlineRate", header: words.say("report.services.onReceived"), groups, shown: "rate", width: 10 },
    ...levelColumns(situation),
  ];
}

/** Cases received online of each group over all received, by service level where the register has it. */
function onlineTable(situation: Situation): TableBlock {
  const { words, groups, settings, counted } = situation;
  const columns = onlineColumns(situation);
  const row = (role: TableRow["role"], ordinal: number | null, name: string, figures: RowFigures): TableRow =>
    ({ role, cells: [ordinal, name, ...columns.map(({ key }) => figureCell(figures, key))] });
  return withTargets(situation, [{ key: "onlineRate", target: "onlineRate" }], [...groups.map(({ name }) => name), undefined], {
    type: "table",
    id: "onlineByGroup",
    title: `${words.say("report.services.onlineTitle")} ${groupPhrase(situation, settings.groupBy)}`,
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      ...columns,
    ],
    numbered: true,
    rows: [
      ...groups.map((group, index) => row("data", index + 1, groupName(situation, settings.groupBy, group.name), groupRow(situation, group))),
      row("total", null, words.say("report.row.total"), totalRow(situation)),
    ],
    highlights: [],
    notes: [
      ...doubtNotes(counted.doubts, columns.map(({ key }) => key), words),
      words.say("report.services.onlineNote"), ...onlineMeanNote(situation), ...dataEndNote(situation),
      ...lackFootnotes(situation, { onlineFull: words.say("report.services.levels") }), ...groupNotes(situation),
    ],
  });
}

/**
 * The sheet "DVC, TT": online services and online payment, both readings of the payment with their denominators.
 * @example onlineModel(situation).blocks.map(({ type }) => type) // ["letterhead", "table", "paragraph", "table", "signature", "method"]
 */
export function onlineModel(situation: Situation): ReportModel {
  const { words } = situation;
  const online: Block = situation.has("online") ? onlineTable(situation)
    : situation.counted.from === "aggregates" ? { type: "paragraph", id: "noOnline", title: words.say("report.services.onlineTitle"), text: `${words.say("report.lacksPrinted")}. ${words.say("report.services.noData")}` }
    : lackParagraph(situation, "noOnline", words.say("report.services.onlineTitle"), situation.lacks("online"));
  return serviceSheet(situation, "onlineServices", words.say("report.services.title"), [online, ...(situation.has("online") ? [fullOnlineTable(situation)] : []), paymentTable(situation)]);
}
