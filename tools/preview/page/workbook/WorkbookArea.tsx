import { useContext, useMemo } from "react";
import { flushSync } from "react-dom";
import { cellKey } from "@tthc/excel-host/model/grid/cells";
import { Grid } from "../grid/Grid";
import { moved } from "../grid/moves";
import { at, selectedArea } from "../grid/selection";
import { useSheetView } from "../grid/useSheetView";
import { LanguageContext, useText } from "../language/language";
import { FormulaBar } from "./FormulaBar";
import { shownAddress, typedPlace } from "./places";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { cellContent, useEditing } from "./useEditing";
import { useEntering } from "./useEntering";
import { useRevisions, type RevisionStore } from "./useRevision";
import { useSelection } from "./useSelection";
import type { WorkbookHost } from "./workbookHost";

const focusGrid = () => document.querySelector<HTMLElement>(".tthc-grid")?.focus({ preventScroll: true });

interface Props {
  host: WorkbookHost;
  store: RevisionStore;
  activity: string;
}

/** The workbook: formula bar, the active sheet, its tabs and the status bar. */
export function WorkbookArea({ host, store, activity }: Props) {
  const text = useText();
  const language = useContext(LanguageContext);
  const { content, layout } = useRevisions(store);
  const { state } = host;
  const sheet = state.sheets.find(({ id }) => id === state.activeSheet) ?? state.sheets[0];
  const { selection, reveal, select } = useSelection(host, sheet, content);
  const area = useMemo(() => selectedArea(selection), [selection]);
  const view = useSheetView(state, sheet, area, layout, language);
  const active = selection.anchor;
  const { refusal, enter, clear, paste } = useEntering(host, sheet, area);
  const editing = useEditing(host, sheet, language, enter);

  const commit = (move: "Enter" | "Tab" | "none") => {
    const wasEditing = editing.commit();
    const to = wasEditing && move !== "none" ? moved(view, active, { key: move, ctrl: false }, 1) : null;
    if (to) select(at(to.row, to.column), true);
    if (move !== "none") focusGrid();
  };
  const goTo = (typed: string) => {
    const place = typedPlace(state, sheet, typed);
    if (place) {
      host.select(place.sheet.name, place.area);
      flushSync(() => store.publish());
      focusGrid();
    }
    return place !== null;
  };
  const activate = (name: string) => {
    host.activateSheet(name);
    flushSync(() => store.publish());
  };
  const failed = sheet.formulas.get(cellKey(active.row, active.column))?.error;
  const error = refusal ?? (failed ? `${shownAddress({ ...active, rows: 1, columns: 1 })}: ${failed.message || failed.code}` : null);
  return (
    <main className="tthc-workbook" aria-label={text("preview.workbook", { name: state.fileName })}>
      <FormulaBar address={shownAddress(area)} editing={editing.editing !== null}
        content={editing.editing?.text ?? cellContent(state, sheet, active, language)} onGoTo={goTo}
        onStart={() => editing.start(active, null, "bar")} onText={editing.change} onCommit={commit}
        onCancel={editing.cancel} />
      {error && <div role="alert" className="tthc-cell-error">{error}</div>}
      <Grid key={sheet.id} view={view} revision={content} selection={selection} editing={editing.editing} reveal={reveal}
        labels={{ grid: text("preview.grid", { sheet: sheet.name }), all: text("preview.selectAll"), editor: text("preview.cellEditor") }}
        onSelect={(next, show) => { editing.commit(); select(next, show); }}
        onEdit={(typed, where) => editing.start(active, typed, where)} onEditText={editing.change}
        onCommit={commit} onCancel={editing.cancel} onClear={clear} onPaste={paste} />
      <div className="tthc-bottom">
        <SheetTabs sheets={state.sheets} active={sheet.id} onActivate={activate} />
        <StatusBar state={state} sheet={sheet} area={area} activity={activity} />
      </div>
    </main>
  );
}
