import { newWorkbookState } from "../../src/index";
import { startHost, type StartedHost } from "../startHost";

describe("a workbook with formulas of two add-ins, of which one is open", () => {
  let started: StartedHost;

  beforeAll(async () => {
    started = await startHost({ state: newWorkbookState(), namespace: "Tiny" });
    started.window.CustomFunctions.associate("TWICE", (value: number) => value * 2);
  });
  afterAll(() => started.close());

  test("the other one's keep the value of the file, and are not computed by a function that has the same name", async () => {
    const [sheet] = started.host.state.sheets;
    sheet.rows = [{ values: [5, 111, 0, 112], formats: [] }];
    sheet.formulas.set("0,1", { text: "=OTHER.TWICE(A1)" }).set("0,2", { text: "=TINY.TWICE(A1)" }).set("0,3", { text: "=TINY.TWICE(A1)+OTHER.TWICE(A1)" });
    await started.host.evaluateAll();
    expect(sheet.rows[0]?.values).toEqual([5, 111, 10, 112]);
    expect([sheet.formulas.get("0,1")?.cachedOnly, sheet.formulas.get("0,2")?.cachedOnly]).toEqual([true, undefined]);
  });

  test("one that is typed is #NAME?", async () => {
    await started.host.typeInCell("Sheet1", 1, 0, "=OTHER.TWICE(1)");
    expect(started.host.state.sheets[0].rows[1]?.values[0]).toBe("#NAME?");
  });
});
