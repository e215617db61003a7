import { parseArea } from "@tthc/spreadsheet/address";
import type { Area } from "@tthc/spreadsheet/area";
import { ElementXml } from "../xml/elementXml";
import type { PackageParts } from "./parts";

/** A table object of a worksheet, as its part says it. */
export interface TableEntry {
  name: string;
  /** Header and total row counted in. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  xml: ElementXml;
}

/** A table part apart; null for one that is no table, which keeps nothing else from being read. */
export function tableXml(text: string | undefined): ElementXml | null {
  try {
    const element = ElementXml.of(text ?? "");
    return element.name === "table" ? element : null;
  } catch {
    return null;
  }
}

/** Name by which formulas know a table of the file. */
export function tableName({ attributes }: ElementXml): string {
  return attributes.displayName ?? attributes.name ?? "";
}

function tableEntry(xml: ElementXml): TableEntry[] {
  const { attributes } = xml;
  const area = parseArea(attributes.ref ?? "");
  if (area === null || tableName(xml) === "") return [];
  const showTotals = attributes.totalsRowCount !== undefined && attributes.totalsRowCount !== "0";
  return [{ name: tableName(xml), area, showHeaders: attributes.headerRowCount !== "0", showTotals, xml }];
}

/** The tables of a worksheet, in the order of its relationships. */
export function tableEntries(parts: PackageParts, sheetPart: string): TableEntry[] {
  const listed = parts.relationships(sheetPart).filter(({ kind }) => kind === "table").flatMap(({ target }) => tableXml(parts.text(target)) ?? []);
  return listed.flatMap(tableEntry);
}
