import type { FigureName } from "../../indicators/figureNames";
import { rate } from "../../indicators/figures";
import { sumClasses, type ClassCounts } from "../../indicators/services/countClasses";
import { doubtfulCell } from "../model/doubtfulCell";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../situation/groupWords";
import type { CellContent, TableBlock, TableColumn } from "../model/model";
import type { Situation } from "../situation/situation";
import type { TargetIndicator } from "../request/targets";
import { withTargets } from "../frame/measuredTable";

/** A column of a table of shares and what it shows of a group's counts. */
export interface ShareColumn<Class extends string> extends TableColumn {
  /** The figure whose cases it looks at: it is as certain as that one. */
  of: FigureName;
  /** The rate has a target of its own where one is set. */
  target?: TargetIndicator;
  cell(counts: Record<Class, number>): CellContent;
}

interface ShareTable<Class extends string> {
  id: string;
  title: string;
  columns: readonly ShareColumn<Class>[];
  notes: readonly string[];
}

/** A column of one count. */
export function countOf<Class extends string>(of: FigureName, key: Class, header: string, groups?: readonly string[]): ShareColumn<Class> {
  return { of, key, header, ...(groups ? { groups } : {}), shown: "count", width: 10, cell: (counts) => counts[key] };
}

/** A rate that is measured against the target of its indicator. */
export function measuredBy<Class extends string>(target: TargetIndicator, column: ShareColumn<Class>): ShareColumn<Class> {
  return { ...column, target };
}

/** A column of a rate: blank where its denominator is 0. */
export function rateOf<Class extends string>(of: FigureName, key: string, header: string, numerator: Class, denominator: Class, groups?: readonly string[]): ShareColumn<Class> {
  return { of, key, header, ...(groups ? { groups } : {}), shown: "rate", width: 10, cell: (counts) => rate(counts[numerator], counts[denominator]) };
}

/** A column that is marked where one of a group's classes makes it uncertain. */
export function unlessAny<Class extends string>(column: ShareColumn<Class>, doubts: readonly Class[]): ShareColumn<Class> {
  return { ...column, cell: (counts) => (doubts.some((name) => counts[name] > 0) ? doubtfulCell(column.cell(counts)) : column.cell(counts)) };
}

/** A row of the table: of a group of the report's cut, or of all. */
interface ShareRow<Class extends string> {
  role: "data" | "total";
  label: string;
  counts: Record<Class, number>;
  group?: string;
}

/**
 * A table of counts and their rates, a row a group, largest first, and the total: every numerator and denominator is
 * printed beside its rate, and beside that whether its target is reached where one is set.
 * @example shareTable(situation, groups, ["received", "parts"], { id: "digitisation", … }).rows.length // groups + 1
 */
export function shareTable<Class extends string>(
  situation: Situation, counted: readonly ClassCounts<Class>[], classes: readonly Class[], { id, title, columns, notes }: ShareTable<Class>,
): TableBlock {
  const { words, settings } = situation;
  const size = ({ counts }: ClassCounts<Class>): number => counts[classes[0]];
  const sorted = [...counted].sort((a, b) => Number(a.name === "") - Number(b.name === "") || size(b) - size(a) || (a.name < b.name ? -1 : 1));
  const rows: ShareRow<Class>[] = [
    ...sorted.map(({ name, counts }) => ({ role: "data", label: groupName(situation, settings.groupBy, name), counts, group: name }) as const),
    { role: "total", label: words.say("report.row.total"), counts: sumClasses(counted, classes) },
  ];
  const { groupDoubts } = situation.counted;
  const cellOf = ({ cell, of }: ShareColumn<Class>, { counts, group }: ShareRow<Class>): CellContent => (groupDoubts.isDoubtful(of, group) ? doubtfulCell(cell(counts)) : cell(counts));
  return withTargets(situation, columns, rows.map(({ group }) => group), {
    type: "table",
    id,
    title: `${title} ${groupPhrase(situation, settings.groupBy)}`,
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      ...columns.map(({ cell: _cell, of: _of, target: _target, ...column }) => column),
    ],
    numbered: true,
    rows: rows.map((row, index) => ({ role: row.role, cells: [row.role === "data" ? index + 1 : null, row.label, ...columns.map((column) => cellOf(column, row))] })),
    highlights: [],
    notes: [...notes, ...groupNotes(situation)],
  });
}
