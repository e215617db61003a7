import { EmbeddedHost, newWorkbookState } from "../../src/index";
import type { WorkbookState } from "../../src/model/state";
import { growsLinearly } from "../growth";

/** A sheet of data and one with n formulas under each other. */
function workbookOf(n: number, formula: (row: number) => string): WorkbookState {
  const state = newWorkbookState(["Data", "Out"]);
  const [data, out] = state.sheets;
  for (let i = 0; i < 50; i++) data.rows.push({ values: [i, i * 2], formats: [] });
  for (let row = 0; row < n; row++) {
    out.rows.push({ values: [0], formats: [] });
    out.formulas.set(`${row},0`, { text: formula(row) });
  }
  return state;
}

async function computeAll(state: WorkbookState): Promise<unknown> {
  const host = new EmbeddedHost({ state });
  await host.evaluateAll();
  await host.typeInCell("Data", 0, 0, "1000");
  return state.sheets[1].rows.at(-1)?.values[0];
}

describe("a workbook with twice the formulas takes twice the time, or a page of formulas would freeze the preview", () => {
  test.each<[string, (row: number) => string, unknown]>([
    ["that read one table", () => "=SUM(Data!A1:B50)", 4675],
    ["that read one cell", () => "=Data!$A$1*2", 2000],
    ["that each read the one above", (row) => (row === 0 ? "=Data!A1" : `=A${row}+1`), 1499],
    ["that each sum two above", (row) => (row < 2 ? "=Data!A1" : `=SUM(A${row - 1}:A${row})/2`), 1000],
  ])("formulas %s", async (_name, formula, last) => {
    expect(await computeAll(workbookOf(500, formula))).toBe(last);
    expect(await growsLinearly(1500, (n) => workbookOf(n, formula), computeAll)).toBe(true);
  });
});
