import { oneOf, type Arguments } from "../../executor/arguments";
import { invalidArgument } from "../../executor/hostError";
import type { HostObject, TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import { RangeRef } from "../rangeRef";
import type { SheetRef } from "../sheetRef";
import type { ChartState, SheetState } from "../state";
import { newChart, seriesOf } from "./build";
import { ChartRef } from "./chartRef";
import { chartObject } from "./model";

const shared = collection<SheetRef, ChartState>({
  type: "ChartCollection",
  list: ({ sheet }) => sheet.charts,
  wrap: (chart, { context, sheet }) => chartObject(new ChartRef(context, sheet, chart)),
  keys: (chart) => [chart.id, chart.name],
});

const number = (sheet: SheetState): number => {
  let next = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${next}`)) next++;
  return next;
};

let sequence = 0;

/** Adds a chart over a range of any sheet; its series are guessed from the range unless seriesBy says how. */
function add({ context, sheet }: SheetRef, args: Arguments): HostObject {
  const type = oneOf(args.at(0), context.library.words("ChartType"));
  const source = args.model(1, RangeRef);
  if (!source || source.unbounded) throw invalidArgument();
  const seriesBy = oneOf(args.optionalText(2) ?? "Auto", ["Auto", "Columns", "Rows"] as const);
  const chart = newChart(`{CHART-${++sequence}}`, `Chart ${number(sheet)}`, type);
  chart.series = seriesOf(source, seriesBy);
  chart.title = chart.series.length === 1 ? chart.series[0].name : "";
  chart.titleVisible = true;
  sheet.charts.push(chart);
  const ref = new ChartRef(context, sheet, chart);
  ref.changed();
  return chartObject(ref);
}

export const charts: TypeModel<SheetRef> = { ...shared, object: { ...shared.object, Add: add } };
