import type { TableState } from "../../model/state";
import { parseArea } from "@tthc/spreadsheet/address";
import type { PackageParts } from "../package/parts";
import { ElementXml } from "../xml/elementXml";

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
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

function tableState(table: ElementXml, id: number): TableState[] {
  const { attributes } = table;
  const area = parseArea(attributes.ref ?? "");
  if (area === null || tableName(table) === "") return [];
  const look = table.child("tableStyleInfo").attributes;
  return [{
    id, name: tableName(table), area, showHeaders: attributes.headerRowCount !== "0",
    showTotals: attributes.totalsRowCount !== undefined && attributes.totalsRowCount !== "0",
    style: look.name ?? "", showBandedRows: look.showRowStripes === undefined ? table.first("tableStyleInfo") === undefined : isTrue(look.showRowStripes),
  }];
}

/** The tables of a worksheet of the file, numbered from `first`. */
export function tableStates(parts: PackageParts, sheetPart: string, first: number): TableState[] {
  const listed = parts.relationships(sheetPart).filter(({ kind }) => kind === "table").flatMap(({ target }) => tableXml(parts.text(target)) ?? []);
  return listed.flatMap((table) => tableState(table, 0)).map((table, index) => ({ ...table, id: first + index }));
}
