import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import type { Selection } from "./selection";
import { selectedArea, wholeMerges } from "./selection";
import type { SheetView } from "../cell/cellView";
import { SheetChart } from "../chart/SheetChart";
import { formatAt } from "@tthc/excel-host/model/grid/cells";
import { CellEditor } from "./CellEditor";
import { ColumnHeadings } from "./ColumnHeadings";
import { GridRow } from "./GridRow";
import { targetOf } from "./pointer";
import { editorPlace, marginsOf, scrollToCell, type Margins } from "./scrolling";
import { mergesFromAbove, type ColumnSlot } from "./slots";
import type { Place } from "./moves";
import { useGridInput } from "./useGridInput";
import { useWindow } from "./useWindow";

interface GridLabels {
  grid: string;
  all: string;
  editor: string;
}

export interface Editing {
  row: number;
  column: number;
  text: string;
  /** Where the typing happens. */
  where: "cell" | "bar";
}

interface Props {
  view: SheetView;
  revision: number;
  selection: Selection;
  editing: Editing | null;
  labels: GridLabels;
  /** A cell to scroll into view; a new object asks for it. */
  reveal: Place;
  onSelect(selection: Selection, reveal: boolean): void;
  onEdit(text: string | null, where: "cell" | "bar"): void;
  onEditText(text: string): void;
  onCommit(move: "Enter" | "Tab" | "none"): void;
  onCancel(): void;
  onClear(): void;
  onPaste(cells: string[][]): void;
}

const HEADING_HEIGHT = 22;

function SheetCharts({ view, revision, margins }: { view: SheetView; revision: number; margins: Margins }) {
  return view.sheet.charts.map((chart) => {
    const left = view.columns.fromPoints(chart.left);
    const top = view.rows.fromPoints(chart.top);
    const size = { width: view.columns.fromPoints(chart.left + chart.width) - left, height: view.rows.fromPoints(chart.top + chart.height) - top };
    return (
      <SheetChart key={chart.id} state={view.state} chart={chart} revision={revision} above={left < margins.frozenWidth || top < margins.frozenHeight}
        place={{ left: margins.headingWidth + left, top: margins.headingHeight + top, ...size }} />
    );
  });
}

const isDrawn = (cell: Place, rows: readonly number[], columns: readonly ColumnSlot[]) =>
  rows.includes(cell.row) && columns.some(({ index }) => index === cell.column);

/** The sheet as a grid: headings, frozen panes, cells, charts, selection and editing. */
export function Grid(props: Props) {
  const { view, selection, editing, labels, revision, reveal } = props;
  const viewport = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const { frozenRows, rows, columns } = useWindow(view, viewport);
  const margins = useMemo(() => marginsOf(view, HEADING_HEIGHT), [view]);
  const { sheet } = view;
  const area = useMemo(() => wholeMerges(selectedArea(selection), sheet.merges), [selection, sheet, revision]); // eslint-disable-line react-hooks/exhaustive-deps -- the sheet is changed in place; revision says when
  const pageRows = useCallback(() => Math.max(1, Math.floor(((viewport.current?.clientHeight ?? 400) - HEADING_HEIGHT - margins.frozenHeight) / 20) - 1), [margins]);
  const input = useGridInput(view, selection, pageRows, {
    select: props.onSelect, edit: (text) => props.onEdit(text, "cell"), clear: props.onClear, paste: props.onPaste,
  });

  useEffect(() => {
    if (viewport.current) scrollToCell(viewport.current, view, reveal, margins);
  }, [reveal]); // eslint-disable-line react-hooks/exhaustive-deps -- only when a reveal is asked for

  const editingCell = editing !== null;
  useEffect(() => {
    if (!editingCell && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [editingCell]);

  const active = view.merges.at(selection.anchor.row, selection.anchor.column) ?? { ...selection.anchor, rows: 1, columns: 1 };
  const row = (index: number, top: number) => (
    <GridRow key={index} view={view} row={index} top={top} columns={columns} headingWidth={margins.headingWidth} gridId={gridId}
      revision={revision} gridlines={sheet.gridlines}
      selection={index < area.row + area.rows && index >= area.row ? { area, active } : null} />
  );
  const above = rows.length > 0 ? mergesFromAbove(view, rows[0]).map((merge) => merge.row) : [];
  const scrolledRows = [...new Set([...above, ...rows])].filter((index) => !frozenRows.includes(index));
  return (
    <div ref={viewport} className="tthc-viewport">
      <div style={{ position: "relative", width: margins.headingWidth + view.columns.start(view.columns.count), height: margins.headingHeight + view.rows.start(view.rows.count) }}>
        <div ref={grid} role="grid" tabIndex={0} className="tthc-grid" aria-label={labels.grid} aria-multiselectable="true"
          aria-rowcount={view.rows.count + 1} aria-colcount={view.columns.count}
          aria-activedescendant={isDrawn(active, [...frozenRows, ...scrolledRows], columns) ? `${gridId}-${active.row}-${active.column}` : undefined}
          {...input} onDoubleClick={(event) => targetOf(event.target)?.kind === "cell" && props.onEdit(null, "cell")}>
          {sheet.headings && <ColumnHeadings columns={columns} headingWidth={margins.headingWidth} height={HEADING_HEIGHT} selection={area} allLabel={labels.all} />}
          {frozenRows.length > 0 && (
            <div role="rowgroup" className="tthc-frozen" style={{ top: margins.headingHeight, height: margins.frozenHeight }}>
              {frozenRows.map((index) => row(index, view.rows.start(index)))}
            </div>
          )}
          <div role="rowgroup" className="tthc-body" style={{ top: margins.headingHeight }}>
            {scrolledRows.map((index) => row(index, view.rows.start(index)))}
          </div>
        </div>
        <SheetCharts view={view} revision={revision} margins={margins} />
        {editing?.where === "cell" && (
          <CellEditor key={`${editing.row},${editing.column}`} label={labels.editor} text={editing.text} place={editorPlace(view, active, margins, viewport.current)}
            format={formatAt(view.state, sheet, editing.row, editing.column)}
            onText={props.onEditText} onCommit={props.onCommit} onCancel={props.onCancel} />
        )}
      </div>
    </div>
  );
}
