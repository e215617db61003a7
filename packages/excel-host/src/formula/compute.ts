import { fullAddress } from "@tthc/spreadsheet/address";
import { cellArea } from "@tthc/spreadsheet/area";
import type { FunctionMetadata } from "../model/hostOptions";
import type { WorkbookState } from "../model/state";
import type { CallArguments } from "./callArguments";
import type { CustomCalls } from "./customCalls";
import { evaluate, settled, type CallResults } from "./evaluate";
import { functionId, type FormulaCell } from "./formulaCell";
import type { Node } from "@tthc/spreadsheet/formula";
import { FormulaError, type Item, type Matrix } from "./values";

export type Computed = Item | { matrix: Matrix };

/** Value of a formula whose custom function calls are all answered (or that has none). */
export function computeNow(cell: FormulaCell, state: WorkbookState, results: CallResults = new Map()): Computed {
  const { node } = cell.reading;
  return node ? settled(evaluate(node, cell.position(state), results)) : new FormulaError("#NAME?");
}

/** The functions that the add-in offers; null when nothing is known of them (all calls are tried). */
export type Catalogue = ReadonlyMap<string, FunctionMetadata> | null;

/** Calls the custom functions of a formula, inner ones first, then computes the rest. */
export async function computeWithCalls(
  cell: FormulaCell, state: WorkbookState, calls: CustomCalls, given: CallArguments, catalogue: Catalogue,
): Promise<Computed> {
  const results = new Map<Node, Computed>();
  const position = cell.position(state);
  const address = fullAddress(cell.sheet.name, cellArea(cell.row, cell.column));
  for (const call of cell.reading.calls) {
    const metadata = catalogue?.get(functionId(call));
    if (catalogue && !metadata) {
      results.set(call, new FormulaError("#NAME?"));
      continue;
    }
    const parameters = given.of(call, position, results, metadata);
    results.set(call, parameters instanceof FormulaError
      ? parameters : await calls.invoke(metadata?.id ?? functionId(call), parameters, address));
  }
  return computeNow(cell, state, results);
}
