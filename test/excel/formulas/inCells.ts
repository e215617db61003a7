import { readFunctionMetadata } from "@tthc/excel-host";
import { FUNCTIONS } from "../../../src/functions/functionTable";
import functionsFile from "../../../src/functions/metadata/functions.vi.json";
import { worksheetFunction } from "../../../src/functions/worksheetFunction";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, workbookOf } from "../inExcel";

/** The register without a state in it: its range shows its end by blank columns. */
export const RANGE = "'Sổ hồ sơ'!$A$3:$K$203";

/** An Excel in which our functions compute. */
export async function startComputing(): Promise<StartedHost> {
  const started = await startExcel();
  Object.assign(globalThis, { CustomFunctions: started.window.CustomFunctions });
  for (const spec of FUNCTIONS) started.window.CustomFunctions.associate(spec.id, worksheetFunction(spec));
  started.host.functions = readFunctionMetadata(functionsFile);
  return started;
}

/** A register of 200 cases and a sheet beside it. */
export function openWorkbook({ host }: StartedHost): void {
  host.failures = {};
  host.state = workbookOf({ "Sổ hồ sơ": registerSheet(200), "Theo dõi": [["Kỳ", "Q3/2021"], ["Đúng hạn"]] });
}

/** What stands in an area. */
export async function cellsOf(address: string, sheet = "Theo dõi"): Promise<{ formulas: unknown[][]; values: unknown[][]; numberFormat: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,values,numberFormat");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][], numberFormat: range.numberFormat as unknown[][] };
  });
}

export async function write(cells: Record<string, unknown>, sheet = "Theo dõi"): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, content] of Object.entries(cells)) context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

export async function select(address: string, sheet = "Theo dõi"): Promise<void> {
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    on.activate();
    on.getRange(address).select();
    await context.sync();
  });
}

export async function protect(sheet = "Theo dõi"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}
