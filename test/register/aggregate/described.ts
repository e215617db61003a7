import { aggregateTally } from "../../../src/indicators/aggregateTally";
import { totalOf } from "../../../src/indicators/counts";
import { figuresOf } from "../../../src/indicators/figures";
import { DATA_FIGURES } from "../../../src/indicators/figureNames";
import { checkAggregate } from "../../../src/checks/aggregate";
import { readAggregate } from "../../../src/register/aggregate/readAggregate";
import { isAggregateSheet } from "../../../src/register/aggregate/sheetKind";
import type { AggregateRow, AggregateTable } from "../../../src/register/model/aggregateTable";
import { withoutRepeats } from "../../../src/register/aggregate/repeats";
import type { Grid } from "../../../src/register/model/grid";
import { layoutOf } from "../readGrids";

/** The aggregate tables of some sheets, as a workbook's reading gives them. */
export function readTables(grids: readonly Grid[]): AggregateTable[] {
  const tables = grids.flatMap((grid) => (isAggregateSheet({ ...grid, rows: grid.rows.slice(0, 60) }, layoutOf(grid)) ? readAggregate(grid) ?? [] : []));
  return withoutRepeats(tables);
}

function rowWords({ row, role, band, label, counts, rates, leftOut }: AggregateRow): string {
  const known = Object.entries(counts).map(([figure, count]) => `${figure} ${count ?? "?"}`).join(", ");
  const shares = Object.entries(rates).map(([rate, { share }]) => `${rate} ${share}`).join(", ");
  return [`${row} ${role}`, band, label, known, shares, leftOut ?? ""].filter((each) => each !== "").join(" | ");
}

/** A table in the words of a golden file: how it was taken, every row, what it gives, what does not add up. */
export function describeTable(table: AggregateTable): unknown {
  const { tally, gives } = aggregateTally(table);
  const figures = figuresOf(totalOf(tally));
  return {
    sheet: table.sheet, rowsAre: table.rows, header: table.headerRows, period: table.period, reportingUnit: table.reportingUnit, beside: table.beside,
    columns: table.columns.map(({ column, figure, how, part }) => `${column} ${figure} (${how}${part ? ", part" : ""})`),
    rates: table.rates.map(({ column, rate }) => `${column} ${rate}`),
    unused: table.unused.map(({ column, header }) => `${column} ${header}`),
    rows: table.rowsRead.map(rowWords),
    findings: table.findings.map(({ type, row, column, value, other }) => `${type} ${row}:${column} ${value}${other ? ` = ${other.sheet}!${other.row}` : ""}`),
    gives: Object.fromEntries(DATA_FIGURES.filter((figure) => gives.has(figure)).map((figure) => [figure, figures[figure]])),
    failed: checkAggregate(table).filter(({ ok }) => !ok).map(({ rule, row, group, expected, actual }) => `${rule} row ${row} ${group}: ${expected} / ${actual}`),
  };
}
