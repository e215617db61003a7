import { nameKey } from "../texts/nameKey";
import type { SheetLayout, SheetLetterhead } from "../model/layout";
import { sheetLetterhead } from "./sheetLetterhead";

type Titled = Pick<SheetLayout, "sheet" | "titles">;

/** A register's letterhead with the sheet that says it. */
export interface RegisterLetterhead extends SheetLetterhead {
  sheet: string;
}

/**
 * What the title rows of all sheets together say of who issues the papers: what the sheets that have a letterhead agree on.
 * Where their bodies differ nothing is taken: none of them is known to stand for all.
 * @example registerLetterhead([{ ...layout, titles: [["SỞ Y TẾ"]] }])?.agency // "SỞ Y TẾ"
 */
export function registerLetterhead(layouts: readonly Titled[]): RegisterLetterhead | null {
  const said = letterheadsOf(layouts);
  const [superior, agency, place] = (["superior", "agency", "place"] as const).map((part) => agreed(said.map((each) => each[part])));
  const first = said.find((each) => each.agency !== "") ?? said[0];
  if (first === undefined || superior === null || agency === null) return null;
  return { sheet: first.sheet, superior, agency, place: place ?? "" };
}

function letterheadsOf(layouts: readonly Titled[]): RegisterLetterhead[] {
  return layouts.flatMap(({ sheet, titles }) => {
    const letterhead = sheetLetterhead(titles);
    return letterhead ? [{ sheet, ...letterhead }] : [];
  });
}

/**
 * Whether title rows name who issues the papers, be it that they disagree.
 * @example hasLetterheads([{ ...layout, titles: [["SỞ Y TẾ"]] }]) // true
 */
export function hasLetterheads(layouts: readonly Titled[]): boolean {
  return letterheadsOf(layouts).length > 0;
}

/** The one text of those that say something, "" when none does; null when they differ. */
function agreed(texts: readonly string[]): string | null {
  const [first = "", ...others] = texts.filter((text) => text !== "");
  return others.every((text) => nameKey(text) === nameKey(first)) ? first : null;
}
