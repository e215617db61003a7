import { findingCatalogue, type FindingEntry, type Severity } from "../../checks/catalogue";
import type { Finding, FindingList } from "../../register/model/findings";
import { findingGuide } from "../../locales/findingGuide";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { TableBlock, TableColumn, TableRow } from "../model/model";
import type { Wording } from "../words/wording";

const FINDING_TABLE = "findings";

/** Lines of one sheet; beyond this nobody reads on, and Excel grows slow. */
const MOST_LINES = 8000;

interface Group extends FindingEntry {
  count: number;
  items: readonly Finding[];
}

/** Findings by type, the gravest first. */
function groupsOf({ items, counts }: FindingList): Group[] {
  const byType = new Map<string, Finding[]>();
  for (const item of items) {
    const same = byType.get(item.type);
    if (same) same.push(item);
    else byType.set(item.type, [item]);
  }
  return findingCatalogue().map((entry) => ({ ...entry, count: counts.get(entry.type) ?? 0, items: byType.get(entry.type) ?? [] })).filter(({ count }) => count > 0);
}

/**
 * How many findings there are of each degree.
 * @example severityCounts(reading.findings).error // 12
 */
export function severityCounts(findings: FindingList): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of groupsOf(findings)) counts[severity] += count;
  return counts;
}

/** The cell as Excel shows it, "F12"; the row, the column or nothing where the finding is about all of it. */
export function cellName({ row, column }: Pick<Finding, "row" | "column">, words: Wording): string {
  if (row > 0 && column > 0) return `${columnLetter(column)}${row}`;
  if (row > 0) return words.say("doctor.row", { row: words.count(row) });
  return column > 0 ? words.say("doctor.column", { column: columnLetter(column) }) : "";
}

function column(key: string, width: number, words: Wording, shown: TableColumn["shown"] = "text"): TableColumn {
  return { key, header: words.say(`doctor.col.${key}` as "doctor.col.severity"), shown, width };
}

/**
 * The first table: every type of finding with its count, what was done and what it means, and the total. What to do
 * stands above the places of each type.
 * @example typeTable(reading.findings, words).rows.length // a row a type and the total
 */
export function typeTable(findings: FindingList, words: Wording): TableBlock {
  const groups = groupsOf(findings);
  const rows = groups.map(({ type, severity, outcome, count }): TableRow => ({
    role: "data",
    cells: [
      words.say(`pane.severity.${severity}`), words.say(`finding.${type}.title`), count, words.say(`doctor.outcome.${outcome}`),
      findingGuide(words.language, `finding.${type}.explain`),
    ],
  }));
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return {
    type: "table", id: "findingTypes", title: words.say("doctor.types"),
    columns: [
      column("severity", 9, words), column("title", 24, words), column("count", 8, words, "count"),
      column("outcome", 18, words), column("explain", 90, words),
    ],
    numbered: false, rows: [...rows, { role: "total", cells: [null, words.say("report.row.total"), total, null, null] }],
    highlights: [], notes: [],
  };
}

function band({ type, severity, count }: Group, words: Wording): TableRow {
  const title = words.say("doctor.band", { severity: words.say(`pane.severity.${severity}`), title: words.say(`finding.${type}.title`), count: words.count(count), fix: words.say(`finding.${type}.fix`) });
  return { role: "band", cells: [title, null, null, null, null, null, null] };
}

function line(item: Finding, { type, severity, outcome }: Group, ordinal: number, words: Wording): TableRow {
  return {
    role: "data",
    cells: [
      ordinal, words.say(`pane.severity.${severity}`), words.say(`finding.${type}.title`), cellName(item, words), item.sheet, item.value,
      words.say(`doctor.outcome.${outcome}`),
    ],
    goTo: { column: "cell", sheet: item.sheet, row: Math.max(1, item.row), at: Math.max(1, item.column) },
  };
}

/**
 * The second table: every finding with its cell, by type, the gravest first. What is not listed is said in its notes.
 * @example findingTable(reading.findings, words).rows[0].role // "band"
 */
export function findingTable(findings: FindingList, words: Wording): TableBlock {
  const groups = groupsOf(findings);
  const rows: TableRow[] = [];
  const notes: string[] = [];
  let listed = 0;
  for (const group of groups) {
    const items = group.items.slice(0, Math.max(0, MOST_LINES - listed));
    const meant = items.reduce((sum, { count }) => sum + (count ?? 1), 0);
    if (meant < group.count) notes.push(words.say("doctor.capped", { title: words.say(`finding.${group.type}.title`), shown: words.count(items.length), count: words.count(group.count) }));
    if (items.length === 0) continue;
    rows.push(band(group, words), ...items.map((item, index) => line(item, group, listed + index + 1, words)));
    listed += items.length;
  }
  return {
    type: "table", id: FINDING_TABLE, title: words.say("doctor.findings"),
    columns: [
      column("ordinal", 5, words, "count"), column("severity", 9, words), column("title", 30, words), column("cell", 9, words),
      column("sheet", 20, words), column("value", 40, words), column("outcome", 24, words),
    ],
    numbered: false, rows, highlights: [], notes,
  };
}
