import { aggregateOfSheet, MOST_AGGREGATE_COLUMNS, MOST_AGGREGATE_ROWS } from "../../register/aggregate/aggregateOfSheet";
import type { AggregateCorrection } from "../../register/model/corrections";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { ProblemError, isTooLarge } from "../host/problemOf";
import type { ProbedSheet, Used } from "./probe";

/** All cells of a small range, in halves where the host refuses it as a whole. */
async function wholeValues(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used, from: number, rows: number): Promise<unknown[][]> {
  try {
    const range = sheet.getRangeByIndexes(used.top - 1 + from, used.left - 1, rows, Math.min(MOST_AGGREGATE_COLUMNS, used.columns));
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  } catch (error) {
    if (!isTooLarge(error) || rows <= 1) throw error;
    const half = Math.floor(rows / 2);
    return [...(await wholeValues(context, sheet, used, from, half)), ...(await wholeValues(context, sheet, used, from + half, rows - half))];
  }
}

async function readTable(context: Excel.RequestContext, { sheet, name }: ProbedSheet, used: Used, corrections: readonly AggregateCorrection[]): Promise<AggregateTable | null> {
  const rows = await wholeValues(context, sheet, used, 0, Math.min(used.rows, MOST_AGGREGATE_ROWS));
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
