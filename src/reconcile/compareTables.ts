import { nameKey } from "../register/texts/nameKey";
import { unitForm } from "../register/names/abbreviations";
import { AGGREGATE_FIGURES, type AggregateFigure, type AggregateRow, type AggregateTable } from "../register/model/aggregateTable";

/** A row of a table: the unit, field or procedure that it is of, with its 1-based rows on the sheet. */
export interface TableLine {
  label: string;
  band: string;
  rows: readonly number[];
}

/** A cell in which two tables differ; null = blank. */
export interface DifferingCell {
  label: string;
  band: string;
  figure: AggregateFigure;
  a: number | null;
  b: number | null;
  /** b − a, a blank as 0. */
  difference: number;
  rowsA: readonly number[];
  rowsB: readonly number[];
}

/** A total that a table prints and that its rows do not come to. */
export interface WrongTotal {
  of: "a" | "b";
  row: number;
  figure: AggregateFigure;
  printed: number;
  sum: number;
}

/** Two tables of counts held against each other. */
export interface TableComparison {
  figures: readonly AggregateFigure[];
  /** Figures that one table alone has. */
  notCompared: readonly { figure: AggregateFigure; only: "a" | "b" }[];
  matched: number;
  onlyInA: readonly TableLine[];
  onlyInB: readonly TableLine[];
  differing: readonly DifferingCell[];
  /** Of all rows of each table; total rows are checked and never counted. */
  sums: readonly { figure: AggregateFigure; a: number; b: number; difference: number }[];
  wrongTotals: readonly WrongTotal[];
}

interface Line extends TableLine {
  counts: Partial<Record<AggregateFigure, number | null>>;
}

function dataRows({ rowsRead }: AggregateTable): AggregateRow[] {
  return rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null);
}

function bandsOf(tables: readonly AggregateTable[]): Set<string> {
  return new Set(tables.flatMap(dataRows).map(({ band }) => nameKey(band)));
}

/** Names join as units of a register do: case, signs and usual short forms do not count, marks do. */
function labelKey(label: string): string {
  return nameKey(label.replace(/^\s*(?:[IVXLC]+|\d+)[.)]\s+/, ""));
}

/** Rows of one name are added up, unless they stand in bands that both tables have. */
function linesOf(tables: readonly AggregateTable[], byBand: boolean): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const row of tables.flatMap(dataRows)) {
    const key = byBand ? `${nameKey(row.band)}|${labelKey(row.label)}` : labelKey(row.label);
    const known = lines.get(key);
    lines.set(key, known ? added(known, row) : { label: row.label, band: byBand ? row.band : "", rows: [row.row], counts: row.counts });
  }
  return lines;
}

function added(line: Line, { row, counts }: AggregateRow): Line {
  const sum = { ...line.counts };
  for (const figure of AGGREGATE_FIGURES) {
    const [own, more] = [sum[figure], counts[figure]];
    if (typeof more === "number") sum[figure] = (own ?? 0) + more;
  }
  return { ...line, rows: [...line.rows, row], counts: sum };
}

function figuresIn(tables: readonly AggregateTable[]): Set<AggregateFigure> {
  return new Set(tables.flatMap(({ columns }) => columns.map(({ figure }) => figure)));
}

/** Lines that only a short form tells apart, where it is one in each table: "UBND xã X" and "Xã X". */
function joinShortForms(a: Map<string, Line>, b: Map<string, Line>): void {
  const open = (own: Map<string, Line>, other: Map<string, Line>): Map<string, string[]> => {
    const byForm = new Map<string, string[]>();
    for (const [key, { label, band }] of own) if (!other.has(key)) byForm.set(`${nameKey(band)}|${unitForm(label)}`, [...(byForm.get(`${nameKey(band)}|${unitForm(label)}`) ?? []), key]);
    return byForm;
  };
  const [ofA, ofB] = [open(a, b), open(b, a)];
  for (const [form, [key, ...rivals]] of ofA) {
    const others = ofB.get(form) ?? [];
    const line = b.get(others[0] ?? "");
    if (rivals.length > 0 || others.length !== 1 || line === undefined) continue;
    b.delete(others[0]);
    b.set(key, line);
  }
}

function differingCells(a: Line, b: Line, figures: readonly AggregateFigure[]): DifferingCell[] {
  return figures.flatMap((figure) => {
    const [ofA, ofB] = [a.counts[figure] ?? null, b.counts[figure] ?? null];
    const difference = (ofB ?? 0) - (ofA ?? 0);
    return difference === 0 ? [] : [{ label: a.label, band: a.band, figure, a: ofA, b: ofB, difference, rowsA: a.rows, rowsB: b.rows }];
  });
}

function sumOf(lines: Iterable<Line>, figure: AggregateFigure): number {
  let sum = 0;
  for (const { counts } of lines) sum += counts[figure] ?? 0;
  return sum;
}

/** The last total of a table is that of all its rows. */
function wrongTotals(of: "a" | "b", table: AggregateTable): WrongTotal[] {
  const total = table.rowsRead.filter(({ role }) => role === "total").pop();
  if (!total) return [];
  const rows = dataRows(table);
  return AGGREGATE_FIGURES.flatMap((figure) => {
    const printed = total.counts[figure];
    const sum = rows.reduce((all, { counts }) => all + (counts[figure] ?? 0), 0);
    return typeof printed === "number" && printed !== sum ? [{ of, row: total.row, figure, printed, sum }] : [];
  });
}

const lineOf = ({ label, band, rows }: Line): TableLine => ({ label, band, rows });

/**
 * Holds printed tables against each other, cell by cell: rows by their names, columns by what they count. Bands are sources: their
 * rows are compared band by band where both tables have the same ones, else added up.
 * @example compareTables([ministry], [province]).differing // [{ label: "Hộ tịch", figure: "received", a: 12, b: 15, difference: 3, … }]
 */
export function compareTables(a: readonly AggregateTable[], b: readonly AggregateTable[]): TableComparison {
  const [bandsA, bandsB] = [bandsOf(a), bandsOf(b)];
  const byBand = bandsA.size > 1 && bandsA.size === bandsB.size && [...bandsA].every((band) => bandsB.has(band));
  const [linesA, linesB] = [linesOf(a, byBand), linesOf(b, byBand)];
  joinShortForms(linesA, linesB);
  const [ofA, ofB] = [figuresIn(a), figuresIn(b)];
  const figures = AGGREGATE_FIGURES.filter((figure) => ofA.has(figure) && ofB.has(figure));
  const shared = [...linesA].flatMap(([key, line]) => {
    const other = linesB.get(key);
    return other ? [{ line, other }] : [];
  });
  return {
    figures, matched: shared.length,
    notCompared: AGGREGATE_FIGURES.filter((figure) => ofA.has(figure) !== ofB.has(figure)).map((figure) => ({ figure, only: ofA.has(figure) ? "a" as const : "b" as const })),
    onlyInA: [...linesA].filter(([key]) => !linesB.has(key)).map(([, line]) => lineOf(line)), onlyInB: [...linesB].filter(([key]) => !linesA.has(key)).map(([, line]) => lineOf(line)),
    differing: shared.flatMap(({ line, other }) => differingCells(line, other, figures)),
    sums: figures.map((figure) => {
      const [sumA, sumB] = [sumOf(linesA.values(), figure), sumOf(linesB.values(), figure)];
      return { figure, a: sumA, b: sumB, difference: sumB - sumA };
    }),
    wrongTotals: [...a.flatMap((table) => wrongTotals("a", table)), ...b.flatMap((table) => wrongTotals("b", table))],
  };
}

/**
 * The rows of one band as a table of their own, for holding the sources of one table against each other.
 * @example compareTables([bandTable(table, "I")], [bandTable(table, "II")])
 */
export function bandTable(table: AggregateTable, band: string): AggregateTable {
  return { ...table, rowsRead: table.rowsRead.filter((row) => row.role === "data" && nameKey(row.band) === nameKey(band)) };
}
