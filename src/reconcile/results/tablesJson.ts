import type { AggregateFigure } from "../../register/model/aggregateTable";
import type { TableComparison, TableLine } from "../compareTables";

/** A row in both tables with the cells that differ; rows of one name that were added up are all told. */
interface LineJson {
  rowA: number;
  rowB: number;
  rowsA: readonly number[];
  rowsB: readonly number[];
  label: string;
  band: string;
  fields: { field: AggregateFigure; a: number | null; b: number | null; difference: number }[];
}

/** Two aggregate tables held against each other, as data. */
export interface TablesJson {
  kind: "aggregate";
  a: { file: string; rows: number };
  b: { file: string; rows: number };
  matched: number;
  onlyInA: { row: number; label: string; band: string }[];
  onlyInB: { row: number; label: string; band: string }[];
  differing: LineJson[];
  suspected: [];
  compared: readonly AggregateFigure[];
  notCompared: TableComparison["notCompared"];
  sums: TableComparison["sums"];
  wrongTotals: TableComparison["wrongTotals"];
}

function lineJson({ rows, label, band }: TableLine): { row: number; label: string; band: string } {
  return { row: rows[0], label, band };
}

/**
 * The comparison as the headless command prints it.
 * @example tablesJson(compareTables(a, b), { a: "bo.xlsx", b: "tinh.xlsx" }).differing[0].fields
 */
export function tablesJson(comparison: TableComparison, files: { a: string; b: string }): TablesJson {
  const { matched, onlyInA, onlyInB, differing, figures, notCompared, sums, wrongTotals } = comparison;
  const lines = new Map<string, LineJson>();
  for (const { label, band, figure, a, b, difference, rowsA, rowsB } of differing) {
    const key = `${rowsA.join()}|${rowsB.join()}`;
    const line = lines.get(key) ?? { rowA: rowsA[0], rowB: rowsB[0], rowsA, rowsB, label, band, fields: [] };
    line.fields.push({ field: figure, a, b, difference });
    lines.set(key, line);
  }
  return {
    kind: "aggregate", a: { file: files.a, rows: matched + onlyInA.length }, b: { file: files.b, rows: matched + onlyInB.length }, matched,
    onlyInA: onlyInA.map(lineJson), onlyInB: onlyInB.map(lineJson), differing: [...lines.values()], suspected: [], compared: figures, notCompared, sums, wrongTotals,
  };
}
