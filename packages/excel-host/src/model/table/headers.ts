import { setCell, valueAt } from "../grid/cells";
import type { SheetState, TableState } from "../state";

/** Header cells are texts, none blank, none twice: "Column1", "Cột", "Cột2". */
export function uniqueHeaders(sheet: SheetState, table: TableState): void {
  const { row, column, columns } = table.area;
  const taken = new Set<string>();
  for (let i = 0; i < columns; i++) {
    const given = String(valueAt(sheet, row, column + i));
    const stem = given === "" ? "Column" : given;
    let name = given === "" ? `Column${i + 1}` : given;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    if (valueAt(sheet, row, column + i) !== name) setCell(sheet, row, column + i, name);
  }
}
