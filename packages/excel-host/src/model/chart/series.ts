import { asText, oneOf, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { BagObject } from "../bag";
import { collection } from "../collection";
import { fullAddress } from "@tthc/spreadsheet/address";
import { valueAt } from "../grid/cells";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import type { ChartSeriesState } from "../state";
import type { ChartRef } from "./chartRef";
import { seriesStore } from "./store";

interface SeriesRef {
  owner: ChartRef;
  series: ChartSeriesState;
}

interface PointRef extends SeriesRef {
  index: number;
}

const bag = ({ owner, series }: SeriesRef, type: string, path: string): BagObject =>
  new BagObject(type, owner.context.library, seriesStore(series, () => owner.changed()), path);

const point: TypeModel<PointRef> = {
  type: "ChartPoint",
  get: {
    Value: ({ owner, series, index }) => {
      const place = placeOf(owner.context.state, owner.sheet, series.values);
      if (!place) return null;
      const { row, column, columns } = place.area;
      return columns > 1 ? valueAt(place.sheet, row, column + index) : valueAt(place.sheet, row + index, column);
    },
  },
  rest: (ref) => bag(ref, "ChartPoint", `Points.${ref.index}`),
};

function pointCount({ owner, series }: SeriesRef): number {
  const place = placeOf(owner.context.state, owner.sheet, series.values);
  return place ? place.area.rows * place.area.columns : 0;
}

const points = collection<SeriesRef, number>({
  type: "ChartPointsCollection",
  list: (ref) => Array.from({ length: pointCount(ref) }, (_, i) => i),
  wrap: (index, ref) => modelled(point, { ...ref, index }),
  keys: (index) => [index],
});

function sourceRange(args: Arguments): string {
  const range = args.model(0, RangeRef);
  if (!range) throw invalidArgument();
  return fullAddress(range.sheet.name, range.area, true);
}

/** A name that begins with "=" points at a cell; its text is the cell's. */
function rename({ owner, series }: SeriesRef, value: unknown): void {
  const name = asText(value);
  const place = name.startsWith("=") ? placeOf(owner.context.state, owner.sheet, name) : null;
  series.name = place ? String(valueAt(place.sheet, place.area.row, place.area.column)) : name;
  series.nameRef = place ? fullAddress(place.sheet.name, place.area, true) : undefined;
  owner.changed();
}

const chartSeries: TypeModel<SeriesRef> = {
  type: "ChartSeries",
  get: {
    Name: ({ series }) => series.name,
    ChartType: ({ owner, series }) => series.chartType ?? owner.chart.type,
    PlotOrder: ({ owner, series }) => owner.chart.series.indexOf(series) + 1,
  },
  set: {
    Name: rename,
    ChartType: ({ owner, series }, value) => {
      series.chartType = oneOf(value, owner.context.library.words("ChartType"));
      owner.changed();
    },
  },
  nav: { Points: (ref) => modelled(points, ref) },
  call: {
    SetValues: ({ owner, series }, args) => { series.values = sourceRange(args); owner.changed(); },
    SetXAxisValues: ({ owner, series }, args) => { series.categories = sourceRange(args); owner.changed(); },
    Delete: ({ owner, series }) => {
      owner.chart.series = owner.chart.series.filter((other) => other !== series);
      owner.changed();
    },
  },
  rest: (ref) => bag(ref, "ChartSeries", ""),
};

const shared = collection<ChartRef, ChartSeriesState>({
  type: "ChartSeriesCollection",
  list: (owner) => owner.chart.series,
  wrap: (series, owner) => modelled(chartSeries, { owner, series }),
  keys: (series) => [series.name],
});

function add(owner: ChartRef, args: Arguments): HostObject {
  const { chart } = owner;
  const series: ChartSeriesState = { name: args.optionalText(0) ?? `Series${chart.series.length + 1}`, values: "", categories: "" };
  const index = args.has(1) ? args.integer(1) : chart.series.length;
  if (index < 0 || index > chart.series.length) throw itemNotFound();
  chart.series.splice(index, 0, series);
  owner.changed();
  return modelled(chartSeries, { owner, series });
}

export const seriesCollection: TypeModel<ChartRef> = { ...shared, object: { ...shared.object, Add: add } };
