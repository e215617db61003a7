import { fullAddress } from "@tthc/spreadsheet/address";
import { cellArea } from "@tthc/spreadsheet/area";
import type { FunctionMetadata } from "../model/hostOptions";
import type { WorkbookState } from "../model/state";
import type { CallArguments } from "./callArguments";
import type { CustomCalls } from "./customCalls";
import { evaluate } from "./evaluate";
import { settled, type CallResults } from "./settled";
import { functionId, type FormulaCell } from "./formulaCell";
import type { Node } from "@tthc/spreadsheet/formula";
import { FormulaError, type Computed, type Result } from "./values";

/** Value of a formula whose custom function calls are all answered (or that has none). */
export function computeNow(cell: FormulaCell, state: WorkbookState, results: CallResults = new Map()): Computed {
  const { node } = cell.reading;
  return { value: node ? settled(evaluate(node, cell.position(state), results)) : new FormulaError("#NAME?") };
}

/** The functions that the add-in offers; null when nothing is known of them (all calls are tried). */
export type Catalogue = ReadonlyMap<string, FunctionMetadata> | null;

/**
 * Calls the custom functions of a formula, inner ones first, then computes the rest. Number formats of a result stay
 * only where the formula is nothing but the call.
 */
export async function computeWithCalls(
  cell: FormulaCell, state: WorkbookState, calls: CustomCalls, given: CallArguments, catalogue: Catalogue,
): Promise<Computed> {
  const results = new Map<Node, Result>();
  const position = cell.position(state);
  const address = fullAddress(cell.sheet.name, cellArea(cell.row, cell.column));
  for (const call of cell.reading.calls) {
    const metadata = catalogue?.get(functionId(call));
    if (catalogue && !metadata) {
      results.set(call, new FormulaError("#NAME?", "", "unknownFunction"));
      continue;
    }
    const handed = given.of(call, position, results, metadata);
    if (handed instanceof FormulaError) {
      results.set(call, handed);
      continue;
    }
    const answer = await calls.invoke({
      id: metadata?.id ?? functionId(call), values: handed.values,
      address: metadata && !metadata.requiresAddress ? null : address,
      parameterAddresses: metadata?.requiresParameterAddresses ? handed.addresses : null,
    });
    if (call === cell.reading.node) return answer;
    results.set(call, answer.value);
  }
  return computeNow(cell, state, results);
}
