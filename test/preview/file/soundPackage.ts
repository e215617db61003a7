import { JSDOM } from "jsdom";
import { resolvePath, relationshipsPath } from "../../../src/preview/file/package/parts";
import { textsOf } from "./archive";

/** Children of a worksheet in the only order that Excel accepts (ECMA-376 18.3.1.99). */
const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

const { DOMParser } = new JSDOM("").window;

function parse(name: string, xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`${name} is not well-formed: ${document.querySelector("parsererror")?.textContent?.slice(0, 200)}`);
  return document;
}

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const elements = (document: Document, name: string) => [...document.getElementsByTagNameNS("*", name)];

/** Problems for which Excel would say that it found a problem with the content; none in a sound package. */
export function problemsOf(file: Uint8Array): string[] {
  const parts = textsOf(file);
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  const documents = new Map(Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, xml]) => [name, parse(name, xml)]));
  return [...undeclared(parts, documents), ...danglingRelationships(documents, names), ...danglingIds(documents), ...wrongOrder(documents), ...repeatedCells(documents)];
}

function undeclared(parts: Record<string, string>, documents: ReadonlyMap<string, Document>): string[] {
  const types = documents.get("[Content_Types].xml");
  if (!types) return ["no content types"];
  const defaults = new Set(elements(types, "Default").map((each) => attribute(each, "Extension").toLowerCase()));
  const overrides = elements(types, "Override").map((each) => attribute(each, "PartName").toLowerCase());
  const missing = overrides.filter((name) => !Object.keys(parts).some((part) => `/${part}`.toLowerCase() === name));
  const bare = Object.keys(parts).filter((name) => name !== "[Content_Types].xml" && !overrides.includes(`/${name}`.toLowerCase()) && !defaults.has(name.split(".").pop()?.toLowerCase() ?? ""));
  const twice = overrides.filter((name, index) => overrides.indexOf(name) !== index);
  return [...missing.map((name) => `declared but missing: ${name}`), ...bare.map((name) => `not declared: ${name}`), ...twice.map((name) => `declared twice: ${name}`)];
}

function danglingRelationships(documents: ReadonlyMap<string, Document>, names: ReadonlySet<string>): string[] {
  return [...documents].filter(([name]) => name.endsWith(".rels")).flatMap(([name, document]) => {
    const owner = name.replace(/_rels\//, "").replace(/\.rels$/, "");
    const all = elements(document, "Relationship");
    const ids = all.map((each) => attribute(each, "Id"));
    const lost = all.filter((each) => attribute(each, "TargetMode") !== "External" && !names.has(resolvePath(owner, attribute(each, "Target")).toLowerCase()));
    return [...lost.map((each) => `${name}: no ${attribute(each, "Target")}`), ...(new Set(ids).size < ids.length ? [`${name}: repeated ids`] : [])];
  });
}

function danglingIds(documents: ReadonlyMap<string, Document>): string[] {
  return [...documents].filter(([name]) => /^xl\/(workbook|worksheets\/\w+|drawings\/\w+)\.xml$/.test(name)).flatMap(([name, document]) => {
    const relationships = documents.get(relationshipsPath(name));
    const known = new Set(relationships ? elements(relationships, "Relationship").map((each) => attribute(each, "Id")) : []);
    const used = elements(document, "*").flatMap((each) => each.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ?? []);
    return used.filter((id) => !known.has(id)).map((id) => `${name}: no relationship ${id}`);
  });
}

function wrongOrder(documents: ReadonlyMap<string, Document>): string[] {
  return [...documents].filter(([name]) => /^xl\/worksheets\/\w+\.xml$/.test(name)).flatMap(([name, document]) => {
    const places = [...document.documentElement.children].map(({ localName }) => ORDER.indexOf(localName));
    return places.every((place, index) => place >= 0 && (index === 0 || place >= places[index - 1])) ? [] : [`${name}: order ${[...document.documentElement.children].map(({ localName }) => localName).join()}`];
  });
}

function repeatedCells(documents: ReadonlyMap<string, Document>): string[] {
  return [...documents].filter(([name]) => /^xl\/worksheets\/\w+\.xml$/.test(name)).flatMap(([name, document]) => {
    const cells = elements(document, "c").map((cell) => attribute(cell, "r")).filter(Boolean);
    const rows = elements(document, "row").map((row) => Number(attribute(row, "r"))).filter(Boolean);
    const ascending = rows.every((row, index) => index === 0 || row > rows[index - 1]);
    return [...(new Set(cells).size < cells.length ? [`${name}: a cell twice`] : []), ...(ascending ? [] : [`${name}: rows out of order`])];
  });
}
