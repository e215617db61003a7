import type { CellFormat } from "../../model/state";
import { fileBorder } from "../borderStyles";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";

const UNDERLINE: Record<string, string> = {
  Single: "single", Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting",
};
const HORIZONTAL: Record<string, string> = {
  Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify", CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Record<string, string> = { Top: "top", Center: "center", Bottom: "bottom", Justify: "justify", Distributed: "distributed" };
const SIDES = [["left", "EdgeLeft"], ["right", "EdgeRight"], ["top", "EdgeTop"], ["bottom", "EdgeBottom"]] as const;

/** Formats that every Excel knows by number. */
const BUILT_IN: Record<string, number> = {
  General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "0.00E+00": 11, "m/d/yyyy": 14, "m/d/yyyy h:mm": 22, "@": 49,
};

/** Number of a number format that needs no entry of its own; undefined for the others. */
export function builtInNumber(code: string): number | undefined {
  return Object.hasOwn(BUILT_IN, code) ? BUILT_IN[code] : undefined;
}

function rgb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

/** `<font>`; of a conditional format only what is set. */
export function fontXml(format: CellFormat, base: CellFormat, differential = false): string {
  const parts = [
    format.bold ? "<b/>" : "", format.italic ? "<i/>" : "", format.strikethrough ? "<strike/>" : "",
    format.underline && format.underline !== "None" ? `<u val="${UNDERLINE[format.underline] ?? "single"}"/>` : "",
  ];
  const colour = format.fontColor;
  if (differential) return [...parts, colour ? `<color rgb="${rgb(colour)}"/>` : ""].join("");
  const size = format.fontSize ?? base.fontSize ?? 11;
  const name = format.fontName ?? base.fontName ?? "Calibri";
  return [...parts, `<sz val="${size}"/>`, colour ? `<color rgb="${rgb(colour)}"/>` : "", `<name val="${escapeXml(name)}"/><family val="2"/>`].join("");
}

export function fillXml(colour: string, differential = false): string {
  return differential
    ? `<patternFill patternType="solid"><fgColor rgb="${rgb(colour)}"/><bgColor rgb="${rgb(colour)}"/></patternFill>`
    : `<patternFill patternType="solid"><fgColor rgb="${rgb(colour)}"/><bgColor indexed="64"/></patternFill>`;
}

export function borderXml(borders: NonNullable<CellFormat["borders"]>): string {
  return SIDES.map(([side, name]) => {
    const edge = borders[name];
    if (!edge || edge.style === "None") return `<${side}/>`;
    const style = fileBorder(edge.style, edge.weight);
    return `<${side} style="${style}"><color rgb="${rgb(edge.color || "#000000")}"/></${side}>`;
  }).join("");
}

function rotation(angle: number): number {
  return angle === 180 ? 255 : angle < 0 ? 90 - angle : angle;
}

/** `<alignment/>`, or "" when everything is as Excel's default. */
export function alignmentXml(format: CellFormat): string {
  const attributes = [
    HORIZONTAL[format.horizontal ?? ""] ? ` horizontal="${HORIZONTAL[format.horizontal ?? ""]}"` : "",
    VERTICAL[format.vertical ?? ""] && format.vertical !== "Bottom" ? ` vertical="${VERTICAL[format.vertical ?? ""]}"` : "",
    format.rotation ? ` textRotation="${rotation(format.rotation)}"` : "", format.wrap ? " wrapText=\"1\"" : "",
    format.indent ? ` indent="${Math.min(250, format.indent)}"` : "", format.shrink ? " shrinkToFit=\"1\"" : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
