import type { Chart, Plugin } from "chart.js";

/** Texts to print on a chart's bars, points or slices; one list a data set, null = none. */
interface LabelTexts {
  texts: (string[] | null)[];
  /** Colour of the text when it stands inside a bar or slice. */
  inside: string[];
}

const OUTSIDE_COLOUR = "#323130";

/** A light ground behind a text that is wider than the slice it stands on. */
function ground(drawing: CanvasRenderingContext2D, { x, y }: Point, width: number): void {
  drawing.fillStyle = "rgba(255, 255, 255, 0.88)";
  drawing.fillRect(x - width / 2 - 3, y - 8, width + 6, 16);
}

interface Point {
  x: number;
  y: number;
  inside: boolean;
  /** The text does not fit on its slice. */
  wide?: boolean;
  align: CanvasTextAlign;
}

function labelPoint(chart: Chart, element: Record<string, number>, dataset: number, width: number): Point | null {
  const type = chart.getDatasetMeta(dataset).type;
  if (type === "doughnut" || type === "pie") {
    const angle = (element.startAngle + element.endAngle) / 2;
    if (element.endAngle - element.startAngle < 0.25) return null;
    const wide = width > element.outerRadius - element.innerRadius - 4;
    const radius = (element.innerRadius + element.outerRadius) / 2;
    return { x: element.x + Math.cos(angle) * radius, y: element.y + Math.sin(angle) * radius, inside: !wide, wide, align: "center" };
  }
  if (type === "line") return { x: element.x, y: element.y - 9, inside: false, align: "center" };
  const horizontal = chart.options.indexAxis === "y";
  const length = horizontal ? Math.abs(element.x - element.base) : Math.abs(element.base - element.y);
  const stacked = Boolean((chart.options.scales?.x as { stacked?: boolean } | undefined)?.stacked);
  if (stacked || (horizontal && length > width + 16)) {
    if (horizontal && length < width + 4) return null;
    if (!horizontal && length < 13) return null;
    const middle = { x: (element.x + element.base) / 2, y: (element.y + element.base) / 2 };
    if (stacked) return { x: horizontal ? middle.x : element.x, y: horizontal ? element.y : middle.y, inside: true, align: "center" };
    return { x: element.x - 5, y: element.y, inside: true, align: "right" };
  }
  return horizontal ? { x: element.x + 4, y: element.y, inside: false, align: "left" } : { x: element.x, y: element.y - 8, inside: false, align: "center" };
}

/** Draws the value labels that Excel draws where a series asks for them. */
export function dataLabels({ texts, inside }: LabelTexts): Plugin {
  return {
    id: "dataLabels",
    afterDatasetsDraw(chart) {
      const drawing = chart.ctx;
      drawing.save();
      drawing.font = '11px Carlito, "Segoe UI", "Liberation Sans", sans-serif';
      drawing.textBaseline = "middle";
      texts.forEach((labels, dataset) => {
        if (!labels || !chart.isDatasetVisible(dataset)) return;
        chart.getDatasetMeta(dataset).data.forEach((element, index) => {
          const text = labels[index] ?? "";
          const { width } = drawing.measureText(text);
          const point = text === "" ? null : labelPoint(chart, element as unknown as Record<string, number>, dataset, width);
          if (!point) return;
          if (point.wide) ground(drawing, point, width);
          drawing.fillStyle = point.inside ? inside[dataset] ?? "#FFFFFF" : OUTSIDE_COLOUR;
          drawing.textAlign = point.align;
          drawing.fillText(text, point.x, point.y);
        });
      });
      drawing.restore();
    },
  };
}
