import type { FigureName } from "../../indicators/figureNames";
import type { Figures } from "../../indicators/types";
import { totalRow, type RowFigures } from "../situation/certainty";
import { printedForm } from "./formTables";
import type { Situation } from "../situation/situation";
import { formBands, type FormBand } from "./formBands";

/** What form II.06a is filled from: bands with their rows, the whole, and which figures are known. */
export interface FormSource {
  bands: FormBand[];
  total: Figures;
  totalRow: RowFigures;
  has(figure: FigureName): boolean;
}

/**
 * The numbers of form II.06a: counted from cases, or those of the printed tables with the form's rows.
 * @example formSource(situation, "field").bands[0].rows[0].name // "Đất đai"
 */
export function formSource(situation: Situation, by: "unit" | "field"): FormSource {
  if (situation.counted.from === "aggregates") return printedForm(situation, by);
  return { bands: formBands(situation, by), total: situation.total, totalRow: totalRow(situation), has: situation.has };
}
