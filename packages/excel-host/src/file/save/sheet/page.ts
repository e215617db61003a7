import type { PageLayoutState, SheetState } from "../../../model/state";
import { paperNumber } from "../../papers";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import { words } from "../../../model/members";
import { changeProperty } from "./view";

const INCH = 72;
const PLACES = [["left", "&L"], ["center", "&C"], ["right", "&R"]] as const;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Members without a place of their own in the state, by the attribute that keeps them. */
const PRINT_OPTIONS = { CenterVertically: "verticalCentered", PrintGridlines: "gridLines", PrintHeadings: "headings" } as const;
const PAGE_SETUP = { BlackAndWhite: "blackAndWhite", DraftMode: "draft" } as const;

/** "&L…&C…&R…" of one page's header or footer. */
function joinPlaces(texts: Record<string, string>, pages: readonly string[], name: "Header" | "Footer"): string {
  const text = (page: string): string => PLACES.map(([place, code]) => {
    const part = texts[`${page}.${place}${name}`] ?? "";
    return part === "" ? "" : code + part;
  }).join("");
  return pages.map(text).find((each) => each !== "") ?? "";
}

/** Texts of headers and footers by the element that keeps them, in the schema's order. */
function headerTexts(texts: Record<string, string>): [name: string, text: string][] {
  const pages = { odd: ["defaultForAllPages", "oddPages"], even: ["evenPages"], first: ["firstPage"] };
  return Object.entries(pages).flatMap(([page, names]) => (["Header", "Footer"] as const).map((name): [string, string] => [page + name, joinPlaces(texts, names, name)]));
}

function writeHeaderFooter(worksheet: ElementXml, { headerFooter: texts }: PageLayoutState): void {
  const found = headerTexts(texts).filter(([, text]) => text !== "");
  const state = words(texts.state);
  const element = worksheet.child("headerFooter");
  const has = (page: string): boolean => found.some(([name]) => name.startsWith(page));
  element.set("differentOddEven", state.endsWith("OddAndEven") || has("even") ? 1 : null);
  element.set("differentFirst", state.startsWith("First") || has("first") ? 1 : null);
  for (const [name] of headerTexts(texts)) element.put(name, "");
  for (const [name, text] of found) element.add(name, prefixed(`<${name}>`, element.prefix) + escapeXml(text) + prefixed(`</${name}>`, element.prefix));
  worksheet.put("headerFooter", element.isEmpty && Object.keys(element.attributes).length === 0 ? "" : String(element));
}

function fits(page: PageLayoutState): boolean {
  return page.fitToWidth !== undefined || page.fitToHeight !== undefined;
}

/** What of a page differs from before; everything of a page that was not before. */
class PageWriter {
  constructor(private readonly worksheet: ElementXml, private readonly now: PageLayoutState, private readonly before: PageLayoutState | null) {}

  private changed<K extends keyof PageLayoutState>(...names: K[]): boolean {
    return names.some((name) => JSON.stringify(this.now[name]) !== JSON.stringify(this.before?.[name]));
  }

  private flags(element: ElementXml, attributes: Record<string, string>): void {
    for (const [name, attribute] of Object.entries(attributes)) {
      const value = this.now.extra?.[name];
      if (value !== undefined) element.set(attribute, value === true ? 1 : null);
    }
  }

  write(): void {
    this.printOptions();
    if (this.changed("margins")) this.margins();
    this.setup();
    if (this.changed("fitToWidth", "fitToHeight")) this.fit();
    if (this.changed("headerFooter")) writeHeaderFooter(this.worksheet, this.now);
    if (this.changed("rowBreaks")) this.breaks();
  }

  private printOptions(): void {
    if (!this.changed("centerHorizontally", "extra")) return;
    const element = this.worksheet.child("printOptions");
    if (this.changed("centerHorizontally")) element.set("horizontalCentered", this.now.centerHorizontally ? 1 : null);
    if (this.changed("extra")) this.flags(element, PRINT_OPTIONS);
    this.worksheet.put("printOptions", Object.keys(element.attributes).length > 0 ? String(element) : "");
  }

  private margins(): void {
    const { worksheet, now, before } = this;
    const element = worksheet.child("pageMargins");
    for (const side of SIDES) {
      const isNew = element.attributes[side] === undefined || now.margins[side] !== before?.margins[side];
      if (isNew) element.set(side, now.margins[side] / INCH);
    }
    worksheet.put("pageMargins", String(element));
  }

  private setup(): void {
    const { worksheet, now } = this;
    const element = worksheet.child("pageSetup");
    if (this.changed("paperSize")) element.set("paperSize", paperNumber(now.paperSize));
    if (this.changed("scale")) element.set("scale", now.scale ?? null);
    if (this.changed("fitToWidth", "fitToHeight")) {
      element.set("fitToWidth", fits(now) ? now.fitToWidth ?? 0 : null);
      element.set("fitToHeight", fits(now) ? now.fitToHeight ?? 0 : null);
    }
    if (this.changed("orientation")) element.set("orientation", now.orientation.toLowerCase());
    if (this.changed("extra")) this.furtherSetup(element);
    if (Object.keys(element.attributes).length > 0) worksheet.put("pageSetup", String(element));
  }

  private furtherSetup(element: ElementXml): void {
    const { FirstPageNumber: first, PrintOrder: order } = this.now.extra ?? {};
    if (typeof first === "number") {
      element.set("firstPageNumber", first);
      element.set("useFirstPageNumber", 1);
    }
    if (order !== undefined) element.set("pageOrder", order === "OverThenDown" ? "overThenDown" : null);
    this.flags(element, PAGE_SETUP);
  }

  private fit(): void {
    changeProperty(this.worksheet, "pageSetUpPr", (property) => {
      property.set("fitToPage", fits(this.now) ? 1 : null);
      return Object.keys(property.attributes).length > 0 ? String(property) : "";
    });
  }

  /** Rows above which a page begins: the file names the row before. */
  private breaks(): void {
    const rows = [...(this.now.rowBreaks ?? [])].sort((a, b) => a - b);
    const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
    const xml = rows.length === 0 ? "" : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
    this.worksheet.put("rowBreaks", prefixed(xml, this.worksheet.prefix));
  }
}

/** Page set-up of a sheet as far as it differs: paper, margins, pages wide, headers and footers, page breaks. */
export function writePage(worksheet: ElementXml, sheet: SheetState, before: PageLayoutState | null): void {
  new PageWriter(worksheet, sheet.page, before).write();
}
