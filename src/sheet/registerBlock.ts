import type { MergedRegister } from "../merge/results/mergedRegister";
import type { RegisterColumn } from "../merge/results/registerColumns";
import type { RegisterCell } from "../merge/results/registerRows";
import { writtenCell, type WrittenCell } from "./plan/cellText";
import type { PlacedCells } from "./plan/plan";
import type { RowSource } from "./rowSource";

const DAY_FORMAT = "dd/mm/yyyy";

/** Days and amounts as numbers, all else as text whatever it begins with. */
function registerCell(cell: RegisterCell, column: RegisterColumn): WrittenCell {
  if (typeof cell !== "number") return writtenCell(cell, "text");
  if (column.kind === "role" && column.shown === "day") return { value: cell, numberFormat: DAY_FORMAT };
  return { value: cell, numberFormat: "General" };
}

function block(cells: readonly (readonly WrittenCell[])[], row: number, columns: number): PlacedCells {
  return {
    area: { row, column: 0, rows: cells.length, columns },
    values: cells.map((line) => line.map(({ value }) => value)),
    numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
  };
}

/**
 * The rows of a merged register as they are written: its headers in the first row, its cases below.
 * @example registerRows(register).rows // 31_871
 */
export function registerRows({ headers, columns, rowCount, cells }: MergedRegister): RowSource {
  const head = headers.map((header) => writtenCell(header, "text"));
  return {
    rows: rowCount + 1, columns: columns.length,
    block: async (row, count) => {
      const from = Math.max(0, row - 1);
      const body = await cells(from, row + count - 1 - from);
      const lines = body.map((line) => line.map((cell, at) => registerCell(cell, columns[at])));
      return block(row === 0 ? [head, ...lines] : lines, row, columns.length);
    },
  };
}
