import { useMemo } from "react";
import type { Language } from "../../../locales/language";
import { reconcileViewText, type ReconcileViewKey } from "../../../locales/reconcileViewText";
import type { ListRow } from "../../../reconcile/model/reconciliation";
import { reconcileWordsOf, type ReconcileWords } from "../../../reconcile/results/reconcileWords";
import { usePaneState } from "../../store/usePane";

/** The words of the view and those of the sheet that it writes. */
export interface ViewWords extends ReconcileWords {
  language: Language;
  view: (key: ReconcileViewKey, values?: Record<string, string | number>) => string;
  /** A case by its id, or where it stands. */
  caseName: (row: ListRow) => string;
}

export function useReconcileWords(): ViewWords {
  const language = usePaneState((state) => state.language);
  return useMemo(() => {
    const view: ViewWords["view"] = (key, values) => reconcileViewText(language, key, values);
    return { ...reconcileWordsOf(language), language, view, caseName: ({ caseId }) => caseId || view("reconcileView.noId") };
  }, [language]);
}
