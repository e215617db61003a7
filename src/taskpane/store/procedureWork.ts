import { procedureViewText } from "../../locales/procedureViewText";
import type { ProcedureList } from "../../register/model/procedureList";
import { compareProcedureLists, type ListChange, type ListUpdate } from "../../register/procedures/compareLists";
import type { SheetProcedures } from "../../register/procedures/readProcedureList";
import { updatedList } from "../../report/procedures/updatedList";
import { wordingOf } from "../../report/words/wording";
import type { PaneServices } from "../services/services";
import type { NewerSource, ProcedureActions, ProcedureState } from "./procedureState";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

/** A workbook without a list: all of a newer one is new. */
function nothingKept(newer: SheetProcedures): ProcedureList {
  return { ...newer, rows: [], procedures: [], findings: [], bands: 0, left: 0, read: 0, restHeaders: [], others: [], isHidden: false };
}

function keptIn({ read }: PaneState): ProcedureList | null {
  return (read.phase === "ready" ? read.done : read.phase === "reading" ? read.before : null)?.reading.procedures ?? null;
}

/** What the newer list says is taken; that it lacks a procedure may only mean that it is not the whole. */
function isTakenAtFirst(change: ListChange): boolean {
  return change.kind !== "drop" || change.newer !== null;
}

function takenAtFirst({ changes }: ListUpdate): Set<number> {
  return new Set(changes.flatMap((change, at) => (isTakenAtFirst(change) ? [at] : [])));
}

export function nameOf(source: NewerSource): string {
  return source.from === "sheet" ? source.sheet : source.file.name;
}

/** What is done with a newer list: loaded when the view is first opened. */
export function procedureWork(store: Store<PaneState>, services: PaneServices, { alone }: Pick<PaneWork, "alone">): ProcedureActions {
  let turn = 0;

  function change(part: Partial<ProcedureState>): void {
    const { procedures } = store.get();
    if (procedures) store.set({ procedures: { ...procedures, ...part } });
  }

  async function chooseNewer(source: NewerSource | null): Promise<void> {
    const own = ++turn;
    const kept = keptIn(store.get());
    change({ kept, newer: source && { source, read: { phase: "reading" } }, update: null, chosen: new Set() });
    if (source === null) return;
    const outcome = source.from === "sheet" ? await services.readProcedureSheet(source.sheet) : await services.readProcedureFile(source.file);
    if (own !== turn) return;
    if (!outcome.ok) return change({ newer: { source, read: { phase: "failed", problem: outcome.problem } } });
    const update = compareProcedureLists(kept ?? nothingKept(outcome.list), outcome.list);
    change({ newer: { source, read: { phase: "read", list: outcome.list } }, update, chosen: takenAtFirst(update) });
  }

  async function written(): Promise<Notice> {
    const { procedures, language, settings } = store.get();
    const { kept, newer, update, chosen } = procedures ?? { kept: null, newer: null, update: null, chosen: new Set<number>() };
    if (newer?.read.phase !== "read" || update === null) return { tone: "info", message: { said: procedureViewText(language, "procedureView.nothing") } };
    const list = updatedList(kept ?? nothingKept(newer.read.list), update.changes.filter((_, at) => chosen.has(at)), nameOf(newer.source), wordingOf(settings.language));
    const outcome = await services.writeProcedureList(list, settings.language);
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    change({ newer: null, update: null, chosen: new Set(), isOpen: false });
    return { tone: "success", message: { said: procedureViewText(language, "procedureView.written", { sheet: outcome.done, count: list.rows.length }) }, sheet: outcome.done };
  }

  return {
    openProcedures: () => {
      const kept = keptIn(store.get());
      const before = store.get().procedures;
      // What was held against another list says nothing of this one.
      const isSame = before !== null && before.kept === kept;
      store.set({ procedures: isSame ? { ...before, isOpen: true } : { isOpen: true, kept, newer: null, update: null, chosen: new Set() }, notice: null });
      return Promise.resolve();
    },
    closeProcedures: () => change({ isOpen: false }),
    chooseNewer,
    takeChanges: (places, isTaken) => {
      const { procedures } = store.get();
      if (!procedures) return;
      const chosen = new Set(procedures.chosen);
      for (const place of places) if (isTaken) chosen.add(place); else chosen.delete(place);
      change({ chosen });
    },
    writeProcedures: () => alone("procedures", written),
  };
}
