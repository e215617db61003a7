import type { ChartState } from "@tthc/excel-host/model/state";
import { fontStyle } from "../cell/style";
import { pixels } from "../cell/axis";

/** A text of a chart, as chart.js takes it. */
export interface TextLook {
  color: string;
  font: { family: string; size: number; weight: "bold" | "normal" };
}

const INK = "#323130";

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const amountOf = (value: unknown): number | undefined => (typeof value === "number" && value > 0 ? value : undefined);

/**
 * Font of a part of a chart ("Title", "Legend", "Axes.ValueAxis"): the one that was set, else Excel's default.
 * size is in points.
 */
export function textLook({ extra }: ChartState, part: string, size: number, bold = false): TextLook {
  const set = (member: string) => extra[`${part}.Format.Font.${member}`];
  const isBold = set("Bold") ?? bold;
  return {
    color: textOf(set("Color")) ?? INK,
    font: {
      family: String(fontStyle({ fontName: textOf(set("Name")) }).fontFamily), size: pixels(amountOf(set("Size")) ?? size),
      weight: isBold === true ? "bold" : "normal",
    },
  };
}

/** Colour of an axis' grid lines. */
export const gridColour = ({ extra }: ChartState, axis: "CategoryAxis" | "ValueAxis"): string =>
  textOf(extra[`Axes.${axis}.MajorGridlines.Format.Line.Color`]) ?? "#D9D9D9";

/** Share of a doughnut that is its hole; Excel's own default is 75 %. */
export function holeSize(chart: ChartState): string {
  const size = amountOf(chart.series[0]?.extra?.DoughnutHoleSize) ?? amountOf(chart.extra.DoughnutHoleSize);
  return `${size ?? 75}%`;
}

/** All categories are named, or as many as there is room for. */
export const namesAll = ({ extra }: ChartState): boolean => extra["Axes.CategoryAxis.TickLabelSpacing"] === 1;
