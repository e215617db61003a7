import type { Area } from "@tthc/spreadsheet/area";
import { useEffect, useState } from "react";
import type { SheetState } from "@tthc/excel-host/model/state";
import { selectedArea, type Selection } from "../grid/selection";
import type { WorkbookHost } from "./workbookHost";

const same = (left: Area, right: Area) =>
  left.row === right.row && left.column === right.column && left.rows === right.rows && left.columns === right.columns;

const fromArea = (area: Area): Selection => ({
  anchor: { row: area.row, column: area.column },
  head: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
});

/** A cell to scroll into view; a new object asks for it. */
type Reveal = { row: number; column: number };

interface SelectionControl {
  selection: Selection;
  reveal: Reveal;
  select(selection: Selection, reveal: boolean): void;
}

/** The selection of the active sheet: the user's, told to the host, or the add-in's, shown to the user. */
export function useSelection(host: WorkbookHost, sheet: SheetState, revision: number): SelectionControl {
  const sheetId = sheet.id;
  const [state, setState] = useState({ selection: fromArea(host.state.selection.area), reveal: { row: 0, column: 0 }, sheet: sheetId });
  useEffect(() => {
    const { sheet: selected, area } = host.state.selection;
    setState((known) => {
      const wanted = selected === sheetId ? fromArea(area) : fromArea({ row: 0, column: 0, rows: 1, columns: 1 });
      if (known.sheet === sheetId && same(selectedArea(known.selection), selectedArea(wanted))) return known;
      return { selection: wanted, reveal: { ...wanted.anchor }, sheet: sheetId };
    });
  }, [host, sheetId, revision]);
  const select = (selection: Selection, reveal: boolean) => {
    setState((known) => ({ selection, reveal: reveal ? { ...selection.head } : known.reveal, sheet: sheetId }));
    host.select(sheet.name, selectedArea(selection));
  };
  return { selection: state.selection, reveal: state.reveal, select };
}
