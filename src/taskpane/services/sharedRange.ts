import type * as Cells from "../../excel/cellsPart";
import type { ShareOutcome } from "../../excel/formulas/shareRegister";
import { readHandle } from "../../functions/book/handle";
import { evaluate } from "../../functions/evaluate";
import { functionSpec } from "../../functions/functionTable";
import { BOOK_ID } from "../../functions/workbook/calls";
import { absoluteCell, handleOffers, type HandleOffer } from "../../functions/workbook/handleOffer";
import { resolveReference } from "../../functions/workbook/references";
import type { WorkbookFormulas } from "../../checks/workbookFormulas";
import { functionLanguage } from "../../functions/language";
import { functionText } from "../../locales/functionText";
import { text, type Language } from "../../locales/text";
import type { SheetLayout } from "../../register/model/layout";
import { readWorkbookFormulas } from "./workbookFormulas";

/** gone: the range is no longer read by so many formulas; why: the sentence of the function that refused, null where only Excel knows. */
export type SharedOutcome = { state: "gone" } | { state: "refused"; shown: string; why: string | null } | Extract<ShareOutcome, { state: "shared" }>;

interface Wanted {
  /** As the offer names it. */
  range: string;
  layouts: readonly SheetLayout[];
  language: Language;
}

/** Looks at the formulas as they are now and gives those that read the range one handle. */
export async function shareRange(cells: Pick<typeof Cells, "shareRegister" | "readCells">, { range, layouts, language }: Wanted): Promise<SharedOutcome> {
  const formulas = await readWorkbookFormulas(layouts);
  const offerAt = (handle: string): HandleOffer | undefined => handleOffers(formulas, handle).find((each) => each.range === range);
  const offer = offerAt("");
  if (!offer) return { state: "gone" };
  const outcome = await cells.shareRegister({
    register: offer.register, standing: offer.standing, sheetName: text(language, "pane.handles.sheet"), label: text(language, "pane.handles.label"),
    isHandle: (value) => readHandle(value) !== null,
    formulasWith: (place) => offerAt(absoluteCell(place))?.formulas ?? [],
  });
  return outcome.state === "refused" ? { ...outcome, why: await whyRefused(cells, range, formulas) } : outcome;
}

/** A cell tells no more than its error; the function itself says the sentence, over the same cells. */
async function whyRefused({ readCells }: Pick<typeof Cells, "readCells">, range: string, formulas: WorkbookFormulas): Promise<string | null> {
  const place = resolveReference(range, "", formulas);
  const spec = functionSpec(BOOK_ID);
  if (!spec || place?.columns !== "all") return null;
  const values = await readCells(place, {});
  const outcome = values && evaluate(spec, [values, []], functionLanguage());
  return outcome && !outcome.ok ? functionText(functionLanguage(), outcome.problem.key, outcome.problem.values) : null;
}
