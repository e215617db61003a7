import { readFileSync } from "node:fs";
import path from "node:path";
import { EmbeddedHost, readFunctionMetadata } from "@tthc/excel-host";
import { openAddin } from "@tthc/excel-host/node";
import { NAMESPACE } from "../../src/functions/model/namespace";
import { addinScripts, callsFunctions } from "../report/addinBuild";
import { commandProblem } from "../report/problem";
import { openState, pathsOf, writeResults } from "../report/workbook";
import { formulaCells, type FormulaCell } from "./formulaCells";
import type { FormulaOptions } from "./options";

export interface ComputedFormulas {
  cells: FormulaCell[];
}

/**
 * Opens the workbook in the embedded host with the built add-in, computes all its formulas in the order of their
 * references and writes what was asked for. Throws CommandProblem with one sentence; nothing is written then.
 * @example (await computeFormulas({ workbook: "a.xlsx" })).cells[0] // { sheet, cell: "B2", formula: "=TTHC.DUE(…)", value: 12 }
 */
export async function computeFormulas(options: FormulaOptions): Promise<ComputedFormulas> {
  const paths = pathsOf(options);
  const { state } = await openState(paths);
  if (!callsFunctions(state)) throw commandProblem({ key: "preview.formulas.none", values: { file: path.basename(paths.input) } });
  const scripts = addinScripts(state);
  const metadata: unknown = JSON.parse(readFileSync(path.join(path.dirname(scripts[0]), "functions.vi.json"), "utf8"));
  const host = new EmbeddedHost({ state, functions: readFunctionMetadata(metadata), namespace: NAMESPACE });
  const session = await openAddin({ host, scripts, onError: () => undefined });
  try {
    await host.evaluateAll();
    const computed = { cells: formulaCells(host) };
    if (computed.cells.length === 0) throw commandProblem({ key: "preview.formulas.none", values: { file: path.basename(paths.input) } });
    await writeResults(paths, host.state, computed);
    return computed;
  } finally {
    session.close();
  }
}
