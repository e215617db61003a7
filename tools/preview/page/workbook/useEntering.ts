import type { Area } from "@tthc/spreadsheet/area";
import { useState } from "react";
import { cellKey, valueAt } from "@tthc/excel-host/model/grid/cells";
import type { SheetState } from "@tthc/excel-host/model/state";
import type { Place } from "../grid/moves";
import { useText } from "../language/language";
import type { WorkbookHost } from "./workbookHost";

/** Cells of an area that hold something. */
function filledCells(sheet: SheetState, area: Area): Place[] {
  const filled: Place[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row += 1) {
    const last = Math.min(area.column + area.columns, sheet.rows[row]?.values.length ?? 0);
    for (let column = area.column; column < last; column += 1) {
      if (valueAt(sheet, row, column) !== "" || sheet.formulas.has(cellKey(row, column))) filled.push({ row, column });
    }
  }
  return filled;
}

/** What the user types, clears or pastes goes to the host; what it refuses (a wrong formula, a protected sheet) is said. */
export function useEntering(host: WorkbookHost, sheet: SheetState, area: Area) {
  const text = useText();
  const [refusal, setRefusal] = useState<string | null>(null);
  const enterAll = async (cells: readonly (Place & { typed: string })[]) => {
    setRefusal(null);
    try {
      for (const { row, column, typed } of cells) await host.typeInCell(sheet.name, row, column, typed);
    } catch {
      setRefusal(text(sheet.protection.protected ? "preview.protectedSheet" : "preview.wrongFormula"));
    }
  };
  return {
    refusal,
    enter: (place: Place, typed: string) => void enterAll([{ ...place, typed }]),
    clear: () => void enterAll(filledCells(sheet, area).map((place) => ({ ...place, typed: "" }))),
    paste: (cells: string[][]) => void enterAll(cells.flatMap((line, row) =>
      line.map((typed, column) => ({ row: area.row + row, column: area.column + column, typed })))),
  };
}
