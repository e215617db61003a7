import type { AlignmentStyle, BorderSide, CellStyle, FontStyle, Workbook } from "hucre";
import type { CellFormat } from "../../model/state";
import { BORDER_NAMES } from "../borderStyles";
import { hexColour } from "./colour";

const HORIZONTAL: Record<string, string> = {
  left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify",
  centerContinuous: "CenterAcrossSelection", distributed: "Distributed",
};
const VERTICAL: Record<string, string> = { top: "Top", center: "Center", justify: "Justify", distributed: "Distributed" };
const UNDERLINE: Record<string, string> = {
  single: "Single", double: "Double", singleAccounting: "SingleAccountant", doubleAccounting: "DoubleAccountant",
};
const EDGES = [["top", "EdgeTop"], ["bottom", "EdgeBottom"], ["left", "EdgeLeft"], ["right", "EdgeRight"]] as const;

type Theme = readonly string[];

/** Office's angle: −90…90, 180 for letters one below the other. */
function angle(rotation: number): number {
  return rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
}

function font(style: FontStyle, theme: Theme): CellFormat {
  const format: CellFormat = {};
  if (style.name !== undefined) format.fontName = style.name;
  if (style.size !== undefined) format.fontSize = style.size;
  if (style.bold) format.bold = true;
  if (style.italic) format.italic = true;
  if (style.strikethrough) format.strikethrough = true;
  if (style.underline) format.underline = style.underline === true ? "Single" : UNDERLINE[style.underline];
  const colour = hexColour(style.color, theme);
  if (colour !== undefined && colour !== "#000000") format.fontColor = colour;
  return format;
}

function alignment(style: AlignmentStyle): CellFormat {
  const format: CellFormat = {};
  if (style.horizontal && HORIZONTAL[style.horizontal]) format.horizontal = HORIZONTAL[style.horizontal];
  if (style.vertical && VERTICAL[style.vertical]) format.vertical = VERTICAL[style.vertical];
  if (style.wrapText) format.wrap = true;
  if (style.shrinkToFit) format.shrink = true;
  if (style.indent) format.indent = style.indent;
  if (style.textRotation) format.rotation = angle(style.textRotation);
  return format;
}

function edge(side: BorderSide, theme: Theme): { style: string; weight: string; color: string } {
  const name = BORDER_NAMES.find((each) => each.file === side.style) ?? BORDER_NAMES[0];
  return { style: name.style, weight: name.weight, color: hexColour(side.color, theme) ?? "#000000" };
}

function fillColour(style: CellStyle, theme: Theme, differential: boolean): string | undefined {
  const { fill } = style;
  if (!fill) return undefined;
  if (fill.type === "gradient") return hexColour(fill.stops[0]?.color, theme);
  const own = differential ? fill.bgColor ?? fill.fgColor : fill.fgColor;
  return fill.pattern === "none" && !differential ? undefined : hexColour(own, theme);
}

/**
 * A style of the file as the workbook state keeps formats. differential: of a conditional format, whose fills stand
 * in the background colour.
 * @example cellFormat({ font: { bold: true } }, []) // { bold: true }
 */
export function cellFormat(style: CellStyle, theme: Theme, differential = false): CellFormat {
  const format: CellFormat = { ...(style.font && font(style.font, theme)), ...(style.alignment && alignment(style.alignment)) };
  if (style.numFmt !== undefined && style.numFmt !== "General") format.numberFormat = style.numFmt;
  const fill = fillColour(style, theme, differential);
  if (fill !== undefined) format.fillColor = fill;
  if (style.protection?.locked === false) format.locked = false;
  const borders: NonNullable<CellFormat["borders"]> = {};
  for (const [side, name] of EDGES) {
    const found = style.border?.[side];
    if (found?.style) borders[name] = edge(found, theme);
  }
  if (Object.keys(borders).length > 0) format.borders = borders;
  return format;
}

/**
 * The workbook's formats by file index, [0] the default. The file's own font stands in [0] and in every format that
 * leaves the font to it, when it is not Excel's own (Calibri 11).
 */
export function workbookFormats(workbook: Workbook, count: number): CellFormat[] {
  const theme = workbook.themeColors ?? [];
  const base = font(workbook.defaultFont ?? {}, theme);
  if (base.fontName === "Calibri") delete base.fontName;
  if (base.fontSize === 11) delete base.fontSize;
  const cells = workbook.sheets[0]?.cells;
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const style = cells?.get(`${index},0`)?.style ?? {};
    return style.font ? cellFormat(style, theme) : { ...base, ...cellFormat(style, theme) };
  });
}
