import type { HeaderFooter, PageSetup, Sheet } from "hucre";
import { newPageLayout } from "../../model/newState";
import type { PageLayoutState } from "../../model/state";
import { PAPERS } from "../papers";

const INCH = 72;
const PLACES: Record<string, string> = { L: "left", C: "center", R: "right" };
const PAGES = [
  ["defaultForAllPages", "oddHeader", "oddFooter"], ["evenPages", "evenHeader", "evenFooter"], ["firstPage", "firstHeader", "firstFooter"],
] as const;

/** "&L…&C…&R…" split into its three places; text before a place belongs to the middle. */
function splitPlaces(text: string): [place: string, part: string][] {
  const found: [string, string][] = [];
  let place = "center";
  let part = "";
  for (const piece of text.split(/(&[LCR])/)) {
    const next = /^&[LCR]$/.test(piece) ? PLACES[piece[1]] : undefined;
    if (next === undefined) {
      part += piece;
      continue;
    }
    if (part !== "") found.push([place, part]);
    place = next;
    part = "";
  }
  return part === "" ? found : [...found, [place, part]];
}

function headerFooter(source: HeaderFooter): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [page, header, footer] of PAGES) {
    for (const [name, text] of [["Header", source[header]], ["Footer", source[footer]]] as const) {
      for (const [place, part] of splitPlaces(text ?? "")) texts[`${page}.${place}${name}`] = part;
    }
  }
  const first = source.differentFirst === true;
  if (source.differentOddEven) texts.state = first ? "FirstOddAndEven" : "OddAndEven";
  else if (first) texts.state = "FirstAndDefault";
  return texts;
}

function applySetup(page: PageLayoutState, setup: PageSetup): void {
  if (setup.orientation) page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  const paper = PAPERS.find(({ file }) => file === setup.paperSize);
  if (paper) page.paperSize = paper.name;
  if (setup.fitToPage) {
    page.fitToWidth = setup.fitToWidth ?? 1;
    page.fitToHeight = setup.fitToHeight ?? 1;
  }
  if (setup.scale) page.scale = setup.scale;
  page.centerHorizontally = setup.horizontalCentered === true;
  if (setup.printArea) page.printArea = setup.printArea.replace(/\$/g, "");
  if (setup.printTitlesRow) page.titleRows = setup.printTitlesRow;
  if (setup.printTitlesColumn) page.titleColumns = setup.printTitlesColumn;
  for (const [side, inches] of Object.entries(setup.margins ?? {})) {
    if (typeof inches === "number") page.margins[side as keyof PageLayoutState["margins"]] = inches * INCH;
  }
}

/** Page set-up of a sheet of the file; margins in points. */
export function pageLayout(sheet: Sheet): PageLayoutState {
  const page = newPageLayout();
  if (sheet.pageSetup) applySetup(page, sheet.pageSetup);
  if (sheet.headerFooter) page.headerFooter = headerFooter(sheet.headerFooter);
  // A break stands behind a row; the state names the row that begins the page.
  if (sheet.rowBreaks) page.rowBreaks = sheet.rowBreaks.map((row) => row + 1);
  return page;
}
