import { cellText } from "../texts/cell";
import type { AggregateCorrection } from "../model/corrections";
import type { Finding } from "../model/findings";
import type { Grid } from "../model/grid";
import { aggregateRows } from "./bands";
import { bodyRows, type BodyRow } from "./bodyRows";
import { applyCorrection } from "./applyCorrection";
import { brokenBalances } from "./balances";
import { countReader, hasSuspectedThousands, rateReader } from "./countCells";
import { areUnits, besideOf, renameFigure, unknownFigures, totalMeaning } from "./evidence";
import { findAggregate } from "./findAggregate";
import { withUnits } from "./rowUnits";
import { shortenSuffixes } from "./suffixes";
import { sourceReader } from "./rowSource";
import { titlePeriod, titleSource, titleUnit } from "./titles";
import type { AggregateLayout, AggregateRow, AggregateTable } from "../model/aggregateTable";

interface Body {
  raw: BodyRow[];
  rows: AggregateRow[];
  /** Numbers like 4.131 were taken for thousands. */
  restored: boolean;
}

/**
 * Reads the aggregate table of a sheet: a row a unit, field or procedure with its counts as printed, bands and totals told
 * apart, and whatever cannot be read as a finding; null when the sheet holds no such table.
 * Source: domain.md 1.3, 1.4, 4.1 C.
 * @param grid the whole used range of the sheet
 * @param corrections what the user said about columns of tables with the same header
 * @example readAggregate(grid)?.rowsRead[0] // { label: "Sở Y tế", role: "data", counts: { cumulative: 120, … }, … }
 */
export function readAggregate(grid: Grid, corrections: readonly AggregateCorrection[] = []): AggregateTable | null {
  const found = findAggregate({ ...grid, rows: grid.rows.slice(0, 60) });
  if (found === null) return null;
  const layout = applyCorrection(found, corrections);
  const body = bodyOf(grid, layout);
  const beside = besideOf(body.rows);
  const meaning = layout.openTotal ? totalMeaning(body.rows, beside) : "cumulative";
  const kind = areUnits(body.rows) ? "unit" : layout.rows;
  const named = kind === "unit" ? { rows: body.rows, shortened: [] } : shortenSuffixes(body.rows);
  const rows = withUnits(named.rows, kind).map((row) => ({ ...row, counts: renameFigure(row.counts, "cumulative", meaning) }));
  const columns = layout.columns.map((column) =>
    (column.figure === "cumulative" && meaning === "received" ? { ...column, figure: meaning, how: "content" as const } : column));
  const table: AggregateTable = {
    ...layout, columns, beside,
    rows: kind,
    lastRow: rows[rows.length - 1]?.row ?? layout.firstRow - 1,
    period: titlePeriod(grid, layout.headerRows[0]),
    reportingUnit: titleUnit(grid, layout.headerRows[0]),
    rowsRead: rows,
    findings: named.shortened.map(({ row, label }) => ({ type: "aggregateSuffix", sheet: layout.sheet, row, column: layout.labelColumn, value: label })),
  };
  return judged(table, body);
}

/** Numbers like 4.131 are thousands only where the rows balance with them, which is proof (domain.md 4.4.6). */
function bodyOf(grid: Grid, layout: AggregateLayout): Body {
  const plain = bodyWith(grid, layout, false);
  const cells = plain.raw.map((row) => row.cells);
  if (!hasSuspectedThousands(layout, cells, grid.left)) return plain;
  const restored = bodyWith(grid, layout, true);
  const touched = restored.rows.filter((_row, at) => restored.raw[at].read.unreadable.length < (plain.raw[at]?.read.unreadable.length ?? 0));
  const proof = touched.map(({ counts }) => brokenBalances(counts));
  return touched.length > 0 && proof.every(({ broken, looked }) => broken === 0 && looked > 0) ? restored : plain;
}

function bodyWith(grid: Grid, layout: AggregateLayout, restore: boolean): Body {
  const cells = grid.rows.slice(layout.firstRow - grid.top);
  const raw = bodyRows(grid, layout, countReader(layout, cells, grid.left, restore), sourceReader(grid, layout));
  const rates = rateReader(layout, raw.map((row) => row.cells), grid.left);
  const ofAll = titleSource(grid, layout.headerRows[0]);
  const rows = aggregateRows(raw).map((row, at) => ({ ...row, source: row.source === "" ? ofAll : row.source, rates: rates(raw[at].cells) }));
  return { raw, rows, restored: restore };
}

/** The table with what is to be said about its rows and columns, and with the rows that cannot be counted marked. */
function judged(table: AggregateTable, body: Body): AggregateTable {
  const findings: Finding[] = [...table.findings, ...table.wrongFormulas.map(({ column, text }) =>
    ({ type: "aggregateFormula" as const, sheet: table.sheet, row: table.numberRow, column, value: text }))];
  if (body.restored) findings.push({ type: "aggregateThousands", sheet: table.sheet, row: table.firstRow, column: 0, value: firstDecimal(body) });
  if (table.period.label === "" && table.period.range === "") {
    findings.push({ type: "aggregateNoPeriod", sheet: table.sheet, row: table.headerRows[0], column: 0, value: "" });
  }
  const rowsRead = table.rowsRead.map((row, at): AggregateRow => {
    const { unreadable, filled } = body.raw[at].read;
    for (const { column, value } of unreadable) findings.push({ type: "aggregateUnreadable", sheet: table.sheet, row: row.row, column, value });
    if (row.role !== "data") return row;
    if (!filled) {
      findings.push({ type: "aggregateRowEmpty", sheet: table.sheet, row: row.row, column: table.labelColumn, value: row.label });
      return { ...row, leftOut: "aggregateRowEmpty" };
    }
    const figures = table.columns.filter(({ column }) => unreadable.some((cell) => cell.column === column)).map(({ figure }) => figure);
    return unknownFigures(row.counts, figures, table.beside).length > 0 ? { ...row, leftOut: "aggregateUnreadable" } : row;
  });
  return { ...table, rowsRead, findings };
}

/** One of the numbers that gave it away. */
function firstDecimal({ raw }: Body): string {
  const cells = raw.flatMap((row) => row.cells);
  return cellText(cells.find((cell) => typeof cell === "number" && !Number.isInteger(cell)));
}
