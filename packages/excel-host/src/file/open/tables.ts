import type { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { tableEntries } from "@tthc/xlsx-reader/package/tables";
import type { TableState } from "../../model/state";

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The tables of a worksheet of the file, numbered from `first`. */
export function tableStates(parts: PackageParts, sheetPart: string, first: number): TableState[] {
  return tableEntries(parts, sheetPart).map(({ xml, ...table }, index) => {
    const look = xml.child("tableStyleInfo").attributes;
    const showBandedRows = look.showRowStripes === undefined ? xml.first("tableStyleInfo") === undefined : isTrue(look.showRowStripes);
    return { id: first + index, ...table, style: look.name ?? "", showBandedRows };
  });
}
