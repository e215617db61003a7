import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import type { ChartState, SheetState, WorkbookState } from "../../../model/state";
import { columnWidth, rowHeight } from "../../../model/format/sizes";
import { chartStateId } from "../../open/charts";
import { EMU, chartFrames } from "../../package/drawing";
import type { PackageEditor } from "../../package/editor";
import { elementsNamed } from "@tthc/xlsx-reader/xml/elements";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText, withAttribute } from "@tthc/xlsx-reader/xml/tags";
import { chartXml } from "../chart/chartXml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Cell and offset of a point of the sheet along one direction. */
function cellAt(points: number, size: (index: number) => number, most: number): { index: number; offset: number } {
  let left = Math.max(0, points);
  let index = 0;
  while (index < most - 1 && left >= size(index)) left -= size(index++);
  return { index, offset: Math.round(Math.min(left, size(index)) * EMU) };
}

function cornerXml(name: string, sheet: SheetState, x: number, y: number): string {
  const column = cellAt(x, (index) => (sheet.hiddenColumns.has(index) ? 0 : columnWidth(sheet, index)), MAX_COLUMNS);
  const row = cellAt(y, (index) => (sheet.hiddenRows.has(index) ? 0 : rowHeight(sheet, index)), MAX_ROWS);
  return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${name}>`;
}

/** A frame with its chart. number: of the shape in its drawing; relationship: to the chart's part. */
function anchorXml(sheet: SheetState, chart: ChartState, number: number, relationship: string, { vocabulary }: PackageEditor): string {
  const names = `xmlns:xdr="${vocabulary.sheetDrawing}" xmlns:a="${vocabulary.drawing}"`;
  const title = chart.altTitle === "" ? "" : ` title="${attributeText(chart.altTitle)}"`;
  return `<xdr:twoCellAnchor ${names} editAs="oneCell">${cornerXml("from", sheet, chart.left, chart.top)}${cornerXml("to", sheet, chart.left + chart.width, chart.top + chart.height)}`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${attributeText(chart.name)}" descr="${attributeText(chart.altText)}"${title}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
    + `<a:graphic><a:graphicData uri="${vocabulary.chart}"><c:chart xmlns:c="${vocabulary.chart}" xmlns:r="${vocabulary.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>`
    + "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
}

/** The sheet's drawing; a sheet without one gets one. */
function drawingOf(editor: PackageEditor, part: string, worksheet: ElementXml): { target: string; xml: ElementXml } {
  const own = editor.relationships(part).find(({ kind }) => kind === "drawing")?.target;
  if (own !== undefined && editor.has(own)) return { target: own, xml: ElementXml.of(editor.text(own) ?? "") };
  const target = editor.freeName("xl/drawings/drawing", ".xml");
  const { sheetDrawing, drawing, relationships } = editor.vocabulary;
  editor.declare(target, DRAWING_TYPE);
  const id = editor.relate(part, { kind: "drawing", target });
  worksheet.put("drawing", prefixed(`<drawing xmlns:r="${relationships}" r:id="${id}"/>`, worksheet.prefix));
  return { target, xml: ElementXml.of(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}"/>`) };
}

/** Takes the frames of charts away, and what points at their parts. */
function removeFrames(editor: PackageEditor, drawing: string, xml: ElementXml, gone: ReadonlySet<string>): void {
  changeFrames(xml, (anchor, relationship) => (gone.has(relationship) ? "" : anchor));
  editor.unrelate(drawing, gone);
}

function changeFrames(xml: ElementXml, change: (anchor: string, relationship: string) => string): void {
  for (const name of ["twoCellAnchor", "oneCellAnchor"]) xml.change(name, (anchor) => change(anchor, elementsNamed(anchor, "chart")[0]?.attributes["r:id"] ?? ""));
}

/** A frame of the file at another place or with other words; its chart stays as it is. */
function movedFrame(anchor: string, sheet: SheetState, chart: ChartState): string {
  const element = ElementXml.of(anchor);
  const { prefix } = element;
  const corner = (name: string, x: number, y: number): string => cornerXml(name, sheet, x, y).replace(/<(\/?)xdr:/g, `<$1${prefix}`);
  element.put("from", corner("from", chart.left, chart.top));
  if (element.name === "twoCellAnchor") element.put("to", corner("to", chart.left + chart.width, chart.top + chart.height));
  else element.put("ext", `<${prefix}ext cx="${Math.round(chart.width * EMU)}" cy="${Math.round(chart.height * EMU)}"/>`);
  return String(element).replace(/<(?:[\w.-]+:)?cNvPr\b[^>]*>/, (tag) => (
    [["name", chart.name], ["descr", chart.altText], ["title", chart.altTitle]].reduce((written, [name, value]) => withAttribute(written, name, value === "" ? null : value), tag)
  ));
}

function nextShape(xml: ElementXml): number {
  const ids = elementsNamed(String(xml), "cNvPr").map(({ attributes }) => Number(attributes.id) || 0);
  return 2 + ids.reduce((most, id) => Math.max(most, id), 0);
}

/** What a chart shows, without where and under which name. */
function content({ left: _left, top: _top, width: _width, height: _height, name: _name, altTitle: _title, altText: _text, ...rest }: ChartState): string {
  return JSON.stringify(rest);
}

/** Brings the charts of a sheet to what they are now: those of the file keep their part, and their frame where it did not move. */
export function writeCharts(editor: PackageEditor, part: string, worksheet: ElementXml, sheet: SheetState, before: readonly ChartState[], state: WorkbookState): void {
  const now = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  const kept = new Map(before.filter((chart) => content(now.get(chart.id) ?? chart) === content(chart) && now.has(chart.id)).map((chart) => [chart.id, JSON.stringify(chart)]));
  const frames = new Map(chartFrames(editor, part).map(({ relationship }, place) => [relationship, chartStateId(sheet, place)]));
  const { target, xml } = drawingOf(editor, part, worksheet);
  const known = new Set(before.map(({ id }) => id));
  removeFrames(editor, target, xml, new Set([...frames].filter(([, id]) => known.has(id) && !kept.has(id)).map(([relationship]) => relationship)));
  changeFrames(xml, (anchor, relationship) => {
    const chart = now.get(frames.get(relationship) ?? "");
    return chart && kept.has(chart.id) && kept.get(chart.id) !== JSON.stringify(chart) ? movedFrame(anchor, sheet, chart) : anchor;
  });
  let shape = nextShape(xml);
  for (const chart of sheet.charts) {
    if (kept.has(chart.id)) continue;
    const added = editor.freeName("xl/charts/chart", ".xml");
    editor.set(added, chartXml(chart, state, editor.vocabulary));
    editor.declare(added, CHART_TYPE);
    xml.add("twoCellAnchor", anchorXml(sheet, chart, shape++, editor.relate(target, { kind: "chart", target: added }), editor));
  }
  editor.change(target, String(xml));
}
