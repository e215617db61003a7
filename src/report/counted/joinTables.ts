import { formatDay } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { namesOf } from "../../indicators/figureNames";
import { joinedCounts } from "../../indicators/joinedCounts";
import { countsOfRow, figuresGiven } from "../../indicators/aggregateTally";
import { NO_BAND } from "../../register/aggregate/bands";
import { unitOfLabel } from "../../register/aggregate/rowUnits";
import { nameKey } from "../../register/texts/nameKey";
import type { AggregateCounts, AggregateFigure, AggregateRow, AggregateTable } from "../../register/model/aggregateTable";
import type { Part } from "./fillWindow";

/** A printed row of one part: its table, and its counts by the convention of II.06a. */
export interface PartRow {
  table: AggregateTable;
  row: AggregateRow;
  counts: AggregateCounts;
}

/** A unit, field or procedure over the parts of a period; null for a part in which no table has a row of it. */
export interface JoinedRow {
  label: string;
  /** The unit that a row of a field or procedure is of, as the title says; "" where it says none, and for a row of a unit. */
  unit: string;
  band: string;
  path: readonly string[];
  parts: (PartRow | null)[];
}

/** Tables that no sheet holds: put together from the tables of a period's parts, with the rows that they were made of. */
export interface Joined {
  tables: AggregateTable[];
  parts: readonly Part[];
  rows: readonly JoinedRow[];
}

/** Figures that every table of a part gives. */
function givenBy({ tables }: Part): AggregateFigure[] {
  const [first, ...others] = tables.map(figuresGiven);
  return [...first].filter((figure) => others.every((given) => given.has(figure)));
}

/** A row's counts of the figures that its part gives; a blank that nothing tells is 0, as printed forms have it. */
function partRow(table: AggregateTable, row: AggregateRow, figures: readonly AggregateFigure[]): PartRow {
  const known = countsOfRow(table, row);
  return { table, row, counts: Object.fromEntries(figures.map((figure) => [figure, known[figure] ?? 0])) };
}

function rowsOf(parts: readonly Part[]): JoinedRow[] {
  const rows = new Map<string, JoinedRow>();
  parts.forEach((part, at) => {
    const figures = givenBy(part);
    for (const table of part.tables) {
      for (const row of table.rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null)) {
        const unit = table.rows === "unit" ? "" : row.unit === "" ? table.reportingUnit : row.unit;
        const key = [unit, ...(table.rows === "unit" ? [] : row.path), row.label].map(nameKey).join("|");
        const joined = rows.get(key) ?? { label: row.label, unit, band: row.band, path: row.path, parts: parts.map(() => null) };
        rows.set(key, joined);
        joined.parts[at] = added(joined.parts[at], partRow(table, row, figures));
      }
    }
  });
  return [...rows.values()];
}

/** Two tables of one part may hold the same field, each of another unit that it does not name: the cases add up. */
function added(known: PartRow | null, more: PartRow): PartRow {
  if (known === null) return more;
  const figures = namesOf(more.counts);
  return { ...known, counts: Object.fromEntries(figures.map((figure) => [figure, (known.counts[figure] ?? 0) + (more.counts[figure] ?? 0)])) };
}

/** Nothing of any figure: what a part counts of a row that it does not have. */
function nothing(part: Part): AggregateCounts {
  return Object.fromEntries(givenBy(part).map((figure) => [figure, 0]));
}

function joinedTable(parts: readonly Part[], rows: readonly JoinedRow[], period: Period): AggregateTable {
  const zeros = parts.map(nothing);
  const figures = namesOf(joinedCounts(zeros));
  const { rows: kind, reportingUnit } = parts[parts.length - 1].tables[0];
  return {
    sheet: parts.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)).join(", "),
    headerRows: [], numberRow: 0, firstRow: 0, lastRow: 0, labelColumn: 0, ordinalColumn: 0,
    rows: kind, reportingUnit: kind === "unit" ? reportingUnit : rows[0].unit,
    columns: figures.map((figure) => ({ figure, column: 0, header: "", how: "header", part: false })),
    rates: [], openTotal: false, unused: [], wrongFormulas: [], findings: [],
    period: { label: "", range: `${formatDay(period.from)}-${formatDay(period.to)}` },
    beside: { returned: false, paused: false },
    rowsRead: rows.map(({ label, band, path, parts: of }): AggregateRow => ({
      row: 0, label, band, path, unit: kind === "unit" ? unitOfLabel(label) : "", source: "", role: "data", level: NO_BAND, rates: {}, leftOut: null,
      counts: joinedCounts(of.map((each, at) => each?.counts ?? zeros[at])),
    })),
  };
}

/**
 * The tables of a period's parts as tables of the period, one a unit that they say they are of. A row that some part does not
 * have counts 0 there; whether its stocks say otherwise is for the checks.
 * @param parts windows that fill the period, in their order; their tables have rows of one kind
 * @example joinTables([july, august, september], quarter).tables[0].rowsRead[0].counts.carriedOver // July's opening stock
 */
export function joinTables(parts: readonly Part[], period: Period): Joined {
  const rows = rowsOf(parts);
  const units = [...new Set(rows.map(({ unit }) => nameKey(unit)))];
  return { parts, rows, tables: units.map((key) => joinedTable(parts, rows.filter(({ unit }) => nameKey(unit) === key), period)) };
}
