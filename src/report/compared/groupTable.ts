import type { FigureName } from "../../indicators/figureNames";
import type { Doubts } from "../../indicators/doubts";
import { doubtfulCell, isDoubtfulCell } from "../model/doubtfulCell";
import { certainRow, figureCell, totalRow, type RowFigures } from "../situation/certainty";
import { isCompared } from "../situation/comparison";
import { doubtNotes } from "../situation/doubtWords";
import { closingRuleName } from "../words/closingRule";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../situation/groupWords";
import type { CellContent, Shown, TableBlock, TableColumn, TableRow } from "../model/model";
import { periodName, periodTag } from "../words/periodWords";
import { ratePoints } from "../words/ratePoints";
import { onTimeLabel } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { baseNote } from "../frame/unitNotes";
import { compareGroups, type ComparedGroup, type ComparedGroups, type Covered } from "../comparison/compareGroups";
import { reasonWords } from "../comparison/reasonWords";
import { reformDays, levelOfGroup } from "../comparison/reform";
import { territoryNotes } from "../comparison/territory";

const COUNTS = ["received", "resolved"] as const;

/** Three columns under one header: this period, the other one, the difference. */
function triple(situation: Situation, key: string, group: string, shown: Shown, difference: Pick<TableColumn, "header" | "shown">, other: Covered): TableColumn[] {
  const { words, period } = situation;
  return [
    { key: `${key}Now`, header: periodTag(period, words), groups: [group], shown, width: 9 },
    { key: `${key}Before`, header: periodTag(other.period, words), groups: [group], shown, width: 9 },
    { key: `${key}Change`, ...difference, groups: [group], width: 9 },
  ];
}

/** Counts that both sides give: of printed tables one may lack what the other has. */
function countsOf(situation: Situation, other: Covered): (typeof COUNTS)[number][] {
  return COUNTS.filter((name) => isCompared(situation, other, name));
}

function columnsOf(situation: Situation, other: Covered): TableColumn[] {
  const { words, settings } = situation;
  const change = { header: words.say("report.compare.change"), shown: "change" } as const;
  const points = { header: words.say("report.compared.points"), shown: "points" } as const;
  return [
    { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
    { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 30 },
    ...countsOf(situation, other).flatMap((name) => triple(situation, name, words.say(`report.compared.${name}`), "count", change, other)),
    ...(isCompared(situation, other, "onTimeRate") ? triple(situation, "rate", onTimeLabel(situation), "rate", points, other) : []),
    { key: "note", header: words.say("report.column.note"), shown: "text", width: 34 },
  ];
}

/** The two sides of a row; null for one that is not known. */
interface Sides {
  now: RowFigures | null;
  before: RowFigures | null;
  compare: boolean;
}

/** Both sides of a figure and their difference, which is as certain as the less certain of them. */
function threeCells({ now, before, compare }: Sides, name: FigureName, differenceOf: (now: number | null, before: number | null) => number | null): CellContent[] {
  const [here, there] = [now, before].map((row) => (row === null ? null : figureCell(row, name)));
  if (!compare || now === null || before === null) return [here, there, null];
  const difference = differenceOf(now.figures[name], before.figures[name]);
  return [here, there, isDoubtfulCell(here) || isDoubtfulCell(there) ? doubtfulCell(difference) : difference];
}

/** The cells of one row, in the order of columnsOf. */
function figureCells(situation: Situation, other: Covered, sides: Sides): CellContent[] {
  const counts = countsOf(situation, other).flatMap((name) => threeCells(sides, name, (now, before) => (now ?? 0) - (before ?? 0)));
  if (!isCompared(situation, other, "onTimeRate")) return counts;
  return [...counts, ...threeCells(sides, "onTimeRate", ratePoints)];
}

/** A group's figures of one period; in doubt when those of any of the names are that are added up in it. */
function sideOf(figures: ComparedGroup["now"], doubts: Doubts, members: readonly string[]): RowFigures | null {
  return figures === null ? null : { ...certainRow(figures), isDoubtful: (figure) => members.some((name) => doubts.isDoubtful(figure, name)) };
}

function sidesOf({ now, before, reason, members }: ComparedGroup, { doubtsNow, doubtsBefore }: ComparedGroups): Sides {
  return { now: sideOf(now, doubtsNow, members), before: sideOf(before, doubtsBefore, members), compare: reason === null };
}

/** Names that were added up in a group, or why it is not compared. */
function noteOf({ words }: Situation, { name, reason }: ComparedGroup, { joins }: ComparedGroups): string {
  if (reason !== null) return reasonWords(reason, words);
  const added = joins.filter(({ to }) => to === name).map(({ from }) => from);
  return added.length === 0 ? "" : words.say("report.compared.includes", { units: added.join(", ") });
}

function rowsOf(situation: Situation, other: Covered, compared: ComparedGroups): TableRow[] {
  const { words, settings } = situation;
  const whole: Sides = { now: totalRow(situation), before: { figures: other.figures, isDoubtful: other.doubts.isDoubtful }, compare: true };
  return [
    ...compared.groups.map((each, index): TableRow => ({
      role: "data",
      cells: [
        index + 1, groupName(situation, settings.groupBy, each.name), ...figureCells(situation, other, sidesOf(each, compared)), noteOf(situation, each, compared),
      ],
    })),
    { role: "total", cells: [null, words.say("report.row.total"), ...figureCells(situation, other, whole), ""] },
  ];
}

/** Communes keep a name over 1/7/2025 without being the same place: compared by name, and said. */
function sameNameNote(situation: Situation, other: Covered, { groups }: ComparedGroups): string[] {
  const { words, settings, period } = situation;
  const days = reformDays(other.period, period);
  const communes = groups.filter(({ name, reason }) => reason === null && levelOfGroup(name, settings.groupBy) === "commune");
  return days.length === 0 || communes.length === 0 ? [] : [words.say("report.compared.sameName", { day: words.day(days[days.length - 1]), count: words.count(communes.length) })];
}

function notesOf(situation: Situation, other: Covered, compared: ComparedGroups): string[] {
  const { words, settings } = situation;
  const { groups, joins, doubtsNow, doubtsBefore } = compared;
  const not = groups.filter(({ reason }) => reason !== null).length;
  const isBlank = groups.some(({ now, before }) => now?.onTimeRate === null || before?.onTimeRate === null);
  const shown = [...countsOf(situation, other), "onTimeRate"] as const;
  return [
    ...new Set([...doubtNotes(doubtsNow, shown, words), ...doubtNotes(doubtsBefore, shown, words)]),
    words.say("report.compared.likeWithLike", { rule: closingRuleName(settings.closingDay, words) }),
    words.say("report.compare.pointsNote"),
    baseNote(situation),
    ...joins.map(({ from, to, since }) => words.say("report.compared.joined", { from, to, day: words.day(since) })),
    ...(not > 0 ? [words.say("report.compared.notCompared", { count: words.count(not) })] : []),
    ...(isBlank ? [words.say("report.compared.blankRate")] : []),
    ...sameNameNote(situation, other, compared),
    ...territoryNotes(situation, other),
    ...groupNotes(situation),
  ];
}

/**
 * A table of the report's groups over two periods; null when the cut names no group.
 * @example groupComparisonTable(situation, previous)?.id // "previousGroups"
 */
export function groupComparisonTable(situation: Situation, other: Covered): TableBlock | null {
  const { words, settings } = situation;
  const compared = compareGroups(situation, other);
  if (!compared.groups.some(({ name }) => name !== "")) return null;
  return {
    type: "table",
    id: `${other.kind}Groups`,
    title: words.say(`report.compared.${other.kind}`, { by: groupPhrase(situation, settings.groupBy), period: periodName(other.period, words) }),
    columns: columnsOf(situation, other),
    numbered: false,
    rows: rowsOf(situation, other, compared),
    highlights: [{ column: "rateChange", when: "lessThan", value: 0, tone: "bad" }],
    notes: notesOf(situation, other, compared),
  };
}
