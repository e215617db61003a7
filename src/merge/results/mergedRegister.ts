import { layoutFingerprint } from "../../register/corrections/fingerprint";
import type { LayoutCorrection } from "../../register/model/corrections";
import { mergeSheetText } from "../../locales/mergeSheetText";
import type { Language } from "../../locales/language";
import type { FileSheet } from "../../files/model/fileSheet";
import type { Merged } from "../model/merged";
import { registerColumns, type RegisterColumn } from "./registerColumns";
import { RegisterRows, type RegisterCell } from "./registerRows";

/** Many files as the rows of one register, for a sheet of the workbook. */
export interface MergedRegister {
  headers: readonly string[];
  columns: readonly RegisterColumn[];
  rowCount: number;
  /** Some rows, 0-based, a cell a column; days as day numbers. Later where they come from another thread. */
  cells(from: number, count: number): RegisterCell[][] | Promise<RegisterCell[][]>;
  /** What each column of the sheet is: kept with the workbook's answers, so that the sheet is read as the files were. */
  correction: LayoutCorrection;
}

function headersOf(columns: readonly RegisterColumn[], language: Language): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const wanted = column.kind === "source" ? mergeSheetText(language, `merge.source.${column.source}`) : column.header;
    // A table of Excel wants each header once.
    let header = wanted;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted} (${number})`;
    taken.add(header.toLowerCase());
    return header;
  });
}

/** Roles as they were read; what is in doubt is left to be asked again. */
function correctionOf(columns: readonly RegisterColumn[], headers: readonly string[]): LayoutCorrection {
  const named = columns.map((column, place) => ({ place, role: column.kind === "role" ? column.role : null, isDoubtful: column.kind === "other" && column.isDoubtful }));
  const unknownHeaders = headers.map((header, place) => ({ column: place + 1, header }));
  return {
    fingerprint: layoutFingerprint({ columns: [], unknownHeaders, firstColumn: 1 }), swapped: [],
    columns: named.filter(({ isDoubtful }) => !isDoubtful).map(({ place, role }) => ({ place, role })),
  };
}

/**
 * The register that files were merged into, row by row with its source.
 * @param sheets the sheets of the files by their keys (MergedSheet.key)
 * @example mergedRegister(merged, sheets, "vi").headers // ["Tệp", "Trang", "Dòng", "Mã hồ sơ", …]
 */
export function mergedRegister(merged: Merged, sheets: ReadonlyMap<string, FileSheet>, language: Language): MergedRegister {
  const columns = registerColumns(merged.reading);
  const headers = headersOf(columns, language);
  const rows = new RegisterRows(merged, sheets);
  return { headers, columns, rowCount: rows.length, cells: (from, count) => rows.cells(columns, from, count), correction: correctionOf(columns, headers) };
}
