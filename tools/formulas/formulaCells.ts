import { beyond, callsNamespace, type EmbeddedHost } from "@tthc/excel-host";
import type { CellScalar, FormulaState, SheetState } from "@tthc/excel-host/model/state";
import { isCellError } from "@tthc/excel-host/model/grid/errors";
import { keyCell, valueAt } from "@tthc/excel-host/model/grid/cells";
import { areaName, cellName } from "@tthc/spreadsheet/address";
import { NAMESPACE } from "../../src/functions/model/namespace";
import { toolText } from "../locales/toolText";

/** A formula that calls the add-in, with what came of it. */
export interface FormulaCell {
  sheet: string;
  cell: string;
  /** As the user sees it, with "," between arguments. */
  formula: string;
  /** The value; of a table its first cell. */
  value?: CellScalar;
  /** "#N/A", … as the cell shows it; "not supported": not computed here, see the message. */
  error?: string;
  /** The function's own sentence, or what else there is to know. */
  message?: string;
  /** Cells that a table fills: "B2:N23". */
  spill?: string;
}

export const NOT_SUPPORTED = "not supported";

/** Why a formula was not computed here; null when it was. */
function whyNot({ text, circular }: FormulaState): string | null {
  const reason = beyond(text, NAMESPACE);
  if (reason?.kind === "functions") return toolText("vi", "preview.formulas.beyondFunctions", { names: reason.names.join(", ") });
  if (reason) return toolText("vi", "preview.formulas.beyondWriting");
  return circular ? toolText("vi", "preview.formulas.circular") : null;
}

/** What there is to say about an error. */
function sentenceOf(code: string, { error }: FormulaState): string | undefined {
  if (error?.message) return error.message;
  if (error?.cause) return toolText("vi", `preview.formulas.${error.cause}`);
  return code === "#SPILL!" ? toolText("vi", "preview.formulas.spill") : undefined;
}

function outcome(formula: FormulaState, value: CellScalar, overKept: boolean): Pick<FormulaCell, "value" | "error" | "message"> {
  const reason = whyNot(formula);
  if (reason !== null) return { error: NOT_SUPPORTED, message: reason };
  const kept = overKept ? toolText("vi", "preview.formulas.keptValues") : undefined;
  const found = isCellError(value) ? { error: value } : { value };
  const message = [isCellError(value) ? sentenceOf(value, formula) : undefined, kept].filter((each) => each !== undefined).join(" ");
  return message === "" ? found : { ...found, message };
}

function cellOf(sheet: SheetState, key: string, formula: FormulaState, overKept: boolean): FormulaCell {
  const { row, column } = keyCell(key);
  const { spill } = formula;
  return {
    sheet: sheet.name, cell: cellName(row, column), formula: formula.text, ...outcome(formula, valueAt(sheet, row, column), overKept),
    ...(spill && whyNot(formula) === null && { spill: areaName({ row, column, ...spill }) }),
  };
}

/** Formulas of the workbook that call the add-in, by sheet, row and column, as they are after computing. */
export function formulaCells(host: EmbeddedHost): FormulaCell[] {
  const overKept = host.formulasOverKeptValues();
  return host.state.sheets.flatMap((sheet) => [...sheet.formulas]
    .filter(([, { text }]) => callsNamespace(text, NAMESPACE))
    .map(([key, formula]) => ({ ...keyCell(key), entry: cellOf(sheet, key, formula, overKept.has(formula)) }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ entry }) => entry));
}
