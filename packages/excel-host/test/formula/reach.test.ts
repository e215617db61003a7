import { beyond, callsNamespace, EmbeddedHost, newWorkbookState } from "../../src/index";

describe("what this host cannot compute is named, or a formula would be left out without a word", () => {
  test.each<[string, ReturnType<typeof beyond>]>([
    ["=TINY.TWICE(A1)", null], ["=IFERROR(TINY.TWICE(A1),0)", null], ["=A1+1", null],
    ["=VLOOKUP(TINY.TWICE(A1),B:C,2)+XLOOKUP(1,A:A,B:B)", { kind: "functions", names: ["VLOOKUP", "XLOOKUP"] }],
    ["=OTHER.TWICE(A1)+TINY.TWICE(A1)", { kind: "functions", names: ["OTHER.TWICE"] }],
    ["=TINY.TWICE({1,2})", { kind: "writing" }], ["=TINY.TWICE((A1,B2))", { kind: "writing" }],
  ])("%s", (formula, answer) => {
    expect(beyond(formula, "TINY")).toEqual(answer);
  });

  test.each([["=tiny.twice(A1)", true], ["=SUM({1,2})+TINY.TWICE(1)", true], ["=\"TINY.TWICE(1)\"", false], ["=OTHER.TINY(1)", false], ["=SUM(A1)", false]])("%s calls the add-in: %s", (formula, calls) => {
    expect(callsNamespace(formula, "TINY")).toBe(calls);
  });
});

test("formulas over a kept value are known, also through others", async () => {
  const state = newWorkbookState(["Sheet1", "Sheet2"]);
  const [first, second] = state.sheets;
  first.rows = [{ values: [7, 8, 9, 5], formats: [] }];
  first.formulas.set("0,0", { text: "=VLOOKUP(1,B:C,2)" }).set("0,1", { text: "=A1+1" }).set("0,3", { text: "=2+3" });
  second.rows = [{ values: [0], formats: [] }];
  second.formulas.set("0,0", { text: "=SUM(Sheet1!B1:C1)" });
  const host = new EmbeddedHost({ state });
  await host.evaluateAll();
  const over = host.formulasOverKeptValues();
  expect([first.formulas.get("0,1"), first.formulas.get("0,3"), second.formulas.get("0,0")].map((formula) => formula && over.has(formula))).toEqual([true, false, true]);
});

test("a circle is marked, and no longer when it is broken", async () => {
  const host = new EmbeddedHost({ state: newWorkbookState(["Sheet1"]) });
  const circular = (key: string) => host.state.sheets[0].formulas.get(key)?.circular;
  await host.typeInCell("Sheet1", 0, 0, "=B1+1");
  await host.typeInCell("Sheet1", 0, 1, "=A1+1");
  expect([circular("0,0"), circular("0,1")]).toContain(true);
  await host.typeInCell("Sheet1", 0, 1, "5");
  expect([circular("0,0"), host.state.sheets[0].rows[0]?.values]).toEqual([undefined, [6, 5]]);
});
