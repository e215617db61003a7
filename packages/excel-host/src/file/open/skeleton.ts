import { type Workbook, readXlsx } from "hucre";
import type { ChartFrame } from "../package/drawing";
import { FileRefusal } from "@tthc/xlsx-reader/model/result";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { newEntry, writePackage } from "../zip/pack";

/** What hucre is asked to read, wherever and under whatever name the file keeps it. */
interface SkeletonSource {
  styles: string;
  theme: string;
  /** What stands around the rows of each worksheet, and its chart frames. */
  sheets: readonly { around: ElementXml; frames: readonly ChartFrame[] }[];
  /** How many cell formats styles.xml has. */
  formats: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Children of a worksheet that tell how it is built; of the others nothing is asked. */
const ASKED = new Set(["sheetPr", "sheetViews", "sheetProtection", "mergeCells", "conditionalFormatting", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"]);

function relationships(listed: readonly [id: string, kind: string, target: string][]): string {
  return `<Relationships>${listed.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** Rows that carry each cell format of the workbook once: row n + 1 has format n. */
function formatRows(count: number): string {
  let rows = "";
  for (let format = 0; format < count; format++) rows += `<row r="${format + 1}"><c r="A${format + 1}" s="${format}"/></row>`;
  return rows;
}

function sheetXml(around: ElementXml, rows: string, drawn: boolean): string {
  const children = around.all().filter((xml) => ASKED.has(/^<(?:[^\s/>:]+:)?([^\s/>]+)/.exec(xml)?.[1] ?? "")).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${children}${drawn ? "<drawing r:id=\"rId1\"/>" : ""}</worksheet>`;
}

/** Frames without place or look, which are known already: the number of each stands in its title. */
function drawingXml(frames: readonly ChartFrame[]): string {
  const corner = (name: string): string => `<${name}><col>0</col><row>0</row></${name}>`;
  const anchors = frames.map((_frame, index) => `<twoCellAnchor>${corner("from")}${corner("to")}<graphicFrame><nvGraphicFramePr><cNvPr id="${index}" title="${index}"/></nvGraphicFramePr><graphic><chart r:id="rId${index + 1}"/></graphic></graphicFrame></twoCellAnchor>`);
  return `<wsDr>${anchors.join("")}</wsDr>`;
}

function skeleton({ styles, theme, sheets, formats }: SkeletonSource): Uint8Array {
  const texts: [string, string][] = [
    ["[Content_Types].xml", "<Types/>"], ["_rels/.rels", relationships([["rId1", "officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", `<workbook><sheets>${sheets.map((_sheet, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", relationships([...sheets.map((_sheet, index): [string, string, string] => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]), ["rIdStyles", "styles", "styles.xml"]])],
    ["xl/styles.xml", styles], ...(theme === "" ? [] : [["xl/theme/theme1.xml", theme] as [string, string]]),
  ];
  let chart = 0;
  sheets.forEach(({ around, frames }, index) => {
    texts.push([`xl/worksheets/sheet${index + 1}.xml`, sheetXml(around, index === 0 ? formatRows(formats) : "", frames.length > 0)]);
    if (frames.length === 0) return;
    texts.push([`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships([["rId1", "drawing", `../drawings/drawing${index + 1}.xml`]])]);
    texts.push([`xl/drawings/drawing${index + 1}.xml`, drawingXml(frames)]);
    const first = chart;
    texts.push([`xl/drawings/_rels/drawing${index + 1}.xml.rels`, relationships(frames.map((_frame, at) => [`rId${at + 1}`, "chart", `../charts/chart${first + at + 1}.xml`]))]);
    for (const frame of frames) texts.push([`xl/charts/chart${++chart}.xml`, frame.chart]);
  });
  return writePackage(texts.map(([name, text]) => newEntry(name, text, true)));
}

/**
 * What hucre tells of a workbook: formats (as column A of the first sheet, one a row), merges, charts, conditional
 * formats, page set-up, protection. It is handed a package of one make, whatever the file's own is. A file whose charts
 * are odd is read again without them. FileRefusal "damaged" when that fails too.
 */
export async function readStructure(source: SkeletonSource): Promise<Workbook> {
  const read = (each: SkeletonSource): Promise<Workbook> => readXlsx(skeleton(each), { readStyles: true });
  try {
    return await read(source);
  } catch {
    try {
      return await read({ ...source, sheets: source.sheets.map(({ around }) => ({ around, frames: [] })) });
    } catch {
      throw new FileRefusal("damaged");
    }
  }
}
