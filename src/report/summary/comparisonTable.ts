import { figuresIn, isCount, isRate, type FigureName } from "../../indicators/figureNames";
import type { Covered } from "../comparison/compareGroups";
import { territoryNotes } from "../comparison/territory";
import { doubtfulCell } from "../model/doubtfulCell";
import { figureCell, totalRow } from "../situation/certainty";
import { isCompared, isDoubtfulDifference } from "../situation/comparison";
import { doubtNotes } from "../situation/doubtWords";
import { KEY_FIGURE_ORDER } from "../model/keyFigureNames";
import { lateRateLabel } from "../situation/lateWords";
import { isPrintedTwice, onTimeLabel } from "../situation/onTimeRates";
import type { Block, CellContent, TableBlock } from "../model/model";
import { periodName, periodTag } from "../words/periodWords";
import { ratePoints } from "../words/ratePoints";
import type { Situation } from "../situation/situation";

const COMPARED = figuresIn("comparison");
const COUNTS = COMPARED.filter((name) => isCount(name));
/** As they follow each other in the key figures. */
const RATES = COMPARED.filter((name) => isRate(name)).sort((a, b) => KEY_FIGURE_ORDER.indexOf(a) - KEY_FIGURE_ORDER.indexOf(b));

function available<T extends FigureName>(situation: Situation, covered: Covered, names: readonly T[]): T[] {
  return names.filter((name) => isCompared(situation, covered, name) && !isPrintedTwice(situation, name));
}

/** Growth of a count; blank when there is nothing to grow from. */
function growth(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before;
}

/** Both sides of a figure, and what is told of their difference. */
function sides(situation: Situation, { figures, now, doubts }: Covered, name: FigureName, difference: readonly CellContent[]): CellContent[] {
  const unsure = isDoubtfulDifference(situation, { doubts }, name);
  return [
    figureCell({ ...totalRow(situation), figures: now }, name), figureCell({ figures, isDoubtful: doubts.isDoubtful }, name),
    ...difference.map((cell) => (unsure ? doubtfulCell(cell) : cell)),
  ];
}

/** What is not certain in either period. */
function notesOfDoubt({ counted, words }: Situation, { doubts }: Covered, figures: readonly FigureName[]): string[] {
  return [...new Set([...doubtNotes(counted.doubts, figures, words), ...doubtNotes(doubts, figures, words)])];
}

function countTable(situation: Situation, covered: Covered): TableBlock {
  const { words } = situation;
  const { kind, period, figures, now } = covered;
  return {
    type: "table",
    id: `${kind}Counts`,
    title: words.say(`report.compare.${kind}`, { period: periodName(period, words) }),
    columns: [
      { key: "name", header: words.say("report.compare.name"), shown: "text", width: 34 },
      { key: "now", header: periodTag(situation.period, words), shown: "count", width: 12 },
      { key: "before", header: periodTag(period, words), shown: "count", width: 12 },
      { key: "change", header: words.say("report.compare.change"), shown: "change", width: 12 },
      { key: "growth", header: words.say("report.compare.growth"), shown: "rate", width: 12 },
    ],
    numbered: false,
    rows: available(situation, covered, COUNTS).map((name) => ({
      role: "data",
      cells: [words.say(`report.key.${name}`), ...sides(situation, covered, name, [now[name] - figures[name], growth(now[name], figures[name])])],
    })),
    highlights: [],
    notes: [...notesOfDoubt(situation, covered, COUNTS), ...territoryNotes(situation, covered)],
  };
}

function rateLabel(situation: Situation, name: (typeof RATES)[number]): string {
  if (name === "lateRate") return lateRateLabel(situation);
  return name === "onTimeRate" ? onTimeLabel(situation) : situation.words.say(`report.key.${name}`);
}

function rateTable(situation: Situation, covered: Covered): TableBlock {
  const { words } = situation;
  const { kind, period, figures, now } = covered;
  return {
    type: "table",
    id: `${kind}Rates`,
    title: words.say(`report.compare.${kind}Rates`, { period: periodName(period, words) }),
    columns: [
      { key: "name", header: words.say("report.compare.nameRate"), shown: "text", width: 34 },
      { key: "now", header: periodTag(situation.period, words), shown: "rate", width: 12 },
      { key: "before", header: periodTag(period, words), shown: "rate", width: 12 },
      { key: "points", header: words.say("report.compare.points"), shown: "points", width: 12 },
    ],
    numbered: false,
    rows: available(situation, covered, RATES).map((name) => ({
      role: "data",
      cells: [rateLabel(situation, name), ...sides(situation, covered, name, [ratePoints(now[name], figures[name])])],
    })),
    highlights: [],
    notes: [...notesOfDoubt(situation, covered, RATES), words.say("report.compare.pointsNote")],
  };
}

/**
 * Two tables for each period that the data cover, and a sentence for each that they do not.
 * @example comparisonBlocks(situation).map((block) => block.type) // ["paragraph"] for an extract of one quarter
 */
export function comparisonBlocks(situation: Situation): Block[] {
  const { words } = situation;
  const why: string[] = [];
  const tables = situation.comparisons.flatMap((each): Block[] => {
    if (each.covered) return [countTable(situation, each), rateTable(situation, each)];
    why.push(words.say(`report.compare.no.${each.reason}`, {
      what: words.say(`report.compare.${each.kind}Name`), period: periodName(each.period, words),
      from: words.day(each.period.from), to: words.day(each.period.to),
    }));
    return [];
  });
  if (why.length === 0) return tables;
  return [...tables, { type: "paragraph", id: "notCompared", title: tables.length === 0 ? words.say("report.narrative.comparison") : "", text: why.join(" ") }];
}
