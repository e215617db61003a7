import { DATA_FIGURES, type BasePart, type CountName, type DataFigure } from "../../indicators/figureNames";
import { isBasePart } from "../../indicators/bases";
import { termsOf } from "../../indicators/availability";
import type { ReportFigures } from "./result";

function isDataFigure(name: CountName): name is CountName & DataFigure {
  return DATA_FIGURES.some((each) => each === name);
}

/**
 * A count of the report's data, also one that is not written there but is the sum of some that are; null when it is not known.
 * @example dataCount(report.json.total, "returnedAndWithdrawn") // 461
 */
export function dataCount(total: ReportFigures, name: CountName | BasePart): number | null {
  if (isBasePart(name) || isDataFigure(name)) return total[name];
  const terms = termsOf(name).map((term) => dataCount(total, term));
  return terms.reduce((sum, term) => (sum === null || term === null ? null : sum + term), 0);
}
