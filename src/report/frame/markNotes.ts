import { NO_FIGURES } from "../../indicators/caseFigures";
import { DATA_FIGURES } from "../../indicators/figureNames";
import { isDoubtfulCell } from "../model/doubtfulCell";
import type { CellContent, TableBlock, TableRow } from "../model/model";
import { doubtOf, type DoubtSource } from "../situation/doubt";
import { lostByGroup } from "../situation/lostCases";
import type { Situation } from "../situation/situation";

/** What a sheet of a report is made from: the part of a situation that says whether it is a draft. */
export type SheetSource = DoubtSource & Pick<Situation, "period" | "settings"> & { counted: Partial<Pick<Situation["counted"], "groupDoubts">> };

/** More groups make no sentence. */
const NAMED = 3;

/** Columns of a table that some of its rows say something in. */
function columnsIn(rows: readonly TableRow[], says: (cell: CellContent) => boolean): number[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (says(cell) ? [column] : []))))];
}

/** Groups of the table that lost more of their own than the whole did, those that lost most: ": Sở Y tế (loại 5), …" */
function groupWords({ reading, words, settings: { groupBy }, counted: { groupDoubts } }: SheetSource, { rows }: TableBlock): string {
  if (groupDoubts === undefined || (groupBy !== "unit" && groupBy !== "field")) return "";
  const shown = new Set(rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === "string")));
  const isOwn = (name: string): boolean => shown.has(name) && DATA_FIGURES.some((figure) => groupDoubts.isDoubtful(figure, name) && !groupDoubts.isDoubtful(figure));
  const found = [...lostByGroup(reading, groupBy)].filter(([name]) => isOwn(name)).sort(([, a], [, b]) => b - a);
  if (found.length === 0) return "";
  const named = found.slice(0, NAMED).map(([group, count]) => words.say("report.doubt.lostGroup", { group, count: words.count(count) }));
  const more = found.length > NAMED ? [words.say("report.doubt.open.more", { count: words.count(found.length - NAMED) })] : [];
  return `: ${[...named, ...more].join(", ")}`;
}

/** Marks that no word explains: what is open about the whole stands in the box, what a part alone lost is said here. */
function markNotes(source: SheetSource, table: TableBlock): string[] {
  const totals = table.rows.filter(({ role }) => role === "total");
  const whole = columnsIn(totals, isDoubtfulCell);
  const parts = columnsIn(table.rows.filter(({ role }) => role !== "total"), isDoubtfulCell);
  if (whole.length + parts.length === 0) return [];
  const { words, settings } = source;
  const causes = doubtOf(source)?.causes ?? [];
  const certain = columnsIn(totals, (cell) => typeof cell === "number");
  const hasTotal = totals.length > 0;
  const isOfGroups = causes.some(({ figures }) => figures === NO_FIGURES);
  const isInBox = causes.some((cause) => cause.words === undefined) && (whole.length > 0 || isOfGroups || !hasTotal);
  const isTold = isInBox || table.notes.some((note) => note.startsWith("?"));
  const isOwn = hasTotal && !isOfGroups && parts.some((column) => certain.includes(column));
  return [
    ...(isInBox ? [words.say("report.doubt.seeBox")] : []),
    ...(isOwn || !isTold ? [words.say("report.doubt.lostPart", { share: words.share(settings.doubtAbove, 0), groups: groupWords(source, table) })] : []),
  ];
}

/** A table whose footnotes explain every mark in it. */
export function withMarkNotes(source: SheetSource, table: TableBlock): TableBlock {
  const notes = markNotes(source, table);
  return notes.length === 0 ? table : { ...table, notes: [...notes, ...table.notes] };
}
