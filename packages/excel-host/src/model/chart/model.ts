import type { Area } from "@tthc/spreadsheet/area";
import { asNumber, asText, oneOf, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemAlreadyExists } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { BagObject } from "../bag";
import { columnWidth, leftOf, rowHeight, topOf } from "../format/sizes";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import { seriesOf } from "./build";
import type { ChartRef } from "./chartRef";
import { seriesCollection } from "./series";

const AXIS_NAMES: Readonly<Record<string, string>> = { Category: "CategoryAxis", Value: "ValueAxis", Series: "SeriesAxis" };

/** Axes by property or by getItem(type, group); those of the secondary group have paths of their own. */
const axes: TypeModel<ChartRef> = {
  type: "ChartAxes",
  object: {
    GetItem: (self, args) => {
      const name = AXIS_NAMES[args.text(0)];
      if (name === undefined) throw invalidArgument();
      return axis(self, args.optionalText(1) === "Secondary" ? `Secondary${name}` : name);
    },
  },
  nav: Object.fromEntries(Object.values(AXIS_NAMES).map((name) => [name, (self: ChartRef) => axis(self, name)])),
};

const axis = ({ context, store }: ChartRef, name: string): HostObject => new BagObject("ChartAxis", context.library, store, `Axes.${name}`);

type Size = "left" | "top" | "width" | "height";

const SIZES = ["Left", "Top", "Width", "Height"].map((name) => [name, name.toLowerCase() as Size] as const);
const getSizes = Object.fromEntries(SIZES.map(([name, key]) => [name, ({ chart }: ChartRef) => chart[key]]));
const setSizes = Object.fromEntries(SIZES.map(([name, key]) => [name, (self: ChartRef, value: unknown) => {
  self.chart[key] = asNumber(value, 0);
  self.changed();
}]));

function cellsOf(self: ChartRef, args: Arguments, index: number): Area {
  const place = args.model(index, RangeRef) ?? placeOf(self.context.state, self.sheet, args.text(index));
  if (!place || place.sheet !== self.sheet) throw invalidArgument();
  return place.area;
}

function setPosition(self: ChartRef, args: Arguments): void {
  const { chart, sheet } = self;
  const start = cellsOf(self, args, 0);
  const end = args.has(1) ? cellsOf(self, args, 1) : start;
  chart.left = leftOf(sheet, start.column);
  chart.top = topOf(sheet, start.row);
  const lastColumn = end.column + end.columns - 1;
  const lastRow = end.row + end.rows - 1;
  if (args.has(1) || start.rows * start.columns > 1) {
    chart.width = leftOf(sheet, lastColumn) + columnWidth(sheet, lastColumn) - chart.left;
    chart.height = topOf(sheet, lastRow) + rowHeight(sheet, lastRow) - chart.top;
  }
  self.changed();
}

function setData(self: ChartRef, args: Arguments): void {
  const range = args.model(0, RangeRef);
  if (!range) throw invalidArgument();
  self.chart.series = seriesOf(range, args.optionalText(1) ?? "Auto");
  self.changed();
}

function rename(self: ChartRef, value: unknown): void {
  const name = asText(value);
  if (name === "") throw invalidArgument();
  if (self.sheet.charts.some((other) => other !== self.chart && other.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  self.chart.name = name;
  self.changed();
}

const model: TypeModel<ChartRef> = {
  type: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  alive: (self) => self.assertAlive(),
  get: { ...getSizes, Id: ({ chart }) => chart.id, Name: ({ chart }) => chart.name, ChartType: ({ chart }) => chart.type },
  set: {
    ...setSizes,
    Name: rename,
    ChartType: (self, value) => {
      self.chart.type = oneOf(value, self.context.library.words("ChartType"));
      for (const series of self.chart.series) series.chartType = undefined;
      self.changed();
    },
  },
  nav: {
    Series: (self) => modelled(seriesCollection, self),
    Axes: (self) => modelled(axes, self),
    Worksheet: ({ context, sheet }) => context.sheetObject(sheet),
  },
  call: {
    SetPosition: setPosition,
    SetData: setData,
    Activate: () => undefined,
    Delete: (self) => {
      self.sheet.charts = self.sheet.charts.filter((other) => other !== self.chart);
      self.changed();
    },
  },
  rest: ({ context, store }) => new BagObject("Chart", context.library, store, ""),
};

export const chartObject = (ref: ChartRef): HostObject => modelled(model, ref);
