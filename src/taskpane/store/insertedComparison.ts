import { reconcileViewText } from "../../locales/reconcileViewText";
import type { Reconciliation } from "../../reconcile/model/reconciliation";
import type { PaneServices } from "../services/services";
import { comparedSettings } from "./comparedSettings";
import type { Notice, PaneState } from "./state";

/** Writes the sheet of two lists, with links to those that stand in this workbook; ends in a line. */
export async function insertedComparison(state: PaneState, services: Pick<PaneServices, "writeReconciliation">, result: Reconciliation): Promise<Notice> {
  const { language, reconciling } = state;
  const linked = { a: reconciling?.a?.source.from === "sheet", b: reconciling?.b?.source.from === "sheet" };
  const outcome = await services.writeReconciliation(result, comparedSettings(state), linked);
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { sheet, remarks } = outcome;
  const said = [reconcileViewText(language, "reconcileView.inserted", { sheet }), ...remarks].join(" ");
  return { tone: remarks.length > 0 ? "info" : "success", message: { said }, sheet };
}
