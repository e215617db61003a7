import type { Area } from "@tthc/spreadsheet/area";
import { memo } from "react";
import { cellView, type CellView, type SheetView } from "../cell/cellView";
import { GridCell, type SelectionMark } from "./GridCell";
import { cellSlots, type CellSlot, type ColumnSlot } from "./slots";

interface RowSelection {
  area: Area;
  active: { row: number; column: number };
}

interface Props {
  view: SheetView;
  row: number;
  top: number;
  columns: readonly ColumnSlot[];
  headingWidth: number;
  gridId: string;
  /** Null when no selected cell is in this row. */
  selection: RowSelection | null;
  gridlines: boolean;
  /** Drawn anew when it changes. */
  revision: number;
}

/** The part of the selection's outline that belongs to a cell; null outside. */
function markOf(selection: RowSelection | null, { row, column, rows, columns }: Area): SelectionMark | null {
  if (!selection) return null;
  const { area, active } = selection;
  const bottom = row + rows;
  const right = column + columns;
  if (row >= area.row + area.rows || bottom <= area.row || column >= area.column + area.columns || right <= area.column) return null;
  return {
    selected: true, active: active.row === row && active.column === column,
    top: row <= area.row, left: column <= area.column,
    bottom: bottom >= area.row + area.rows, right: right >= area.column + area.columns,
  };
}

/** Columns over which a text of this row runs, so that no line crosses it. */
function coveredBy(view: SheetView, drawn: readonly { slot: CellSlot; cell: CellView }[]): Set<number> {
  const covered = new Set<number>();
  for (const { slot, cell } of drawn) {
    const { column } = slot.area;
    let pixels = cell.spillRight;
    for (let next = column; pixels > 0; next += 1, pixels -= view.columns.size(next)) covered.add(next);
    pixels = cell.spillLeft;
    for (let next = column - 1; pixels > 0 && next >= 0; next -= 1) {
      covered.add(next);
      pixels -= view.columns.size(next);
    }
  }
  return covered;
}

/** One row of the sheet: its heading and the cells on screen; frozen cells stay while the row scrolls sideways. */
export const GridRow = memo(function GridRow({ view, row, top, columns, headingWidth, gridId, selection, gridlines }: Props) {
  const height = view.rows.size(row);
  const drawn = cellSlots(view, row, columns).map((slot) => ({ slot, cell: cellView(view, slot.area) }));
  const covered = coveredBy(view, drawn);
  const ordered = [...drawn.filter(({ slot }) => slot.frozen), ...drawn.filter(({ slot }) => !slot.frozen)];
  return (
    <div role="row" aria-rowindex={row + 2} className="tthc-row" style={{ top, height }}>
      <div role="rowheader" data-heading-row={row} className={selection ? "tthc-heading tthc-heading-on" : "tthc-heading"}
        style={{ position: "sticky", left: 0, zIndex: 5, flex: "none", width: headingWidth, height }}>{row + 1}</div>
      {ordered.map(({ slot, cell }) => {
        const { column } = slot.area;
        const lines = !gridlines ? "none" : covered.has(column) ? "noRight" : "full";
        return (
          <GridCell key={column} id={`${gridId}-${slot.area.row}-${column}`} view={cell} frozen={slot.frozen}
            left={headingWidth + slot.left} width={slot.width} height={slot.area.rows > 1 ? view.rows.span(row, row + slot.area.rows - 1) : height}
            gridline={lines} mark={markOf(selection, slot.area)} />
        );
      })}
    </div>
  );
});
