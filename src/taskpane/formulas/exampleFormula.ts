import { DEFAULT_CLOSING_DAY, type ClosingDay } from "../../calendar/period";
import { NAMESPACE } from "../../functions/catalogue";
import type { FunctionSpec, ParameterSpec } from "../../functions/functionTable";
import type { SheetLayout } from "../../register/model/layout";
import type { ListSeparator } from "../services/services";
import { registerRange } from "./registerRange";

export interface FormulaContext {
  layout: SheetLayout;
  /** A period as parsePeriod reads it. */
  period: string;
  closingDay: ClosingDay;
  separator: ListSeparator;
}

/**
 * A formula that works in this workbook as it stands: its own register, the chosen period, the user's separator.
 * @example exampleFormula(functionSpec("ONTIME"), context) // "=TTHC.ONTIME('Hồ sơ'!$B$5:$M$16239; "Q3/2021")"
 */
export function exampleFormula(spec: Pick<FunctionSpec, "id" | "parameters">, context: FormulaContext): string {
  const given = spec.parameters.map((parameter) => argumentFor(parameter, context)).filter((argument) => argument !== "");
  return `=${NAMESPACE}.${spec.id}(${given.join(`${context.separator} `)})`;
}

function argumentFor({ id }: ParameterSpec, { layout, period, closingDay, separator }: FormulaContext): string {
  const closing = closingDay === DEFAULT_CLOSING_DAY ? "" : String(closingDay);
  switch (id) {
    case "cases": return registerRange(layout);
    case "period": return closing === "" ? `"${period}"` : `${NAMESPACE}.PERIOD("${period}"${separator} ${closing})`;
    case "periodText": return `"${period}"`;
    case "closingDay": return closing;
    case "unit": return "";
  }
}
