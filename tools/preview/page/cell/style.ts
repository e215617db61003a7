import type { CSSProperties } from "react";
import type { CellFormat } from "@tthc/excel-host/model/state";
import { pixels } from "./axis";

/** Font families with what stands in for them where Office's own fonts are missing. */
function family(name: string | undefined): string {
  const wanted = name ?? "Calibri";
  const substitute = /times|serif|cambria|garamond/i.test(wanted) ? '"Liberation Serif", Tinos, serif' : 'Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';
  return `"${wanted.replaceAll('"', "")}", ${substitute}`;
}

const VERTICAL: Record<string, CSSProperties["alignItems"]> = {
  Top: "flex-start", Center: "center", Bottom: "flex-end", Justify: "flex-start", Distributed: "center",
};

function decoration(format: CellFormat): string | undefined {
  const underlined = format.underline !== undefined && format.underline !== "None";
  const lines = [underlined ? "underline" : "", format.strikethrough ? "line-through" : ""].filter(Boolean);
  return lines.length > 0 ? lines.join(" ") : undefined;
}

/** Font of a format for a 2D canvas or a style: "bold 14.67px …". */
export function canvasFont(format: CellFormat): string {
  const style = `${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}`;
  return `${style}${pixels(format.fontSize ?? 11).toFixed(2)}px ${family(format.fontName)}`;
}

/** Text style of a cell. */
export function fontStyle(format: CellFormat): CSSProperties {
  return {
    fontFamily: family(format.fontName),
    fontSize: pixels(format.fontSize ?? 11),
    fontWeight: format.bold ? 700 : undefined,
    fontStyle: format.italic ? "italic" : undefined,
    textDecoration: decoration(format),
    color: format.fontColor,
  };
}

/** Where a format puts the text across: General leaves it to the kind of value. */
export function sideOf(format: CellFormat, general: "left" | "right" | "center"): "left" | "right" | "center" | "justify" {
  switch (format.horizontal) {
    case "Left": case "Fill": return "left";
    case "Right": return "right";
    case "Center": case "CenterAcrossSelection": return "center";
    case "Justify": case "Distributed": return "justify";
    default: return general;
  }
}

export const verticalOf = (format: CellFormat): CSSProperties["alignItems"] => VERTICAL[format.vertical ?? "Bottom"] ?? "flex-end";
