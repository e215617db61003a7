import { withAggregates } from "../../../src/register/aggregate/withAggregates";
import { createRegisterReader } from "../../../src/register/reader/registerReader";
import type { Reading } from "../../../src/register/model/reading";
import type { Grid } from "../../../src/register/model/grid";
import { buildReports, type ReportsResult } from "../../../src/report/buildReports";
import type { ReportKind } from "../../../src/report/request/reportKind";
import type { ReportSettings } from "../../../src/report/request/request";
import { settingsFor } from "../../../src/report/request/settings";
import { readTables } from "../../register/aggregate/described";
import { readGrids } from "../../register/readGrids";

/** What the workbook of some sheets is read to: registers as cases, the others as tables. */
export function readingOf(...grids: Grid[]): Reading {
  const tables = readTables(grids);
  const cases = readGrids(grids.filter((grid) => tables.every((table) => table.sheet !== grid.sheet)));
  return withAggregates(cases ?? createRegisterReader().finish(), tables);
}

export function reportsOf(reading: Reading, change: Partial<ReportSettings>, kinds: readonly ReportKind[] = ["summary"]): ReportsResult {
  return buildReports(reading, { ...settingsFor(reading), ...change }, kinds);
}

type Made = Extract<ReportsResult, { ok: true }>;

export function madeOf(reading: Reading, change: Partial<ReportSettings> = {}, kinds: readonly ReportKind[] = ["summary"]): Made {
  const made = reportsOf(reading, change, kinds);
  if (!made.ok) throw new Error(made.problem.message);
  return made;
}

/** The sentence why there is no report; "" when there is one. */
export function refusalOf(reading: Reading, change: Partial<ReportSettings> = {}, kinds: readonly ReportKind[] = ["summary"]): string {
  const made = reportsOf(reading, change, kinds);
  return made.ok ? "" : made.problem.message;
}
