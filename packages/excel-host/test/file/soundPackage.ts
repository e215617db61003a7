import { JSDOM } from "jsdom";
import { PackageParts, relationshipsPath } from "@tthc/xlsx-reader/package/parts";
import { WORKBOOK_ORDER } from "@tthc/xlsx-reader/package/workbookPart";
import { parseArea } from "@tthc/spreadsheet/address";
import { textsOf } from "./packageTexts";

/** Children of a worksheet in the only order that Excel accepts (ECMA-376 18.3.1.99). */
const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];
const STRICT = "http://purl.oclc.org/ooxml/";
const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const RELATIONSHIPS = [`${TRANSITIONAL}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`];

const { DOMParser } = new JSDOM("").window;

function parse(name: string, xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`${name} is not well-formed: ${document.querySelector("parsererror")?.textContent?.slice(0, 200)}`);
  return document;
}

const attribute = (element: Element | null | undefined, name: string) => element?.getAttribute(name) ?? "";
/** Elements of a local name in document order ("*": all). Walked, since a live list of jsdom takes a whole look for each place in it. */
function elements(of: Document | Element | undefined, name: string): Element[] {
  const found: Element[] = [];
  const visit = (parent: Document | Element): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (name === "*" || child.localName === name) found.push(child);
      visit(child);
    }
  };
  if (of) visit(of);
  return found;
}
const repeated = <T>(all: readonly T[]): T[] => [...new Set(all.filter((each, index) => all.indexOf(each) !== index))];

/** What is looked at: the parts as documents, and what the package's own relationships call them. */
class Package {
  readonly documents = new Map<string, Document>();
  readonly names: Set<string>;
  readonly workbook: string;

  constructor(readonly file: Uint8Array, readonly texts = textsOf(file), readonly parts = PackageParts.of(file)) {
    for (const [name, xml] of Object.entries(texts)) if (/\.(xml|rels|vml)$/i.test(name)) this.documents.set(PackageParts.key(name), parse(name, xml));
    this.names = new Set(Object.keys(texts).map((name) => PackageParts.key(name)));
    this.workbook = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  }

  of(part: string): Document | undefined {
    return this.documents.get(PackageParts.key(part));
  }

  /** Parts of one kind that a part points at. */
  pointed(from: string, kind: string): string[] {
    return this.parts.relationships(from).filter((each) => each.kind === kind && each.target !== "").map(({ target }) => target);
  }

  get sheets(): { name: string; part: string; document: Document }[] {
    const targets = new Map(this.parts.relationships(this.workbook).map(({ id, target }) => [id, target]));
    return elements(this.of(this.workbook), "sheet").flatMap((sheet) => {
      const part = targets.get(RELATIONSHIPS.map((namespace) => sheet.getAttributeNS(namespace, "id")).find(Boolean) ?? "") ?? "";
      const document = this.of(part);
      return document?.documentElement.localName === "worksheet" ? [{ name: attribute(sheet, "name"), part, document }] : [];
    });
  }
}

/** Problems for which Excel would say that it found a problem with the content, or would not open the file; none in a sound package. */
export function problemsOf(file: Uint8Array): string[] {
  const found = new Package(file);
  return [
    ...undeclared(found), ...danglingRelationships(found), ...danglingIds(found), ...mixedVocabularies(found), ...undeclaredPrefixes(found), ...workbookProblems(found),
    ...nameProblems(found), ...styleProblems(found), ...found.sheets.flatMap((sheet) => sheetProblems(found, sheet)), ...tableProblems(found), ...drawingProblems(found), ...chainProblems(found),
  ];
}

function undeclared({ texts, documents, names }: Package): string[] {
  const types = documents.get("[content_types].xml");
  if (!types) return ["no content types"];
  const defaults = new Set(elements(types, "Default").map((each) => attribute(each, "Extension").toLowerCase()));
  const overrides = elements(types, "Override").map((each) => PackageParts.key(attribute(each, "PartName")));
  const bare = Object.keys(texts).filter((name) => name !== "[Content_Types].xml" && !overrides.includes(PackageParts.key(`/${name}`)) && !defaults.has(name.split(".").pop()?.toLowerCase() ?? ""));
  return [
    ...overrides.filter((name) => !names.has(name.slice(1))).map((name) => `declared but missing: ${name}`), ...bare.map((name) => `not declared: ${name}`),
    ...repeated(overrides).map((name) => `declared twice: ${name}`), ...repeated(Object.keys(texts).map((name) => PackageParts.key(name))).map((name) => `a part twice: ${name}`),
  ];
}

function danglingRelationships({ documents, names, parts, texts }: Package): string[] {
  return Object.keys(texts).filter((name) => name.endsWith(".rels")).flatMap((name) => {
    const owner = name.replace(/_rels\//, "").replace(/\.rels$/, "");
    const ids = elements(documents.get(PackageParts.key(name)), "Relationship").map((each) => attribute(each, "Id"));
    const lost = parts.relationships(owner).filter(({ target }) => target !== "" && !names.has(PackageParts.key(target)));
    return [...lost.map(({ target }) => `${name}: no ${target}`), ...repeated(ids).map((id) => `${name}: ${id} twice`), ...(ids.includes("") ? [`${name}: no id`] : []), ...(owner === "" || names.has(PackageParts.key(owner)) ? [] : [`${name}: no ${owner}`])];
  });
}

function danglingIds({ documents, parts, texts }: Package): string[] {
  return Object.keys(texts).filter((name) => /\.xml$/i.test(name) && !name.startsWith("[")).flatMap((name) => {
    const known = new Set(parts.relationships(name).map(({ id }) => id));
    const used = elements(documents.get(PackageParts.key(name)), "*").flatMap((each) => RELATIONSHIPS.flatMap((namespace) => ["id", "embed", "link"].flatMap((local) => each.getAttributeNS(namespace, local) ?? [])));
    return used.filter((id) => id !== "" && !known.has(id)).map((id) => `${name}: no relationship ${id} (${relationshipsPath(name)})`);
  });
}

/** A package speaks one vocabulary: a reader of one kind takes the other's names for nothing. */
function mixedVocabularies({ documents, texts, workbook }: Package): string[] {
  const strict = (documents.get(PackageParts.key(workbook))?.documentElement.namespaceURI ?? "").startsWith(STRICT);
  const other = strict ? /^http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\// : /^http:\/\/purl\.oclc\.org\/ooxml\//;
  const roots = [...documents].filter(([name, document]) => !name.endsWith(".rels") && !/docprops\//.test(name) && elements(document, "*").some(({ namespaceURI }) => other.test(namespaceURI ?? ""))).map(([name]) => `${name}: names of the other kind`);
  const types = Object.keys(texts).filter((name) => name.endsWith(".rels")).flatMap((name) => elements(documents.get(PackageParts.key(name)), "Relationship").map((each) => attribute(each, "Type")).filter((type) => other.test(type)).map((type) => `${name}: ${type}`));
  return [...roots, ...types];
}

/** A prefix that may be ignored must be declared, or the whole part is unreadable. */
function undeclaredPrefixes({ documents }: Package): string[] {
  return [...documents].flatMap(([name, document]) => elements(document, "*").flatMap((element) => {
    const ignorable = element.getAttributeNS("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable") ?? "";
    return ignorable.split(/\s+/).filter((prefix) => prefix !== "" && element.lookupNamespaceURI(prefix) === null).map((prefix) => `${name}: prefix ${prefix}`);
  }));
}

function inOrder(document: Document | undefined, order: readonly string[]): boolean {
  const places = [...document?.documentElement.children ?? []].map(({ localName }) => order.indexOf(localName)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place >= places[index - 1]);
}

function workbookProblems({ documents, workbook }: Package): string[] {
  const document = documents.get(PackageParts.key(workbook));
  const sheets = elements(document, "sheet");
  const names = sheets.map((sheet) => attribute(sheet, "name").toLowerCase());
  const ids = sheets.map((sheet) => attribute(sheet, "sheetId"));
  const views = elements(document, "workbookView").map((view) => Number(view.getAttribute("activeTab") ?? 0));
  const visible = sheets.filter((sheet) => ["", "visible"].includes(attribute(sheet, "state")));
  return [
    ...repeated(names).map((name) => `two sheets called ${name}`), ...repeated(ids).map((id) => `two sheets numbered ${id}`), ...ids.filter((id) => !(Number(id) > 0)).map((id) => `sheet number ${id}`),
    ...(names.some((name) => name === "" || name.length > 31) ? ["a sheet name of 0 or more than 31 letters"] : []), ...(visible.length === 0 ? ["no sheet in view"] : []),
    ...views.filter((tab) => sheets[tab] === undefined).map((tab) => `active tab ${tab}`), ...(inOrder(document, WORKBOOK_ORDER) ? [] : ["workbook.xml: order"]),
  ];
}

/** Sheets of this workbook that a formula names. */
function sheetsIn(formula: string): string[] {
  return [...formula.replace(/"(?:[^"]|"")*"/g, "\"\"").matchAll(/(?:'((?:[^']|'')+)'|(?<![#\].\p{L}\p{N}_'])([\p{L}_][\p{L}\p{N}_.]*))!/gu)]
    .map(([, quoted, plain]) => quoted?.replace(/''/g, "'") ?? plain).filter((name) => !name.includes("[")).flatMap((name) => name.split(":"));
}

function nameProblems({ documents, workbook, sheets }: Package): string[] {
  const document = documents.get(PackageParts.key(workbook));
  const listed = elements(document, "sheet").map((sheet) => attribute(sheet, "name").toLowerCase());
  const names = elements(document, "definedName");
  const lost = (text: string): string[] => sheetsIn(text).filter((name) => !listed.includes(name.toLowerCase()));
  return [
    ...repeated(names.map((name) => `${attribute(name, "localSheetId")}!${attribute(name, "name").toLowerCase()}`)).map((name) => `name twice: ${name}`),
    ...names.filter((name) => name.hasAttribute("localSheetId") && listed[Number(attribute(name, "localSheetId"))] === undefined).map((name) => `${attribute(name, "name")}: no such tab`),
    ...names.flatMap((name) => lost(name.textContent ?? "").map((sheet) => `${attribute(name, "name")} names ${sheet}`)),
    ...sheets.flatMap(({ part, document: sheet }) => ["f", "formula", "formula1", "formula2"].flatMap((kind) => elements(sheet, kind)).flatMap((formula) => lost(formula.textContent ?? "").map((name) => `${part}: a formula names ${name}`))),
  ];
}

function styleProblems(found: Package): string[] {
  const styles = found.of(found.pointed(found.workbook, "styles")[0] ?? "");
  if (!styles) return [];
  const list = (name: string) => [...styles.documentElement.children].find(({ localName }) => localName === name);
  const count = (name: string) => list(name)?.children.length ?? 0;
  const beyond = (section: string, attributeName: string, target: string) => [...list(section)?.children ?? []].filter((xf) => Number(xf.getAttribute(attributeName) ?? 0) >= Math.max(1, count(target))).map(() => `styles: ${section} ${attributeName} beyond ${target}`);
  const wrong = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"].filter((name) => list(name)?.hasAttribute("count") && Number(attribute(list(name), "count")) !== count(name));
  return [
    ...["cellXfs", "cellStyleXfs"].flatMap((section) => [...beyond(section, "fontId", "fonts"), ...beyond(section, "fillId", "fills"), ...beyond(section, "borderId", "borders")]), ...beyond("cellXfs", "xfId", "cellStyleXfs"),
    ...wrong.map((name) => `styles: ${name} counts wrongly`), ...repeated([...list("numFmts")?.children ?? []].map((each) => attribute(each, "numFmtId"))).map((id) => `styles: number format ${id} twice`),
    ...(inOrder(styles, ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"]) ? [] : ["styles: order"]),
  ];
}

function sheetProblems(found: Package, { part, document }: Package["sheets"][number]): string[] {
  const styles = found.of(found.pointed(found.workbook, "styles")[0] ?? "");
  const formats = Math.max(1, elements(elements(styles, "cellXfs")[0], "xf").length);
  const looks = elements(elements(styles, "dxfs")[0], "dxf").length;
  const texts = found.of(found.pointed(found.workbook, "sharedStrings")[0] ?? "");
  const strings = elements(texts, "si").length;
  const cells = elements(document, "c").filter(({ parentElement }) => parentElement?.localName === "row");
  const beyond = [...cells.map((cell) => attribute(cell, "s")), ...elements(document, "row").map((row) => attribute(row, "s")), ...elements(document, "col").map((col) => attribute(col, "style"))].filter((index) => Number(index || 0) >= formats);
  const lost = cells.filter((cell) => attribute(cell, "t") === "s" && Number(cell.textContent ?? "") >= strings);
  const children = [...document.documentElement.children].map(({ localName }) => localName);
  return [
    ...(inOrder(document, ORDER) && children.every((name) => ORDER.includes(name) || name === "AlternateContent") ? [] : [`order ${children.join()}`]), ...beyond.map((index) => `format ${index} of ${formats}`),
    ...lost.map(() => "a text that is not in the list"), ...elements(document, "cfRule").filter((rule) => rule.namespaceURI === document.documentElement.namespaceURI && Number(rule.getAttribute("dxfId") ?? -1) >= looks).map((rule) => `rule with look ${attribute(rule, "dxfId")} of ${looks}`),
    ...places(document, cells), ...overlapping(document), ...miscounted(document), ...elements(document, "sheetView").filter((view) => view.namespaceURI === document.documentElement.namespaceURI && !view.hasAttribute("workbookViewId")).map(() => "a view of no window"),
  ].map((problem) => `${part}: ${problem}`);
}

/** Cells and rows stand in order, each once; so do columns. */
function places(document: Document, cells: readonly Element[]): string[] {
  const references = cells.map((cell) => attribute(cell, "r")).filter(Boolean);
  const rows = elements(document, "row").map((row) => Number(attribute(row, "r"))).filter(Boolean);
  const columns = (row: Element) => [...row.children].map((cell) => parseArea(attribute(cell, "r"))?.column).filter((column) => column !== undefined);
  const ascending = (all: readonly number[]) => all.every((each, index) => index === 0 || each > all[index - 1]);
  const runs = elements(document, "col").flatMap((col) => [Number(attribute(col, "min")), Number(attribute(col, "max"))]);
  return [
    ...(new Set(references).size < references.length ? ["a cell twice"] : []), ...(ascending(rows) ? [] : ["rows out of order"]), ...(elements(document, "row").every((row) => ascending(columns(row))) ? [] : ["cells out of order"]),
    ...(runs.every((each, index) => index === 0 || (index % 2 === 0 ? each > runs[index - 1] : each >= runs[index - 1])) ? [] : ["columns out of order"]),
  ];
}

function overlapping(document: Document): string[] {
  const areas = elements(document, "mergeCell").flatMap((cell) => parseArea(attribute(cell, "ref")) ?? []);
  if (areas.length > 300) return [];
  return areas.some((a, i) => areas.some((b, j) => i < j && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns)) ? ["merged areas overlap"] : [];
}

function miscounted(document: Document): string[] {
  return ["mergeCells", "dataValidations", "tableParts", "rowBreaks"].flatMap((name) => [...document.documentElement.children].filter((list) => list.localName === name))
    .filter((list) => list.children.length === 0 || (list.hasAttribute("count") && Number(attribute(list, "count")) !== list.children.length)).map((list) => `${list.localName} counts wrongly`);
}

function tableProblems(found: Package): string[] {
  const tables = found.sheets.flatMap(({ part, document }) => {
    const listed = elements(document, "tablePart").length;
    const pointed = found.pointed(part, "table");
    return [{ problem: listed === pointed.length ? "" : `${part}: ${listed} tables listed, ${pointed.length} there`, table: null, document }, ...pointed.map((target) => ({ problem: "", table: found.of(target)?.documentElement ?? null, document }))];
  });
  const all = tables.flatMap(({ table }) => table ?? []);
  const columns = (table: Element) => elements(table, "tableColumn");
  return [
    ...tables.map(({ problem }) => problem).filter(Boolean), ...repeated(all.map((table) => attribute(table, "id"))).map((id) => `two tables numbered ${id}`), ...repeated(all.map((table) => attribute(table, "displayName").toLowerCase())).map((name) => `two tables called ${name}`),
    ...all.filter((table) => parseArea(attribute(table, "ref"))?.columns !== columns(table).length).map((table) => `${attribute(table, "name")}: columns`),
    ...all.flatMap((table) => repeated(columns(table).map((column) => attribute(column, "name").toLowerCase())).map((name) => `${attribute(table, "name")}: two columns called ${name}`)),
    ...all.flatMap((table) => repeated(columns(table).map((column) => attribute(column, "id"))).map((id) => `${attribute(table, "name")}: two columns numbered ${id}`)),
  ];
}

function drawingProblems(found: Package): string[] {
  return [...found.documents].filter(([name]) => /\/drawings\/[^/]+\.xml$/.test(name)).flatMap(([name, document]) => {
    const ids = elements(document, "cNvPr").map((shape) => attribute(shape, "id"));
    return repeated(ids).map((id) => `${name}: two shapes numbered ${id}`);
  });
}

/** The calculation chain may name only cells with formulas. */
function chainProblems(found: Package): string[] {
  const chain = found.of(found.pointed(found.workbook, "calcChain")[0] ?? "");
  if (!chain) return [];
  const formulas = new Set(found.sheets.flatMap(({ document }) => elements(document, "f").map((formula) => attribute(formula.parentElement, "r"))));
  return elements(chain, "c").map((cell) => attribute(cell, "r")).filter((place) => !formulas.has(place)).map((place) => `calculation chain names ${place}`);
}
