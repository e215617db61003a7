import { isRate, namesOf, type FiguresIn } from "../../indicators/figureNames";
import { figureCell, type RowFigures } from "../situation/certainty";
import { lateRateLabel } from "../situation/lateWords";
import { isPrintedTwice, onTimeLabel } from "../situation/onTimeRates";
import type { GroupFigures } from "../../indicators/units";
import { targetText } from "../../locales/targetText";
import type { CellContent, TableColumn } from "../model/model";
import type { Situation } from "../situation/situation";
import { assessed, targetValue } from "../situation/targets";

/** A column of the main table and what it shows of a unit. */
export interface UnitColumn extends TableColumn {
  cell(row: RowFigures): CellContent;
}

type Shown = FiguresIn<"unitTable">;

/** The columns in their order: under which header counts stand together. */
const COLUMNS = {
  received: "received", online: "received", carriedOver: "", cumulative: "", early: "resolvedGroup", onTime: "resolvedGroup", earlyAndOnTime: "resolvedGroup",
  late: "resolvedGroup", inTime: "pendingGroup", overdue: "pendingGroup", due: "", onTimeRate: "", onTimeRateTT01: "", onTimeRate766: "", lateRate: "", onlineRate: "",
} as const satisfies Record<Shown, "received" | "resolvedGroup" | "pendingGroup" | "">;

/** Counts need room for their header; the widths make an A4 page in landscape. */
const COUNT_WIDTH = 9;
const RATE_WIDTH = 10;

function groupsOf({ words, has }: Situation, name: Shown): { groups?: string[] } {
  const group = COLUMNS[name];
  if (group === "" || (group === "received" && !has("online"))) return {};
  return { groups: [words.say(group === "received" ? "report.col.receivedGroup" : `report.col.${group}`)] };
}

function headerOf(situation: Situation, name: Shown): string {
  const { words, has } = situation;
  if (name === "lateRate") return lateRateLabel(situation);
  if (name === "onTimeRate") return onTimeLabel(situation);
  if (name === "onTimeRateTT01" || name === "onTimeRate766") return words.say(`report.key.${name}`);
  return words.say(name === "received" && !has("online") ? "report.col.receivedAlone" : `report.col.${name}`);
}

function columnOf(situation: Situation, name: Shown): UnitColumn {
  const shown = isRate(name) ? { shown: "rate", width: RATE_WIDTH } as const : { shown: "count", width: COUNT_WIDTH } as const;
  return { key: name, header: headerOf(situation, name), ...groupsOf(situation, name), ...shown, cell: (row) => figureCell(row, name) };
}

/** Indicators of the main table, each beside the column that it measures. */
export const MEASURED = ["onTimeRate", "onlineRate"] as const;
export type MeasuredColumn = (typeof MEASURED)[number];

/** The targets of the rows that the main table judges, in its order, the whole last: null where a row has none. */
export function rowTargets(situation: Situation, groups: readonly GroupFigures[], name: MeasuredColumn): (number | null)[] {
  return [...groups.map((group) => targetValue(situation, name, { group: group.name })), targetValue(situation, name)];
}

/**
 * What the main table measures: figures that it shows and that some row has a target for.
 * @example measuredColumns(situation) // ["onTimeRate"]
 */
export function measuredColumns(situation: Situation): MeasuredColumn[] {
  return MEASURED.filter((name) => isShown(situation, name) && rowTargets(situation, situation.groups, name).some((value) => value !== null));
}

function assessment(situation: Situation, row: RowFigures, name: MeasuredColumn): string {
  return assessed(situation.words, figureCell(row, name), targetValue(situation, name, row));
}

function targetColumns(situation: Situation): UnitColumn[] {
  const { words } = situation;
  if (!measuredColumns(situation).includes("onTimeRate")) return [];
  return [
    { key: "target", header: words.say("report.col.target"), shown: "rate", width: RATE_WIDTH, cell: (row) => targetValue(situation, "onTimeRate", row) },
    { key: "assessment", header: words.say("report.col.assessment"), shown: "text", width: 11, cell: (row) => assessment(situation, row, "onTimeRate") },
  ];
}

/** The online share with its assessment where a target is set. */
function onlineColumns(situation: Situation): UnitColumn[] {
  const header = targetText(situation.words.language, "target.col.online");
  return [
    columnOf(situation, "onlineRate"),
    ...(measuredColumns(situation).includes("onlineRate") ? [{ key: "onlineAssessment", header, shown: "text", width: 11, cell: (row: RowFigures) => assessment(situation, row, "onlineRate") } as const] : []),
  ];
}

/** The sum of early and on time stands only where they are not told apart, no rate stands twice. */
function isShown(situation: Situation, name: Shown): boolean {
  const { has } = situation;
  return name === "earlyAndOnTime" ? !has("early") : has(name) && !isPrintedTwice(situation, name);
}

/** The figures that the main table shows. */
export function unitFigures(situation: Situation): Shown[] {
  return namesOf(COLUMNS).filter((name) => isShown(situation, name));
}

/** Columns of numbers of the main table; those that the register has no columns for are left out. The target stands before the online share. */
export function unitColumns(situation: Situation): UnitColumn[] {
  return [
    ...unitFigures(situation).filter((name) => name !== "onlineRate").map((name) => columnOf(situation, name)),
    ...targetColumns(situation),
    ...(isShown(situation, "onlineRate") ? onlineColumns(situation) : []),
  ];
}
