import type { ChartState, SheetState, WorkbookState } from "../../../model/state";
import { columnWidth, rowHeight } from "../../../model/format/sizes";
import { LIMITS } from "../../limits";
import { EMU } from "../../package/drawing";
import type { PackageEditor } from "../../package/editor";
import { elementsNamed } from "../../xml/elements";
import { escapeXml } from "../../xml/text";
import { chartXml } from "../chart/chartXml";

/** Name by which a new chart's frame is found again in the drawing that excelize wrote. */
export function frameMark(chart: ChartState): string {
  return `tthc-frame ${chart.id}`;
}

/** Cell and offset of a point of the sheet along one direction. */
function cellAt(points: number, size: (index: number) => number, most: number): { index: number; offset: number } {
  let left = Math.max(0, points);
  let index = 0;
  while (index < most - 1 && left >= size(index)) left -= size(index++);
  return { index, offset: Math.round(Math.min(left, size(index)) * EMU) };
}

function cornerXml(name: string, sheet: SheetState, x: number, y: number): string {
  const column = cellAt(x, (index) => (sheet.hiddenColumns.has(index) ? 0 : columnWidth(sheet, index)), LIMITS.columns);
  const row = cellAt(y, (index) => (sheet.hiddenRows.has(index) ? 0 : rowHeight(sheet, index)), LIMITS.rows);
  return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${name}>`;
}

/** The anchor with the chart's true place, name and alternative text. */
function placedAnchor(anchor: string, sheet: SheetState, chart: ChartState): string {
  const from = cornerXml("from", sheet, chart.left, chart.top);
  const to = cornerXml("to", sheet, chart.left + chart.width, chart.top + chart.height);
  const title = chart.altTitle === "" ? "" : ` title="${escapeXml(chart.altTitle)}"`;
  return anchor
    .replace(/<xdr:from>[\s\S]*?<\/xdr:from>/, () => from).replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, () => to)
    .replace(/<xdr:cNvPr id="(\d+)"[^>]*>/, (_whole, id: string) => `<xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.altText)}"${title}>`);
}

/**
 * Puts the new charts of a sheet in their place and writes their parts: excelize has made drawing, frame and
 * relationships, and finds no room for offsets over rows of other heights, alternative titles, literal names.
 */
export function finishCharts(editor: PackageEditor, part: string, sheet: SheetState, charts: readonly ChartState[], state: WorkbookState): void {
  const drawing = editor.view().relationships(part).find(({ kind }) => kind === "drawing")?.target;
  if (charts.length === 0 || drawing === undefined) return;
  const targets = editor.view().relationships(drawing);
  let xml = editor.text(drawing);
  for (const chart of charts) {
    const anchor = elementsNamed(xml, "twoCellAnchor").find(({ inner }) => elementsNamed(inner, "cNvPr")[0]?.attributes.name === frameMark(chart));
    const id = anchor && elementsNamed(anchor.inner, "chart")[0]?.attributes["r:id"];
    const target = targets.find((each) => each.id === id)?.target;
    if (!anchor || target === undefined) throw new Error(`no frame for chart ${chart.name}`);
    xml = xml.slice(0, anchor.start) + placedAnchor(xml.slice(anchor.start, anchor.end), sheet, chart) + xml.slice(anchor.end);
    editor.set(target, chartXml(chart, state));
  }
  editor.set(drawing, xml);
}
