import type { Attributes } from "./htmlTokens";

/** A cell of a page's table with the tables that stand in it. */
export interface PageCell {
  attributes: Attributes;
  text: string;
  tables: PageTable[];
}

export interface PageRow {
  attributes: Attributes;
  cells: PageCell[];
}

/** What a table says above its rows, and the tables in that. */
interface PageCaption {
  lines: string[];
  tables: PageTable[];
}

export interface PageTable {
  parts: (PageRow | PageCaption)[];
  /** Groups of columns that are not shown. */
  hiddenColumns: number;
}

/** What a page shows, from the top. */
export interface Page {
  content: (string[] | PageTable)[];
  /** Texts of its style sheets. */
  styles: string[];
  asksPassword: boolean;
}

const HIDDEN = /display\s*:\s*none/i;

export function isHidden(attributes: Attributes): boolean {
  return HIDDEN.test(attributes.get("style") ?? "");
}
