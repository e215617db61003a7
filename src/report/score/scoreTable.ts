import { halfUp } from "../../locales/numberText";
import { doubtfulCell, isDoubtfulCell, numberIn } from "../model/doubtfulCell";
import { columnNames } from "../situation/lacks";
import type { TableBlock, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import { isDoubtfulScore, missingForScore, SCORE_GROUPS, SCORE_RULES, scoreDoubts, scoreShare, type ScoreGroup } from "./scoreGroups";

/** The live formula of a line's points: proportional up to the rate that earns all. */
const POINTS = "ROUND(MIN(1,{rate}/{fullAt})*{maximum},2)";

/** The cells of a row that are added up. */
const [MAXIMUM_CELL, POINTS_CELL] = [7, 8];

function scoreRow(situation: Situation, group: ScoreGroup, ordinal: number): TableRow {
  const { words } = situation;
  const { maximum, fullAt } = SCORE_RULES[group];
  const share = scoreShare(situation, group);
  const start = [ordinal, words.say(`report.score.${group}`), words.say(`report.score.${group}.rule`)];
  if (share === null) {
    const missing = missingForScore(situation, group);
    const why = missing.length > 0 ? words.say("report.lacksColumn", { columns: columnNames(missing, words) }) : words.say("report.score.noData");
    return { role: "data", cells: [...start, null, null, null, null, maximum, null, missing.length > 0 ? `${words.say("report.score.noData")}. ${why}` : why] };
  }
  const { numerator, denominator } = share;
  const rate = numerator / denominator;
  const points = halfUp(Math.min(1, rate / fullAt) * maximum, 2);
  const isDoubtful = isDoubtfulScore(situation, group);
  const [part, whole, shareOf, given] = [numerator, denominator, rate, points].map((value) => (isDoubtful ? doubtfulCell(value) : value));
  return {
    role: "data",
    cells: [...start, part, whole, shareOf, fullAt, maximum, given, words.say(isDoubtful ? "report.assess.unsure" : "report.score.estimate")],
    formulas: { points: POINTS },
  };
}

/** Sums of the groups that have data only: a group without data is no zero. A sum is as certain as the least certain of its parts. */
function totalRow(situation: Situation, rows: readonly TableRow[]): TableRow {
  const known = rows.flatMap((row, place) => (row.formulas ? [place] : []));
  const sum = (column: number): number => halfUp(known.reduce((total, place) => total + (numberIn(rows[place].cells[column]) ?? 0), 0), 2);
  const isDoubtful = known.some((place) => isDoubtfulCell(rows[place].cells[POINTS_CELL]));
  const formula = (key: string): string => `SUM(${known.map((place) => `{${key}@${place}}`).join(",")})`;
  const { words } = situation;
  if (known.length === 0) return { role: "total", cells: [null, words.say("report.score.total"), null, null, null, null, null, null, null, words.say("report.score.noData")] };
  return {
    role: "total",
    cells: [null, words.say("report.score.total"), null, null, null, null, null, sum(MAXIMUM_CELL), isDoubtful ? doubtfulCell(sum(POINTS_CELL)) : sum(POINTS_CELL), words.say(isDoubtful ? "report.assess.unsure" : "report.score.estimate")],
    formulas: { maximum: formula("maximum"), points: formula("points") },
  };
}

/**
 * Points by group of QĐ 766, estimated from the register: maxima are cells to change, points follow them.
 * @example scoreTable(situation).rows.length // 7: six groups and the sum of those with data
 */
export function scoreTable(situation: Situation): TableBlock {
  const { words } = situation;
  const rows = SCORE_GROUPS.map((group, index) => scoreRow(situation, group, index + 1));
  return {
    type: "table",
    id: "score766",
    title: words.say("report.score.tableTitle"),
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: words.say("report.score.group"), shown: "text", width: 24 },
      { key: "rule", header: words.say("report.score.rule"), shown: "text", width: 40 },
      { key: "numerator", header: words.say("report.score.numerator"), shown: "count", width: 10 },
      { key: "denominator", header: words.say("report.score.denominator"), shown: "count", width: 10 },
      { key: "rate", header: words.say("report.digital.rate"), shown: "rate", width: 10 },
      { key: "fullAt", header: words.say("report.score.fullAt"), shown: "rate", width: 10 },
      { key: "maximum", header: words.say("report.score.maximum"), shown: "points2", width: 10, input: true },
      { key: "points", header: words.say("report.score.points"), shown: "points2", width: 10 },
      { key: "note", header: words.say("report.column.note"), shown: "text", width: 22 },
    ],
    numbered: true,
    rows: [...rows, totalRow(situation, rows)],
    highlights: [],
    notes: [...new Set(SCORE_GROUPS.flatMap((group) => scoreDoubts(situation, group))), words.say("report.score.note"), words.say("report.score.inputNote"), words.say("report.score.partNote")],
  };
}
