import type { PageLayoutState, SheetState } from "../../../model/state";
import { areaOf, cellName, columnLetters } from "../../cellName";
import { paperNumber } from "../../papers";
import { type Book, checked } from "../excelize";
import { words } from "../members";
import { quotedSheet } from "../sheetName";

const INCH = 72;
const PLACES = [["left", "&L"], ["center", "&C"], ["right", "&R"]] as const;

/** "&L…&C…&R…" of one page's header or footer. */
function joinPlaces(texts: Record<string, string>, page: string, name: "Header" | "Footer"): string {
  return PLACES.map(([place, code]) => {
    const text = texts[`${page}.${place}${name}`] ?? "";
    return text === "" ? "" : code + text;
  }).join("");
}

function writeHeaderFooter(book: Book, sheet: string, page: PageLayoutState): void {
  const texts = page.headerFooter;
  const state = words(texts.state);
  const text = (kind: string, name: "Header" | "Footer"): string => joinPlaces(texts, kind, name);
  if (Object.keys(texts).length === 0) return;
  checked(book.SetHeaderFooter(sheet, {
    DifferentFirst: state.startsWith("First") || text("firstPage", "Header") + text("firstPage", "Footer") !== "",
    DifferentOddEven: state.endsWith("OddAndEven") || text("evenPages", "Header") + text("evenPages", "Footer") !== "",
    OddHeader: text("defaultForAllPages", "Header") || text("oddPages", "Header"),
    OddFooter: text("defaultForAllPages", "Footer") || text("oddPages", "Footer"),
    EvenHeader: text("evenPages", "Header"), EvenFooter: text("evenPages", "Footer"),
    FirstHeader: text("firstPage", "Header"), FirstFooter: text("firstPage", "Footer"),
  }));
}

/** "$5:$6" or "$A:$B" of a repeated area, however it is written. */
function wholeLines(reference: string | undefined, kind: "rows" | "columns"): string {
  const area = areaOf((reference ?? "").split("!").pop()?.replace(/\$/g, "") ?? "");
  if (!area) return "";
  return kind === "rows" ? `$${area.row + 1}:$${area.row + area.rows}` : `$${columnLetters(area.column)}:$${columnLetters(area.column + area.columns - 1)}`;
}

function absolute(reference: string): string {
  const area = areaOf(reference.split("!").pop()?.replace(/\$/g, "") ?? "");
  if (!area) return "";
  const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return [area, end].map(({ row, column }) => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$")).join(":");
}

/** Print area and repeated rows, which Excel keeps as hidden names of the sheet. */
function writePrintNames(book: Book, sheet: string, page: PageLayoutState): void {
  const quoted = quotedSheet(sheet);
  const area = (page.printArea ?? "").split(",").map(absolute).filter(Boolean).map((part) => `${quoted}!${part}`).join(",");
  const titles = [wholeLines(page.titleColumns, "columns"), wholeLines(page.titleRows, "rows")].filter(Boolean).map((part) => `${quoted}!${part}`).join(",");
  for (const [name, refers] of [["_xlnm.Print_Area", area], ["_xlnm.Print_Titles", titles]]) {
    book.DeleteDefinedName({ Name: name, Scope: sheet }); // answers an error when there was none
    if (refers !== "") checked(book.SetDefinedName({ Name: name, RefersTo: refers, Scope: sheet }));
  }
}

/** Page set-up of a sheet: paper, margins, pages wide, repeated rows, headers and footers. */
export function writePage(book: Book, sheet: SheetState): void {
  const { page, name } = sheet;
  const fit = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  checked(book.SetPageLayout(name, {
    Size: paperNumber(page.paperSize), Orientation: page.orientation.toLowerCase(),
    ...(fit ? { FitToWidth: page.fitToWidth ?? 0, FitToHeight: page.fitToHeight ?? 0 } : {}),
    ...(typeof page.extra?.FirstPageNumber === "number" ? { FirstPageNumber: page.extra.FirstPageNumber } : {}),
    ...(page.scale !== undefined ? { AdjustTo: page.scale } : {}),
  }));
  checked(book.SetSheetProps(name, { FitToPage: fit }));
  const { margins } = page;
  checked(book.SetPageMargins(name, {
    Left: margins.left / INCH, Right: margins.right / INCH, Top: margins.top / INCH, Bottom: margins.bottom / INCH,
    Header: margins.header / INCH, Footer: margins.footer / INCH, Horizontally: page.centerHorizontally,
  }));
  writeHeaderFooter(book, name, page);
  writePrintNames(book, name, page);
}
