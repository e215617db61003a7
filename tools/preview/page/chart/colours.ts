import type { ChartSeriesState } from "@tthc/excel-host/model/state";

/** Office's accents, for series that say no colour of their own. */
const ACCENTS = ["#4472C4", "#ED7D31", "#7F7F7F", "#C09000", "#5B9BD5", "#70AD47"];

export const accent = (index: number): string => ACCENTS[index % ACCENTS.length];

const isColour = (value: unknown): value is string => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

/** Colour of a series' bars or line. */
export function seriesColour(series: ChartSeriesState, index: number, line: boolean): string {
  const wanted = line ? series.lineColor ?? series.fillColor : series.fillColor ?? series.lineColor;
  return isColour(wanted) ? wanted : accent(index);
}

/** Colours of the single bars or slices, where they are set or differ by nature. */
export function pointColours(series: ChartSeriesState, count: number, fallback: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => {
    const own = series.extra?.[`Points.${index}.Format.Fill.Color`];
    return isColour(own) ? own : fallback(index);
  });
}

/** Black or white, whichever reads better on a colour (WCAG contrast). */
export function textOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#1B1A19" : "#FFFFFF";
}
