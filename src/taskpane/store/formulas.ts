import type { PaneServices } from "../services/services";
import type { PaneState } from "./state";
import type { Store } from "./store";

export interface FormulaActions {
  /** Looks through the workbook's formulas, once for each reading of the register. */
  lookAtFormulas: () => Promise<void>;
}

/** What the workbook's own formulas count: looked at when somebody looks at the data, not on opening. */
export function formulaActions(store: Store<PaneState>, services: PaneServices): FormulaActions {
  async function lookAtFormulas(): Promise<void> {
    const { read, formulas } = store.get();
    if (read.phase !== "ready" || formulas?.reading === read.done.reading) return;
    const { reading } = read.done;
    store.set({ formulas: { reading, outcome: null } });
    const outcome = await services.readFormulas(reading);
    // A newer reading has its own look.
    if (store.get().formulas?.reading === reading) store.set({ formulas: { reading, outcome } });
  }

  return { lookAtFormulas };
}
