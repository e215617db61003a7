/** Families of charts that are drawn alike in the file. */
type Family = "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "radar";

export interface ChartShape {
  family: Family;
  /** Bars lie. */
  lying: boolean;
  grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  markers: boolean;
  smooth: boolean;
}

function family(type: string): Family {
  if (/^XYScatter|^Bubble/.test(type)) return "scatter";
  if (/Line/.test(type)) return "line";
  if (/Area/.test(type)) return "area";
  if (/Doughnut/.test(type)) return "doughnut";
  if (/Pie/.test(type)) return "pie";
  if (/^Radar/.test(type)) return "radar";
  return "bar";
}

/**
 * How Office's chart type is drawn; three-dimensional and rare types become their plain relative.
 * @example chartShape("BarStacked100") // { family: "bar", lying: true, grouping: "percentStacked", … }
 */
export function chartShape(type: string): ChartShape {
  const drawn = family(type);
  const stacked = type.endsWith("100") ? "percentStacked" : /Stacked/.test(type) ? "stacked" : drawn === "bar" ? "clustered" : "standard";
  return {
    family: drawn, lying: drawn === "bar" && /Bar/.test(type), grouping: stacked,
    markers: /Markers/.test(type) && !/NoMarkers/.test(type), smooth: /Smooth/.test(type),
  };
}
