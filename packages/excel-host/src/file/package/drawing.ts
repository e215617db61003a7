import { type Element, elementsNamed } from "@tthc/xlsx-reader/xml/elements";
import type { PackageParts } from "@tthc/xlsx-reader/package/parts";

/** A corner of a drawing: cell and offset from its top left, in points. */
export interface Corner {
  row: number;
  column: number;
  dx: number;
  dy: number;
}

/** One chart frame of a sheet, in drawing order. */
export interface ChartFrame {
  /** Id of the drawing's relationship to the chart. */
  relationship: string;
  name: string;
  altTitle: string;
  altText: string;
  from: Corner;
  /** null when the frame has a size instead. */
  to: Corner | null;
  size: { width: number; height: number };
  /** Chart XML of the frame, "" when its part is missing. */
  chart: string;
}

/** English metric units a point. */
export const EMU = 12_700;

function numberIn(xml: string, name: string): number {
  return Number(elementsNamed(xml, name)[0]?.inner ?? 0) || 0;
}

function corner(element: Element | undefined): Corner | null {
  if (!element) return null;
  const { inner } = element;
  return { row: numberIn(inner, "row"), column: numberIn(inner, "col"), dx: numberIn(inner, "colOff") / EMU, dy: numberIn(inner, "rowOff") / EMU };
}

function frame(anchor: Element, charts: ReadonlyMap<string, string>): ChartFrame | null {
  const relationship = elementsNamed(anchor.inner, "chart")[0]?.attributes["r:id"];
  const from = corner(elementsNamed(anchor.inner, "from")[0]);
  const chart = charts.get(relationship ?? "");
  if (relationship === undefined || chart === undefined || !from) return null;
  const named = elementsNamed(anchor.inner, "cNvPr")[0]?.attributes ?? {};
  const extent = elementsNamed(anchor.inner, "ext").find(({ attributes }) => attributes.cx !== undefined)?.attributes ?? {};
  return {
    relationship, name: named.name ?? "", altTitle: named.title ?? "", altText: named.descr ?? "", from,
    to: corner(elementsNamed(anchor.inner, "to")[0]),
    size: { width: Number(extent.cx ?? 0) / EMU, height: Number(extent.cy ?? 0) / EMU }, chart,
  };
}

/**
 * The chart frames of a worksheet, with their places, names, alternative texts and chart XML.
 * @example chartFrames(parts, "xl/worksheets/sheet2.xml")[0].altText // "Biểu đồ …"
 */
export function chartFrames(parts: PackageParts, sheetPart: string): ChartFrame[] {
  const drawing = parts.relationships(sheetPart).find(({ kind }) => kind === "drawing")?.target;
  const xml = drawing === undefined ? undefined : parts.text(drawing);
  if (drawing === undefined || xml === undefined) return [];
  const charts = new Map(parts.relationships(drawing).filter(({ kind }) => kind === "chart").map(({ id, target }) => [id, parts.text(target) ?? ""]));
  const anchors = [...elementsNamed(xml, "twoCellAnchor"), ...elementsNamed(xml, "oneCellAnchor")];
  return anchors.sort((a, b) => a.start - b.start).flatMap((anchor) => frame(anchor, charts) ?? []);
}
