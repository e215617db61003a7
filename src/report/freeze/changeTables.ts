import type { SheetLayout } from "../../register/model/layout";
import { MOST_LISTED } from "../lists/listColumns";
import type { FigureName } from "../../indicators/figureNames";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import { ratePoints } from "../words/ratePoints";
import type { Wording } from "../words/wording";
import { classWords, reasonOf } from "./changeWords";
import type { FrozenComparison } from "./compareFrozen";
import { doubtfulCell } from "../model/doubtfulCell";
import { countChanges, isCertain, rateChanges, unitChanges, type ChangeCount, type UnitChange } from "./figureChanges";
import type { CaseChange } from "./types";

function column(key: string, header: string, shown: TableColumn["shown"], width: number, group?: string): TableColumn {
  return { key, header, shown, width, ...(group === undefined ? {} : { groups: [group] }) };
}

/** The cells of a figure: each side where it is certain, what follows from both where both are. */
function sides(comparison: FrozenComparison, name: FigureName, before: CellContent, now: CellContent, differences: readonly CellContent[]): CellContent[] {
  const certain = isCertain(comparison, name);
  const both = certain.before && certain.now;
  return [certain.before ? before : doubtfulCell(before), certain.now ? now : doubtfulCell(now), ...differences.map((each) => (both ? each : doubtfulCell(each)))];
}

/** Said where a side was or is not certain. */
function doubtNotes({ frozen, now }: FrozenComparison, words: Wording): string[] {
  return frozen.doubtful || now.doubtful ? [words.say("freeze.notCertain")] : [];
}

/** The counts of the whole: then, now, difference, and how much of it each kind of change makes. */
export function countTable(comparison: FrozenComparison, words: Wording): TableBlock {
  const change = (key: "added" | "removed" | "changed"): TableColumn => column(key, words.say(`freeze.col.${key}`), "change", 14, words.say("freeze.col.because"));
  return {
    type: "table", id: "frozenCounts", title: words.say("freeze.counts"), numbered: false, highlights: [], notes: [...doubtNotes(comparison, words), words.say("freeze.countsNote")],
    columns: [
      column("name", words.say("report.compare.name"), "text", 36), column("before", words.say("freeze.col.before"), "count", 14),
      column("now", words.say("freeze.col.now"), "count", 14), column("difference", words.say("freeze.col.difference"), "change", 14),
      change("added"), change("removed"), change("changed"),
    ],
    rows: countChanges(comparison).map((each) => ({
      role: "data", cells: [words.say(`freeze.figure.${each.name}`), ...sides(comparison, each.name, each.before, each.now, [each.difference, each.added, each.removed, each.changed])],
    })),
  };
}

/** The rates of the whole: then, now, and the difference in percentage points. */
export function rateTable(comparison: FrozenComparison, words: Wording): TableBlock {
  return {
    type: "table", id: "frozenRates", title: words.say("freeze.rates"), numbered: false, highlights: [], notes: [...doubtNotes(comparison, words), words.say(`report.note.base${comparison.frozen.rateBase}`)],
    columns: [
      column("name", words.say("report.compare.nameRate"), "text", 36), column("before", words.say("freeze.col.before"), "rate", 14),
      column("now", words.say("freeze.col.now"), "rate", 14), column("points", words.say("report.compare.points"), "points", 14),
    ],
    rows: rateChanges(comparison).map(({ name, before, now }) => ({ role: "data", cells: [words.say(`freeze.figure.${name}`), ...sides(comparison, name, before, now, [ratePoints(now, before)])] })),
  };
}

/** Few, so that the list of cases has most columns and the sheet is cut for it. */
const UNIT_COUNTS = ["received", "resolved", "late", "overdue"] as const satisfies readonly ChangeCount[];

/** Units of which any of these figures moved, by how much; the total is that of the whole. */
export function unitTable(comparison: FrozenComparison, words: Wording): TableBlock | null {
  const counted = new Set(countChanges(comparison).map(({ name }) => name));
  const certain = (name: ChangeCount): boolean => isCertain(comparison, name).before && isCertain(comparison, name).now;
  const shown = UNIT_COUNTS.filter((name) => counted.has(name) && certain(name));
  const differences = (change: UnitChange): number[] => shown.map((name) => change.now[name] - change.before[name]);
  const units = unitChanges(comparison).filter((unit) => differences(unit).some((difference) => difference !== 0));
  if (units.length === 0 || !comparison.frozen.roles.includes("unit")) return null;
  const sums = shown.map((_, at) => units.reduce((sum, unit) => sum + differences(unit)[at], 0));
  return {
    type: "table", id: "frozenUnits", title: words.say("freeze.units"), numbered: false, highlights: [], notes: [],
    columns: [
      column("ordinal", words.say("report.col.ordinal"), "count", 5), column("unit", words.say("report.group.unit"), "text", 36),
      ...shown.map((name) => column(name, words.say(`freeze.figure.${name}`), "change", 12)),
    ],
    rows: [
      ...units.map((unit, at): TableRow => ({ role: "data", cells: [at + 1, unit.unit || words.say("report.group.unit.none"), ...differences(unit)] })),
      { role: "total", cells: [null, words.say("report.row.total"), ...sums] },
    ],
  };
}

const BANDS = [
  { key: "added", of: (change: CaseChange) => change.kind === "added" },
  { key: "removed", of: (change: CaseChange) => change.kind === "removed" },
  { key: "changed", of: (change: CaseChange) => change.kind === "changed" && change.counts },
  { key: "silent", of: (change: CaseChange) => change.kind === "changed" && !change.counts },
] as const;

/** What a line of the list of cases is made with. */
interface CaseTableSource {
  comparison: FrozenComparison;
  layouts: readonly SheetLayout[];
  frozenDay: number;
  words: Wording;
}

/** The cell that tells a case: its id, else the row's first. */
function columnOfId(sheet: string, layouts: readonly SheetLayout[]): number {
  const layout = layouts.find((each) => each.sheet === sheet);
  return layout?.columns.find(({ role }) => role === "caseId")?.column ?? layout?.firstColumn ?? 1;
}

function caseRow(change: CaseChange, ordinal: number, { layouts, frozenDay, words }: CaseTableSource): TableRow {
  const { before, now } = change;
  return {
    role: "data",
    cells: [
      ordinal, change.id || words.say("freeze.noId"), now?.unit || before?.unit || words.say("report.group.unit.none"),
      reasonOf(change, frozenDay, words), classWords(change.classBefore, words), classWords(change.classNow, words),
      now?.sheet ?? "–", now ? words.count(now.row) : "–",
    ],
    ...(now ? { goTo: { column: "row", sheet: now.sheet, row: now.row, at: columnOfId(now.sheet, layouts) } } : {}),
  };
}

function caseRows(source: CaseTableSource): TableRow[] {
  const rows: TableRow[] = [];
  let listed = 0;
  for (const { key, of } of BANDS) {
    const all = source.comparison.changes.filter(of);
    const shown = all.slice(0, MOST_LISTED - listed);
    if (shown.length === 0) continue;
    const band = source.words.say(`freeze.band.${key}`, { count: source.words.count(all.length) });
    rows.push({ role: "band", cells: [band, null, null, null, null, null, null, null] }, ...shown.map((change, at) => caseRow(change, listed + at + 1, source)));
    listed += shown.length;
  }
  return rows;
}

/** Every changed case with the reason in words, where it counted and counts now, and a link to its row. */
export function caseTable(source: CaseTableSource): TableBlock {
  const { comparison: { changes }, words } = source;
  const capped = changes.length > MOST_LISTED ? [words.say("report.list.capped", { shown: words.count(MOST_LISTED), all: words.count(changes.length) })] : [];
  return {
    type: "table", id: "frozenCases", title: words.say("freeze.caseList"), numbered: false, highlights: [], notes: capped,
    columns: [
      column("ordinal", words.say("report.col.ordinal"), "count", 5), column("caseId", words.say("report.column.caseId"), "text", 24),
      column("unit", words.say("report.group.unit"), "text", 22), column("reason", words.say("freeze.col.reason"), "text", 40),
      column("before", words.say("freeze.col.before"), "text", 20), column("now", words.say("freeze.col.now"), "text", 20),
      column("sheet", words.say("doctor.col.sheet"), "text", 16), column("row", words.say("freeze.col.row"), "text", 8),
    ],
    rows: caseRows(source),
  };
}
