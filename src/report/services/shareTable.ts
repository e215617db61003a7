import type { FigureName } from "../../indicators/figureNames";
import { rate } from "../../indicators/figures";
import { sumClasses, type ClassCounts } from "../../indicators/services/countClasses";
import { doubtfulCell } from "../model/doubtfulCell";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../situation/groupWords";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";

/** A column of a table of shares and what it shows of a group's counts. */
export interface ShareColumn<Class extends string> extends TableColumn {
  /** The figure whose cases it looks at: it is as certain as that one. */
  of: FigureName;
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

/** A column of a rate: blank where its denominator is 0. */
export function rateOf<Class extends string>(of: FigureName, key: string, header: string, numerator: Class, denominator: Class, groups?: readonly string[]): ShareColumn<Class> {
  return { of, key, header, ...(groups ? { groups } : {}), shown: "rate", width: 10, cell: (counts) => rate(counts[numerator], counts[denominator]) };
}

/** A column that is marked where one of a group's classes makes it uncertain. */
export function unlessAny<Class extends string>(column: ShareColumn<Class>, doubts: readonly Class[]): ShareColumn<Class> {
  return { ...column, cell: (counts) => (doubts.some((name) => counts[name] > 0) ? doubtfulCell(column.cell(counts)) : column.cell(counts)) };
}

/**
 * A table of counts and their rates, a row a group, largest first, and the total: every numerator and denominator is
 * printed beside its rate.
 * @example shareTable(situation, groups, ["received", "parts"], { id: "digitisation", … }).rows.length // groups + 1
 */
export function shareTable<Class extends string>(
  situation: Situation, counted: readonly ClassCounts<Class>[], classes: readonly Class[], { id, title, columns, notes }: ShareTable<Class>,
): TableBlock {
  const { words, settings } = situation;
  const size = ({ counts }: ClassCounts<Class>): number => counts[classes[0]];
  const sorted = [...counted].sort((a, b) => Number(a.name === "") - Number(b.name === "") || size(b) - size(a) || (a.name < b.name ? -1 : 1));
  const { groupDoubts } = situation.counted;
  const row = (role: TableRow["role"], ordinal: number | null, name: string, counts: Record<Class, number>, group?: string): TableRow =>
    ({ role, cells: [ordinal, name, ...columns.map(({ cell, of }) => (groupDoubts.isDoubtful(of, group) ? doubtfulCell(cell(counts)) : cell(counts)))] });
  return {
    type: "table",
    id,
    title: `${title} ${groupPhrase(situation, settings.groupBy)}`,
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      ...columns.map(({ cell: _cell, of: _of, ...column }) => column),
    ],
    numbered: true,
    rows: [
      ...sorted.map(({ name, counts }, index) => row("data", index + 1, groupName(situation, settings.groupBy, name), counts, name)),
      row("total", null, words.say("report.row.total"), sumClasses(counted, classes)),
    ],
    highlights: [],
    notes: [...notes, ...groupNotes(situation)],
  };
}
