import { aggregateOfSheet, MOST_AGGREGATE_COLUMNS, MOST_AGGREGATE_ROWS } from "../../register/aggregate/aggregateOfSheet";
import type { AggregateCorrection } from "../../register/model/corrections";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { ProblemError } from "../host/problemOf";
import type { Used } from "./extents";
import type { ProbedSheet } from "./probe";
import { wholeValues } from "./wholeValues";

async function readTable(context: Excel.RequestContext, { sheet, name }: ProbedSheet, used: Used, corrections: readonly AggregateCorrection[]): Promise<AggregateTable | null> {
  const rows = await wholeValues(context, sheet, { ...used, rows: Math.min(used.rows, MOST_AGGREGATE_ROWS), columns: Math.min(MOST_AGGREGATE_COLUMNS, used.columns) });
  return aggregateOfSheet({ sheet: name, top: used.top, left: used.left, rows }, used.rows, corrections);
}

/** The aggregate tables of probed sheets, in the workbook's order, read as the user has corrected them. */
export async function readAggregates(
  context: Excel.RequestContext, probed: readonly ProbedSheet[], corrections: readonly AggregateCorrection[] = [], signal?: AbortSignal,
): Promise<AggregateTable[]> {
  const tables: AggregateTable[] = [];
  for (const each of probed) {
    if (!each.aggregate || each.used === null) continue;
    if (signal?.aborted) throw new ProblemError("cancelled");
    const table = await readTable(context, each, each.used, corrections);
    if (table !== null) tables.push(table);
  }
  return tables;
}
