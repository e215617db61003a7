import { readFileSync } from "node:fs";
import path from "node:path";
import { EmbeddedHost, readFunctionMetadata, type HostOptions } from "@tthc/excel-host";
import { openWorkbook } from "@tthc/excel-host/file";
import { openAddin } from "@tthc/excel-host/node";
import { valueAt } from "@tthc/excel-host/model/grid/cells";
import type { CellScalar, SheetState } from "@tthc/excel-host/model/state";
import { NAMESPACE } from "../../../src/functions/model/namespace";
import { addinScripts } from "../../../tools/report/addinBuild";

/** A line of a sheet of checks, as the host computed it. */
export interface Line {
  sheet: string;
  of: string;
  what: string;
  result: CellScalar;
  expected: CellScalar;
  isTrue: CellScalar;
  formula: string;
  /** The sentence of an error. */
  sentence: string;
}

export interface Computed {
  /** The first sheet, row by row. */
  first: CellScalar[][];
  lines: Line[];
}

/**
 * The workbook opened from its file, with the add-in's own bundle, everything in it computed.
 * @param behind what is done to it then, before it is looked at
 */
export async function compute(file: Uint8Array, options: Pick<HostOptions, "blankAs">, behind?: (host: EmbeddedHost) => Promise<void>): Promise<Computed> {
  const opened = await openWorkbook(file);
  if (!opened.ok) throw new Error(opened.code);
  const scripts = addinScripts(opened.state);
  const metadata: unknown = JSON.parse(readFileSync(path.join(path.dirname(scripts[0]), "functions.vi.json"), "utf8"));
  const host = new EmbeddedHost({ state: opened.state, functions: readFunctionMetadata(metadata), namespace: NAMESPACE, ...options });
  const session = await openAddin({ host, scripts, onError: () => undefined });
  try {
    await host.evaluateAll();
    await behind?.(host);
    return { first: rowsOf(host.state.sheets[0]), lines: host.state.sheets.flatMap(linesOf) };
  } finally {
    session.close();
  }
}

function rowsOf(sheet: SheetState): CellScalar[][] {
  return sheet.rows.map((row) => Array.from(row?.values ?? [], (value) => value ?? ""));
}

/** Lines of a sheet whose header is that of checks. */
function linesOf(sheet: SheetState): Line[] {
  if (valueAt(sheet, 2, 5) !== "Đúng?") return [];
  return sheet.rows.slice(3).map((row, at): Line => {
    const [, of, what, result, expected, isTrue, formula] = Array.from(row?.values ?? [], (value) => value ?? "");
    return { sheet: sheet.name, of: String(of), what: String(what), result, expected, isTrue, formula: String(formula), sentence: sheet.formulas.get(`${at + 3},3`)?.error?.message ?? "" };
  });
}
