import type { FigureName } from "../../indicators/figureNames";
import type { GroupFigures } from "../../indicators/units";
import { groupRow, totalRow, type RowFigures } from "../situation/certainty";
import { groupHeader, groupName, groupPhrase } from "../situation/groupWords";
import type { Highlight, TableBlock, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import { belowTarget, targetValue } from "../situation/targets";
import { targetNotes, targetRowName } from "../situation/targetWords";
import { MEASURED, measuredColumns, rowTargets, unitColumns, type UnitColumn } from "../frame/unitColumns";
import { unitNotes } from "../frame/unitNotes";

export const UNIT_TABLE = "units";

/** A group's name as the table shows it. */
export function groupLabel(situation: Situation, name: string): string {
  return groupName(situation, situation.settings.groupBy, name);
}

/** Figures that a chart draws of the table: one that is not certain would be drawn as if it were. */
const DRAWN: readonly FigureName[] = ["early", "onTime", "earlyAndOnTime", "late"];

/**
 * The groups in the order of the table: those of which the chart cannot draw all come last, so that it can leave them out.
 * @example tableGroups(situation).drawn.length // all groups while every word has a meaning
 */
export function tableGroups(situation: Situation): { drawn: GroupFigures[]; notDrawn: GroupFigures[] } {
  const shown = DRAWN.filter((figure) => (figure === "earlyAndOnTime") !== situation.has("early"));
  const isDrawn = (group: GroupFigures): boolean => !shown.some(groupRow(situation, group).isDoubtful);
  return { drawn: situation.groups.filter(isDrawn), notDrawn: situation.groups.filter((group) => !isDrawn(group)) };
}

function dataRow(ordinal: number | null, label: string, row: RowFigures, columns: readonly UnitColumn[], role: "data" | "total"): TableRow {
  return { role, cells: [ordinal, label, ...columns.map((column) => column.cell(row))] };
}

/** The line of the targets of the whole; none where the whole has none. */
function targetRows(situation: Situation, columns: readonly UnitColumn[]): TableRow[] {
  const measured = measuredColumns(situation);
  const cells = columns.map(({ key }) => {
    const name = measured.find((each) => each === key);
    return name === undefined ? null : targetValue(situation, name);
  });
  return cells.every((cell) => cell === null) ? [] : [{ role: "target", cells: [null, targetRowName(situation, measured), ...cells] }];
}

function highlights(situation: Situation, groups: readonly GroupFigures[]): Highlight[] {
  return [
    ...measuredColumns(situation).flatMap((name) => belowTarget(name, rowTargets(situation, groups, name))),
    { column: "late", when: "greaterThan", value: 0, tone: "warning" },
    { column: "overdue", when: "greaterThan", value: 0, tone: "bad" },
  ];
}

/**
 * The main table: a row a unit (or field), largest caseload first, total, target and footnotes.
 * @example unitTable(situation).rows.length // 22: twenty agencies, total, target
 */
export function unitTable(situation: Situation): TableBlock {
  const { words, settings } = situation;
  const columns = unitColumns(situation);
  const { drawn, notDrawn } = tableGroups(situation);
  const groups = [...drawn, ...notDrawn];
  const rows = groups.map((group, index) => dataRow(index + 1, groupLabel(situation, group.name), groupRow(situation, group), columns, "data"));
  return {
    type: "table",
    id: UNIT_TABLE,
    title: words.say("report.units.title", { by: groupPhrase(situation, settings.groupBy) }),
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "unit", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      ...columns.map(({ cell: _cell, ...column }) => column),
    ],
    numbered: true,
    rows: [...rows, dataRow(null, words.say("report.row.total"), totalRow(situation), columns, "total"), ...targetRows(situation, columns)],
    highlights: highlights(situation, groups),
    notes: [...unitNotes(situation), ...targetNotes(situation, MEASURED.filter(situation.has))],
  };
}
