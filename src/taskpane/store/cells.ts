import type { TurnRequest } from "../../excel/formulas/foundFormulas";
import type { PaneServices } from "../services/services";
import type { FunctionDraft, Notice, PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

/** What the form of a function asks of the workbook. */
type Asked = Pick<PaneServices, "selection" | "namedPlaces" | "readCells" | "columnSizes" | "insertFormula">;

export interface CellActions extends Asked {
  /** The call that is being put together; null: none, the list of functions is shown. */
  draftFunction: (draft: FunctionDraft | null) => void;
  /** Formulas become values; how they were is kept as long as the pane is open. */
  turnIntoValues: (request: Pick<TurnRequest, "scope" | "withMixed">) => Promise<void>;
  bringFormulasBack: () => Promise<void>;
}

/** Functions in cells: a call that is put together, formulas that become values and come back. */
export function cellActions(store: Store<PaneState>, services: PaneServices, { alone }: Pick<PaneWork, "alone">): CellActions {
  const { selection, namedPlaces, readCells, columnSizes, insertFormula } = services;

  async function turn(request: Pick<TurnRequest, "scope" | "withMixed">): Promise<Notice> {
    const outcome = await services.turnIntoValues({ ...request, onProgress: (turnProgress) => store.set({ turnProgress }) });
    store.set({ turnProgress: null });
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    const { done } = outcome;
    store.set({ turned: [...store.get().turned, ...done.turned], turnOutcome: done, backOutcome: null });
    if (done.stopped) return { tone: "error", message: { problem: done.stopped } };
    const count = done.turned.length;
    return count === 0 ? { tone: "info", message: { key: "pane.values.none" } } : { tone: "success", message: { key: "pane.values.done", values: { count } } };
  }

  async function back(): Promise<Notice> {
    const outcome = await services.bringFormulasBack(store.get().turned);
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    const { done } = outcome;
    const isProtected = ({ sheet }: { sheet: string }): boolean => done.protectedSheets.includes(sheet);
    store.set({ turned: store.get().turned.filter(isProtected), turnOutcome: null, backOutcome: done });
    return { tone: done.back > 0 ? "success" : "info", message: { key: "pane.values.back", values: { count: done.back } } };
  }

  return {
    selection, namedPlaces, readCells, columnSizes, insertFormula,
    draftFunction: (draft) => store.set({ draft }),
    turnIntoValues: (request) => alone("turn", () => turn(request)),
    bringFormulasBack: () => alone("back", back),
  };
}
