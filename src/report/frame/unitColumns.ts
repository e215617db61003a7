import type { FigureName } from "../../indicators/availability";
import { figureCell, type RowFigures } from "../situation/certainty";
import { lateRateLabel } from "../situation/lateWords";
import type { CellContent, TableColumn } from "../model/model";
import type { Situation } from "../situation/situation";

/** A column of the main table and what it shows of a unit. */
export interface UnitColumn extends TableColumn {
  cell(row: RowFigures): CellContent;
}

const RECEIVED: FigureName[] = ["received", "online", "carriedOver", "cumulative"];
const RESOLVED: FigureName[] = ["early", "onTime", "earlyAndOnTime", "late"];
const PENDING: FigureName[] = ["inTime", "overdue"];

type Counted = "received" | "online" | "carriedOver" | "cumulative" | "early" | "onTime" | "earlyAndOnTime" | "late" | "inTime" | "overdue" | "due";

/** Counts need room for their header; the widths make an A4 page in landscape. */
const COUNT_WIDTH = 9;
const RATE_WIDTH = 10;

function groupOf(situation: Situation, name: FigureName): string | undefined {
  const { words } = situation;
  if (RESOLVED.includes(name)) return words.say("report.col.resolvedGroup");
  if (PENDING.includes(name)) return words.say("report.col.pendingGroup");
  const split = (name === "received" || name === "online") && situation.has("online");
  return split ? words.say("report.col.receivedGroup") : undefined;
}

function countColumn(situation: Situation, name: Counted): UnitColumn {
  const { words } = situation;
  const alone = name === "received" && !situation.has("online");
  const group = groupOf(situation, name);
  return {
    key: name,
    header: words.say(alone ? "report.col.receivedAlone" : `report.col.${name}`),
    ...(group === undefined ? {} : { groups: [group] }),
    shown: "count",
    width: COUNT_WIDTH,
    cell: (row) => figureCell(row, name),
  };
}

function rateColumn(situation: Situation, name: "onTimeRate" | "lateRate" | "onlineRate"): UnitColumn {
  const header = name === "lateRate" ? lateRateLabel(situation) : situation.words.say(`report.col.${name}`);
  return { key: name, header, shown: "rate", width: RATE_WIDTH, cell: (row) => figureCell(row, name) };
}

/**
 * The word that goes with the colour: met, not met, no cases to judge, or not to be told.
 * @example assessment(situation, row) // "Đạt"
 */
export function assessment(situation: Situation, { figures, isDoubtful }: RowFigures): string {
  const { words, settings } = situation;
  if (isDoubtful("onTimeRate")) return words.say("report.assess.unsure");
  if (figures.onTimeRate === null) return words.say("report.assess.none");
  return words.say(figures.onTimeRate >= settings.target ? "report.assess.met" : "report.assess.notMet");
}

function targetColumns(situation: Situation): UnitColumn[] {
  const { words, settings } = situation;
  return [
    { key: "target", header: words.say("report.col.target"), shown: "rate", width: RATE_WIDTH, cell: () => settings.target },
    { key: "assessment", header: words.say("report.col.assessment"), shown: "text", width: 11, cell: (row) => assessment(situation, row) },
  ];
}

/** The sum of early and on time stands only where they are not told apart. */
function isShown(situation: Situation, key: string): boolean {
  if (key === "target" || key === "assessment") return true;
  if (key === "earlyAndOnTime") return !situation.has("early");
  return situation.has(key === "onlineRate" ? "online" : (key as FigureName));
}

/** The figures that the main table shows. */
export function unitFigures(situation: Situation): FigureName[] {
  return unitColumns(situation).flatMap(({ key }) => (key === "target" || key === "assessment" ? [] : [key as FigureName]));
}

/** Columns of numbers of the main table; those that the register has no columns for are left out. */
export function unitColumns(situation: Situation): UnitColumn[] {
  const counts = [...RECEIVED, ...RESOLVED, ...PENDING, "due"] as Counted[];
  const columns = [
    ...counts.map((name) => countColumn(situation, name)),
    rateColumn(situation, "onTimeRate"),
    rateColumn(situation, "lateRate"),
    ...targetColumns(situation),
    rateColumn(situation, "onlineRate"),
  ];
  return columns.filter(({ key }) => isShown(situation, key));
}
