import { asFlag, asNumber, asText } from "../../executor/arguments";
import { invalidArgument } from "../../executor/hostError";
import type { BagStore } from "../bag";
import { colour } from "../format/colour";
import type { AxisState, ChartSeriesState, ChartState } from "../state";

interface Field {
  get(): unknown;
  set(value: unknown): void;
}

/** Axis bounds: "" (and null) stand for automatic, as Excel writes it. */
const bound = (axis: AxisState, key: "minimum" | "maximum" | "majorUnit"): Field => ({
  get: () => axis[key],
  set: (value) => { axis[key] = value === "" || value === null ? undefined : asNumber(value); },
});

function axisFields(prefix: string, axis: AxisState): [string, Field][] {
  return [
    [`${prefix}.Visible`, { get: () => axis.visible, set: (value) => { axis.visible = asFlag(value); } }],
    [`${prefix}.Minimum`, bound(axis, "minimum")],
    [`${prefix}.Maximum`, bound(axis, "maximum")],
    [`${prefix}.MajorUnit`, bound(axis, "majorUnit")],
    [`${prefix}.NumberFormat`, { get: () => axis.numberFormat, set: (value) => { axis.numberFormat = asText(value); } }],
    [`${prefix}.ReversePlotOrder`, { get: () => axis.reversed, set: (value) => { axis.reversed = asFlag(value); } }],
    [`${prefix}.MajorGridlines.Visible`, { get: () => axis.majorGridlines, set: (value) => { axis.majorGridlines = asFlag(value); } }],
    [`${prefix}.Title.Text`, { get: () => axis.title, set: (value) => { axis.title = asText(value); } }],
    [`${prefix}.Title.Visible`, { get: () => axis.title !== "", set: (value) => { if (!asFlag(value)) axis.title = ""; } }],
  ];
}

function chartFields(chart: ChartState): Map<string, Field> {
  return new Map<string, Field>([
    ["Title.Text", { get: () => chart.title, set: (value) => { chart.title = asText(value); chart.titleVisible = true; } }],
    ["Title.Visible", { get: () => chart.titleVisible, set: (value) => { chart.titleVisible = asFlag(value); } }],
    ["Legend.Visible", { get: () => chart.legendVisible, set: (value) => { chart.legendVisible = asFlag(value); } }],
    ["Legend.Position", { get: () => chart.legendPosition, set: (value) => { chart.legendPosition = asText(value); chart.legendVisible = true; } }],
    ...axisFields("Axes.CategoryAxis", chart.categoryAxis),
    ...axisFields("Axes.ValueAxis", chart.valueAxis),
  ]);
}

function withFields(fields: Map<string, Field>, extra: Record<string, unknown>, changed: () => void): BagStore {
  return {
    get: (path) => {
      const field = fields.get(path);
      return field ? field.get() : extra[path];
    },
    set: (path, value) => {
      const checked = typeof value === "string" && /Color$/.test(path) && !["", "None"].includes(value) ? colour(value) : value;
      const field = fields.get(path);
      if (field) field.set(checked);
      else extra[path] = checked;
      changed();
    },
  };
}

/** Members of a chart by path: those with a place of their own in ChartState, the rest in `extra`. */
export function chartStore(chart: ChartState, changed: () => void): BagStore {
  const store = withFields(chartFields(chart), chart.extra, changed);
  return {
    get: store.get,
    set: (path, value) => {
      if (/^DataLabels\.Show/.test(path)) for (const series of chart.series) series.hasDataLabels = value === true || series.hasDataLabels;
      store.set(path, value);
    },
  };
}

const checks: Readonly<Partial<Record<keyof ChartSeriesState, (value: unknown) => unknown>>> = {
  gapWidth: (value) => asNumber(value, 0, 500), overlap: (value) => asNumber(value, -100, 100), hasDataLabels: asFlag,
  lineWeight: (value) => asNumber(value, 0),
};

const SERIES_ENTRIES: Readonly<Record<string, keyof ChartSeriesState>> = {
  HasDataLabels: "hasDataLabels", MarkerStyle: "markerStyle", GapWidth: "gapWidth", Overlap: "overlap", AxisGroup: "axisGroup",
  "Format.Fill.Color": "fillColor", "Format.Line.Color": "lineColor", "Format.Line.LineStyle": "lineStyle", "Format.Line.Weight": "lineWeight",
};

/** Members of a series by path; points are "Points.3.Format.Fill.Color". */
export function seriesStore(series: ChartSeriesState, changed: () => void): BagStore {
  const record: Record<string, unknown> = series as unknown as Record<string, unknown>;
  const fields = new Map(Object.entries(SERIES_ENTRIES).map(([path, key]): [string, Field] => [path, {
    get: () => record[key],
    set: (value) => { record[key] = checks[key]?.(value) ?? value; },
  }]));
  const store = withFields(fields, (series.extra ??= {}), changed);
  return {
    get: store.get,
    set: (path, value) => {
      if (path === "Name") throw invalidArgument();
      if (/^DataLabels\./.test(path)) series.hasDataLabels = true;
      store.set(path, value);
    },
  };
}
