import type { Area } from "@tthc/spreadsheet/area";
import type { SheetView } from "../cell/cellView";
import type { Place } from "./moves";

/** Sizes of what stays in place at the top and the left, in pixels. */
export interface Margins {
  headingWidth: number;
  headingHeight: number;
  frozenWidth: number;
  frozenHeight: number;
}

/** Where to scroll along one direction so that start…start+size is visible between margin and extent. */
function scrolled(current: number, start: number, size: number, frozen: number, room: number): number {
  if (start < current + frozen) return Math.max(0, start - frozen);
  return start + size > current + room ? start + size - room : current;
}

/** Scrolls a cell into view; cells that are frozen are always there. */
export function scrollToCell(element: HTMLElement, view: SheetView, place: Place, margins: Margins): void {
  const freeze = view.sheet.freeze ?? { rows: 0, columns: 0 };
  if (place.row >= freeze.rows) {
    const room = element.clientHeight - margins.headingHeight;
    element.scrollTop = scrolled(element.scrollTop, view.rows.start(place.row), view.rows.size(place.row), margins.frozenHeight, room);
  }
  if (place.column >= freeze.columns) {
    const room = element.clientWidth - margins.headingWidth;
    element.scrollLeft = scrolled(element.scrollLeft, view.columns.start(place.column), view.columns.size(place.column), margins.frozenWidth, room);
  }
}

const rowLabelWidth = (rows: number): number => Math.max(34, 12 + String(rows).length * 8);

/** Frozen panes of a sheet in pixels. */
export function marginsOf(view: SheetView, headingHeight: number): Margins {
  const freeze = view.sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    headingWidth: view.sheet.headings ? rowLabelWidth(view.rows.count) : 0,
    headingHeight: view.sheet.headings ? headingHeight : 0,
    frozenWidth: view.columns.start(freeze.columns),
    frozenHeight: view.rows.start(freeze.rows),
  };
}

/** Where the field over a cell lies on the canvas; a frozen cell stands where the scrolling left it. */
export function editorPlace(view: SheetView, cell: Area, margins: Margins, viewport: HTMLElement | null) {
  const freeze = view.sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    left: margins.headingWidth + view.columns.start(cell.column) + (cell.column < freeze.columns ? viewport?.scrollLeft ?? 0 : 0),
    top: margins.headingHeight + view.rows.start(cell.row) + (cell.row < freeze.rows ? viewport?.scrollTop ?? 0 : 0),
    width: view.columns.span(cell.column, cell.column + cell.columns - 1),
    height: view.rows.span(cell.row, cell.row + cell.rows - 1),
  };
}
