import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, type RefObject } from "react";
import type { SheetView } from "../cell/cellView";
import { columnSlots, type ColumnSlot } from "./slots";

interface GridWindow {
  /** Sheet rows to draw, frozen ones apart. */
  frozenRows: number[];
  rows: number[];
  columns: readonly ColumnSlot[];
}

const OVERSCAN = { rows: 6, columns: 2 };

/** The rows and columns on screen; a sheet of 300,000 rows draws only these. */
export function useWindow(view: SheetView, viewport: RefObject<HTMLDivElement | null>): GridWindow {
  const freeze = view.sheet.freeze ?? { rows: 0, columns: 0 };
  const rows = useVirtualizer({
    count: view.rows.shown, getScrollElement: () => viewport.current, overscan: OVERSCAN.rows, useFlushSync: false,
    estimateSize: (position) => view.rows.size(view.rows.at(position)),
  });
  const columns = useVirtualizer({
    horizontal: true, count: view.columns.shown, getScrollElement: () => viewport.current, overscan: OVERSCAN.columns, useFlushSync: false,
    estimateSize: (position) => view.columns.size(view.columns.at(position)),
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [view, rows, columns]);
  const shownColumns = columns.getVirtualItems().map((item) => view.columns.at(item.index));
  const columnKey = shownColumns.join(",");
  const slots = useMemo(
    () => columnSlots(view, freeze.columns, columnKey === "" ? [] : columnKey.split(",").map(Number)),
    [view, freeze.columns, columnKey],
  );
  return {
    frozenRows: Array.from({ length: Math.min(freeze.rows, view.rows.count) }, (_, row) => row).filter((row) => !view.rows.isHidden(row)),
    rows: rows.getVirtualItems().map((item) => view.rows.at(item.index)).filter((row) => row >= freeze.rows),
    columns: slots,
  };
}
