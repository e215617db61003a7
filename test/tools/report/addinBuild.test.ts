import path from "node:path";
import { newWorkbookState } from "@tthc/excel-host";
import { addinScripts } from "../../../tools/report/addinBuild";

/** File names of the bundles that a workbook with one formula asks for. */
function scriptsFor(formula: string): string[] {
  const state = newWorkbookState();
  state.sheets[0].formulas.set("0,0", { text: formula });
  return addinScripts(state).map((script) => path.basename(script));
}

describe("the bundles that the command loads", () => {
  it("hold the functions where the workbook calls one, or its cells would turn to #NAME?", () => {
    for (const formula of ['=TTHC.ONTIME(HoSo[#All];"Q3/2021")', "=1+_xldudf_TTHC_DUE(A1:B9)", "=tthc.late(A1:B9)"]) {
      expect(scriptsFor(formula)).toEqual(["page.js", "shared.js", "pageFunctions.js", "commands.js"]);
    }
  });

  it("leave the functions out where nothing calls them: their warm-up would slow every report", () => {
    expect(scriptsFor("=SUM(A1:A9)")).toEqual(["page.js", "shared.js", "commands.js"]);
  });
});
