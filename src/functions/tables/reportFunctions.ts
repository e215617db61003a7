import { figuresIn } from "../../indicators/figureNames";
import type { Language } from "../../locales/language";
import type { FunctionValue } from "../model/cells";
import { failure, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";

/** What the report's paragraph tells. */
export const NARRATIVE_FIGURES = figuresIn("keyFigures");

type ReportPart = typeof import("./reportPart");

/** The report's words and checks are many times what the functions need: they come when a function of them is first computed. */
let part: ReportPart | null = null;

/**
 * Loads what TTHC.NARRATIVE and TTHC.CHECK are computed with. Rejects when it cannot be loaded.
 * @example await prepareReportPart("vi")
 */
export async function prepareReportPart(language: Language): Promise<void> {
  const loaded = await import(/* webpackChunkName: "functionsOfReport" */ "./reportPart");
  await loaded.loadTexts(language);
  part = loaded;
}

function withPart(compute: (from: ReportPart) => Outcome<FunctionValue>): Outcome<FunctionValue> {
  return part ? compute(part) : failure("notAvailable", "function.problem.notLoaded");
}

/** The paragraph of the report; prepareReportPart comes before it. */
export function narrativeCell(call: FunctionCall): Outcome<FunctionValue> {
  return withPart(({ narrativeText }) => narrativeText(call));
}

/** What does not add up in a range; prepareReportPart comes before it. */
export function checkTable(call: FunctionCall): Outcome<FunctionValue> {
  return withPart(({ checkedRange }) => checkedRange(call));
}
