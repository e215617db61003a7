import type { Figures } from "../../indicators/types";
import { groupHeader, groupName, groupPhrase } from "../groupWords";
import type { Highlight, TableBlock, TableRow } from "../model";
import type { Situation } from "../situation";
import { unitColumns, type UnitColumn } from "./unitColumns";
import { unitNotes } from "./unitNotes";

export const UNIT_TABLE = "units";

/** A group's name as the table shows it. */
export function groupLabel(situation: Situation, name: string): string {
  return groupName(situation, situation.settings.groupBy, name);
}

function dataRow(ordinal: number | null, label: string, figures: Figures, columns: readonly UnitColumn[], role: "data" | "total"): TableRow {
  return { role, cells: [ordinal, label, ...columns.map((column) => column.cell(figures))] };
}

/** The line of the target: only the rate has one. */
function targetRow(situation: Situation, columns: readonly UnitColumn[]): TableRow {
  const { words, settings } = situation;
  const cells = columns.map(({ key }) => (key === "onTimeRate" ? settings.target : null));
  return { role: "target", cells: [null, words.say("report.row.target"), ...cells] };
}

function highlights(situation: Situation): Highlight[] {
  return [
    { column: "onTimeRate", when: "lessThan", value: situation.settings.target, tone: "bad" },
    { column: "late", when: "greaterThan", value: 0, tone: "warning" },
    { column: "overdue", when: "greaterThan", value: 0, tone: "bad" },
  ];
}

/**
 * The main table: a row a unit (or field), largest caseload first, total, target and footnotes.
 * @example unitTable(situation).rows.length // 22: twenty agencies, total, target
 */
export function unitTable(situation: Situation): TableBlock {
  const { words, groups, total, settings } = situation;
  const columns = unitColumns(situation);
  const rows = groups.map(({ name, figures }, index) => dataRow(index + 1, groupLabel(situation, name), figures, columns, "data"));
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
    rows: [...rows, dataRow(null, words.say("report.row.total"), total, columns, "total"), targetRow(situation, columns)],
    highlights: highlights(situation),
    notes: unitNotes(situation),
  };
}
