/** How an Excel chart type is drawn. */
export interface ChartKind {
  draw: "bar" | "line" | "doughnut" | "pie";
  horizontal: boolean;
  stacked: boolean;
  /** Stacked to 100 %. */
  whole: boolean;
  area: boolean;
  markers: boolean;
}

/** Reads Excel's chart type: "BarStacked100" is a horizontal bar, stacked to 100 %. */
export function chartKind(type: string): ChartKind {
  const name = type.toLowerCase();
  const draw = name.includes("doughnut") ? "doughnut" : name.includes("pie") ? "pie" : /line|area|xyscatter/.test(name) ? "line" : "bar";
  return {
    draw,
    horizontal: draw === "bar" && name.includes("bar"),
    stacked: name.includes("stacked"),
    whole: name.includes("stacked100"),
    area: name.includes("area"),
    markers: name.includes("marker") || name.includes("scatter"),
  };
}
