import { numberFormatOf } from "./plan/cellText";
import type { ImportedCell, ImportedSheet } from "../files/model/types";
import type { DataCell } from "../report/freeze/dataRows";

function cellOf(cell: DataCell): ImportedCell {
  if (typeof cell === "string") return cell;
  return "day" in cell ? { number: cell.day, format: numberFormatOf("day") } : { number: cell.count, format: "0" };
}

/** The rows of a data sheet as the writer of plain sheets takes them: texts as text, days as days. */
export function freezeSheet(rows: readonly DataCell[][]): ImportedSheet {
  return { name: "", rows: rows.map((row) => row.map(cellOf)) };
}
