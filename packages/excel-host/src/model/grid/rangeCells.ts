import { invalidArgument } from "../../executor/hostError";
import type { RangeRef } from "../rangeRef";
import type { CellScalar } from "../state";
import { keyCell, readValues } from "./cells";
import { writeEntries } from "./write";

/** Cells are read only of ranges that Excel would send: whole rows and columns read as null. */
export const sent = <V>(read: (range: RangeRef) => V) => (range: RangeRef): V | null => (range.unbounded ? null : read(range));

export const rangeValues = sent(({ sheet, area }) => readValues(sheet, area));

/** What was entered into each cell: its formula as written, else its value. */
export const rangeFormulas = sent(({ sheet, area }): CellScalar[][] => {
  const values = readValues(sheet, area);
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = keyCell(key);
    const line = values[row - area.row];
    if (line && column >= area.column && column < area.column + area.columns) line[column - area.column] = formula.text;
  }
  return values;
});

/** Enters one value or a matrix into a range, as the add-in does. */
export function writeCells(range: RangeRef, value: unknown): void {
  if (range.unbounded) throw invalidArgument();
  range.assertWritable();
  writeEntries(range.context, range.sheet, range.area, value);
  range.context.cellsWritten(range.sheet, range.area, "add-in");
}
