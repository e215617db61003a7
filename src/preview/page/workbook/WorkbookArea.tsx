import { useMemo } from "react";
import { valueAt, cellKey } from "../../model/grid/cells";
import { Grid } from "../grid/Grid";
import { moved } from "../grid/moves";
import { at, selectedArea } from "../grid/selection";
import { useSheetView } from "../grid/useSheetView";
import { useText } from "../language";
import { FormulaBar } from "./FormulaBar";
import { shownAddress, typedPlace } from "./places";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { cellContent, enterTyped, useEditing } from "./useEditing";
import { useRevisions, type RevisionStore } from "./useRevision";
import { useSelection } from "./useSelection";
import type { WorkbookHost } from "./workbookHost";

interface Props {
  host: WorkbookHost;
  store: RevisionStore;
  activity: string;
}

/** The workbook: formula bar, the active sheet, its tabs and the status bar. */
export function WorkbookArea({ host, store, activity }: Props) {
  const text = useText();
  const { content, layout } = useRevisions(store);
  const { state } = host;
  const sheet = state.sheets.find(({ id }) => id === state.activeSheet) ?? state.sheets[0];
  const { selection, reveal, select } = useSelection(host, sheet.id, content);
  const area = useMemo(() => selectedArea(selection), [selection]);
  const view = useSheetView(state, sheet, area, layout);
  const editing = useEditing(host, sheet);
  const active = selection.anchor;

  const commit = (move: "Enter" | "Tab" | "none") => {
    const wasEditing = editing.commit();
    const to = wasEditing && move !== "none" ? moved(view, active, { key: move, ctrl: false }, 1) : null;
    if (to) select(at(to.row, to.column), true);
    if (move !== "none") document.querySelector<HTMLElement>(".tthc-grid")?.focus({ preventScroll: true });
  };
  const goTo = (typed: string) => {
    const place = typedPlace(state, sheet, typed);
    if (place) host.userSelected(place.sheet.id, place.area);
    return place !== null;
  };
  const clear = () => {
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row += 1) {
      const last = Math.min(area.column + area.columns, sheet.rows[row]?.values.length ?? 0);
      for (let column = area.column; column < last; column += 1) {
        if (valueAt(sheet, row, column) !== "" || sheet.formulas.has(cellKey(row, column))) host.userEntered(sheet.id, row, column, "");
      }
    }
  };
  const paste = (cells: string[][]) => cells.forEach((line, row) =>
    line.forEach((cell, column) => enterTyped(host, sheet, { row: area.row + row, column: area.column + column }, cell)));
  const error = sheet.formulas.get(cellKey(active.row, active.column))?.error;
  return (
    <main className="tthc-workbook" aria-label={text("preview.workbook", { name: state.fileName })}>
      <FormulaBar address={shownAddress(area)} editing={editing.editing !== null}
        content={editing.editing?.text ?? cellContent(state, sheet, active)} onGoTo={goTo}
        onStart={() => editing.start(active, null, "bar")} onText={editing.change} onCommit={commit}
        onCancel={editing.cancel} />
      {error && <div role="alert" className="tthc-cell-error">{shownAddress({ ...active, rows: 1, columns: 1 })}: {error.message || error.code}</div>}
      <Grid key={sheet.id} view={view} revision={content} selection={selection} editing={editing.editing} reveal={reveal}
        labels={{ grid: text("preview.grid", { sheet: sheet.name }), all: text("preview.selectAll"), editor: text("preview.cellEditor") }}
        onSelect={(next, show) => { editing.commit(); select(next, show); }}
        onEdit={(typed, where) => editing.start(active, typed, where)} onEditText={editing.change}
        onCommit={commit} onCancel={editing.cancel} onClear={clear} onPaste={paste} />
      <div className="tthc-bottom">
        <SheetTabs sheets={state.sheets} active={sheet.id} onActivate={host.userActivated.bind(host)} />
        <StatusBar state={state} sheet={sheet} area={area} activity={activity} />
      </div>
    </main>
  );
}
