import { firstDifference } from "../../sheet/firstDifference";
import type { SheetPlan } from "../../sheet/plan/plan";
import { ProblemError } from "../host/problemOf";
import { rangeOf } from "./cells";

function seriesDiffer(plan: SheetPlan, charts: readonly Excel.Chart[]): boolean {
  return plan.charts.some((placed, index) => charts[index].series.count !== placed.block.series.length);
}

/** Reads back every cell and counts every chart's series; stops with "writeFailed" and the place of a difference. */
export async function verifySheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, charts: readonly Excel.Chart[]): Promise<void> {
  const ranges = plan.cells.map((block) => rangeOf(sheet, block.area));
  ranges.forEach((range) => range.load("values"));
  charts.forEach((chart) => chart.series.load("count"));
  await context.sync();
  plan.cells.forEach((block, index) => {
    const place = firstDifference(block, ranges[index].values as unknown[][]);
    if (place !== null) throw new ProblemError("writeFailed", { detail: place });
  });
  if (seriesDiffer(plan, charts)) throw new ProblemError("writeFailed", { detail: "chart" });
}
