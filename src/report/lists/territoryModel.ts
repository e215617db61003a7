import { receiverNamed } from "../../register/cases/outOfTerritory";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { doubtfulCell } from "../model/doubtfulCell";
import type { Block, ReportModel, TableBlock, TableRow } from "../model/model";
import { countWords } from "../situation/certainty";
import type { Situation } from "../situation/situation";
import { groupName } from "../situation/groupWords";
import { sheetName } from "../words/periodWords";
import { limitWords } from "./limitTables";
import { textOf } from "./listColumns";

/** Cases received elsewhere in the period, by who received them and who decides. */
function pairsOf(situation: Situation): Map<string, Map<string, number>> {
  const { reading, period } = situation;
  const { table } = reading;
  const pairs = new Map<string, Map<string, number>>();
  for (let at = 0; at < table.length; at++) {
    if (table.outOfTerritory?.[at] !== 1 || table.received[at] < period.from || table.received[at] > period.to) continue;
    const receiving = receiverNamed(textOf(situation, "outOfTerritory", at)) || textOf(situation, "receivingUnit", at);
    const solving = table.units[table.unit[at]] ?? "";
    const row = pairs.get(receiving) ?? new Map<string, number>();
    row.set(solving, (row.get(solving) ?? 0) + 1);
    pairs.set(receiving, row);
  }
  return pairs;
}

function pairTable(situation: Situation, pairs: ReturnType<typeof pairsOf>): TableBlock {
  const say = limitWords(situation);
  const { words, counted } = situation;
  const isDoubtful = counted.doubts.isDoubtful("outOfTerritory");
  const cell = (count: number) => (isDoubtful ? doubtfulCell(count) : count);
  const sum = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((all, count) => all + count, 0);
  const sorted = [...pairs].sort(([a, one], [b, other]) => sum(other) - sum(one) || (a < b ? -1 : 1));
  let ordinal = 0;
  const rows = sorted.flatMap(([receiving, row]) => [...row].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([solving, count]): TableRow => ({
    role: "data", cells: [++ordinal, receiving || say("territory.unnamed"), groupName(situation, "unit", solving), cell(count)],
  })));
  return {
    type: "table", id: "outOfTerritory", title: say("territory.tableTitle"), numbered: false, rows, highlights: [], notes: [say("territory.notAdded")],
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 }, { key: "receiving", header: say("territory.receiving"), shown: "text", width: 36 },
      { key: "solving", header: say("territory.solving"), shown: "text", width: 36 }, { key: "count", header: say("territory.count"), shown: "count", width: 14 },
    ],
  };
}

/**
 * The sheet "Phi ĐG": cases that one body received for another. A table beside the others, never to be added (domain-2026.md 9).
 * @example territoryModel(situation).sheetName // "Phi ĐG Q3-2021"
 */
export function territoryModel(situation: Situation): ReportModel {
  const say = limitWords(situation);
  const { words, period, total, counted: { doubts } } = situation;
  const pairs = pairsOf(situation);
  const isCertain = !doubts.isDoubtful("outOfTerritory") && !doubts.isDoubtful("received") && total.received > 0;
  const share = isCertain ? say("territory.share", { rate: words.rate(total.outOfTerritory, total.received) }) : "";
  const sentence = say("territory.sentence", { received: countWords(situation, "received"), count: countWords(situation, "outOfTerritory"), share });
  const body: Block[] = pairs.size > 0 || doubts.isDoubtful("outOfTerritory")
    ? [{ type: "paragraph", id: "territory", title: "", text: sentence }, ...(pairs.size > 0 ? [pairTable(situation, pairs)] : [])]
    : [{ type: "paragraph", id: "noTerritory", title: "", text: say("territory.none") }];
  return reportSheet(situation, "outOfTerritory", sheetName("outOfTerritory", period, words), [
    letterhead(situation, say("territory.title")), ...body, signatureBlock(situation), methodBlock(situation),
  ]);
}
