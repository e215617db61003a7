import { parseFormula, type Node } from "@tthc/spreadsheet/formula";
import { FUNCTIONS, functionSpec } from "../../../src/functions/functionTable";
import { plainValue } from "../../../src/functions/model/cells";
import type { FunctionSpec } from "../../../src/functions/model/spec";
import { evaluateCall, referencesIn, type KnownCells } from "../../../src/taskpane/formulas/evaluateCall";
import { formulaText } from "../../../src/taskpane/formulas/formulaText";
import { draftNode, startDraft, typedNode } from "../../../src/taskpane/formulas/functionDraft";
import { shownTable } from "../../../src/taskpane/formulas/shownResult";
import { provinceRegister } from "../../samples/provinceRegister";
import { gridOf } from "../../samples/sheet";
import { outcomeOf } from "../../functions/ask";

function tree(formula: string): Node {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(formula);
  return parsed.node;
}

const { rows } = gridOf(provinceRegister());
const cells: KnownCells = new Map([["HoSo[#All]", rows.slice(4)], ["B1", [["Q3/2021"]]]]);
const valueOf = (formula: string) => {
  const result = evaluateCall(tree(formula), cells, "vi");
  return result.state === "value" ? plainValue(result.value) : result;
};

describe("what a cell will show", () => {
  it("is what the function gives for every example of the guide, over the published register", () => {
    const narrow: KnownCells = new Map([["$A$1", rows.slice(4).map((row) => row.slice(0, 13))]]);
    const checked = (FUNCTIONS as readonly FunctionSpec[]).filter(({ parameters, example }) => parameters.some(({ id }) => id === "cases") && !example.arguments.includes("TTHC.") && example.arguments.split("; ").length === 2);
    for (const spec of checked) {
      const result = evaluateCall(tree(`=TTHC.${spec.id}(${spec.example.arguments})`), narrow, "vi");
      const period = /; "([^"]*)"/.exec(spec.example.arguments)?.[1];
      const outcome = outcomeOf(spec, narrow.get("$A$1"), period);
      expect([spec.id, result.state === "value" ? plainValue(result.value) : result.state]).toEqual([spec.id, outcome.ok ? outcome.value : "problem"]);
    }
    expect(checked.length).toBeGreaterThan(8);
  });

  it("takes periods and units from cells, and from a function of ours in their place", () => {
    const direct = valueOf('=TTHC.INTAKE(HoSo[#All];"Q3/2021")');
    expect(valueOf("=TTHC.INTAKE(HoSo[#All];B1)")).toEqual(direct);
    expect(valueOf('=TTHC.INTAKE(HoSo[#All];TTHC.PERIOD("Q3/2021"))')).toEqual(direct);
  });

  it("is the error with its sentence, also of an argument's function", () => {
    expect(valueOf('=TTHC.INTAKE(HoSo[#All];"Q9/2021")')).toMatchObject({ state: "problem", problem: { key: "function.problem.period" } });
    expect(valueOf('=TTHC.INTAKE(HoSo[#All];TTHC.PERIOD("Q9/2021"))')).toMatchObject({ state: "problem", problem: { key: "function.problem.period" } });
  });

  it("is not guessed where only Excel can tell", () => {
    for (const formula of ["=TTHC.INTAKE(Khac[#All])", "=TTHC.INTAKE(HoSo[#All];TODAY())", "=SUM(A1)", "=TTHC.INTAKE(A1#)", '=TTHC.INTAKE(HoSo[#All];"Q"&B1)']) {
      expect([formula, valueOf(formula)]).toEqual([formula, { state: "excel" }]);
    }
  });

  it("is Excel's refusal where the arguments are over 5 MB", () => {
    const large: KnownCells = new Map([["A:Z", Array.from({ length: 20_000 }, () => Array.from({ length: 26 }, () => "0123456789"))]]);
    expect(evaluateCall(tree("=TTHC.INTAKE(A:Z)"), large, "vi")).toEqual({ state: "tooLarge" });
  });
});

describe("a call that is put together", () => {
  const spec = functionSpec("ONTIME") as FunctionSpec;

  it("is written with the user's signs, and with those that cells want", () => {
    const node = tree('=TTHC.ONTIME(HoSo[#All];"Sở ""A""";;"Ngày chốt";0.5;-1)');
    expect(formulaText(node, { separator: ";", forCells: false })).toBe('=TTHC.ONTIME(HoSo[#All]; "Sở ""A"""; ; "Ngày chốt"; 0,5; -1)');
    expect(formulaText(node, { separator: ";", forCells: true })).toBe('=TTHC.ONTIME(HoSo[#All],"Sở ""A""",,"Ngày chốt",0.5,-1)');
    expect(referencesIn(node)).toEqual(["HoSo[#All]"]);
  });

  it("leaves out what is empty at its end, keeps a place that is empty before others, and half a pair", () => {
    const draft = { ...startDraft(spec, null), args: [typedNode("=HoSo[#All]"), typedNode(""), typedNode("")] };
    expect(draftNode(draft).parts).toHaveLength(1);
    expect(formulaText(draftNode({ ...draft, more: [typedNode("Mẫu số"), typedNode("B"), typedNode(""), typedNode("")] }), { separator: ";", forCells: true })).toBe('=TTHC.ONTIME(HoSo[#All],,,"Mẫu số","B")');
    expect(draftNode({ ...draft, more: [typedNode("Mẫu số"), typedNode("")] }).parts).toHaveLength(4);
  });

  it.each<[string, boolean, unknown]>([
    ["", false, { kind: "missing" }], ["  ", true, { kind: "missing" }], ["14", false, { kind: "constant", value: 14 }], ["0,5", false, { kind: "constant", value: 0.5 }],
    ["2021", true, { kind: "constant", value: "2021" }], ["007", false, { kind: "constant", value: "007" }], ["1/9/2021", false, { kind: "constant", value: "1/9/2021" }],
    ["=B2", false, { kind: "reference", text: "B2", spilled: false }], ["=(", false, { kind: "constant", value: "=(" }], ["<>Sở Y tế", true, { kind: "constant", value: "<>Sở Y tế" }],
  ])("takes “%s” for what it says", (typed, isText, node) => expect(typedNode(typed, isText)).toEqual(node));
});

describe("a result as it is shown", () => {
  it("has its formats, and the first rows of a table with the size of all", () => {
    expect(shownTable({ value: 0.99738, format: "rate" }, undefined, "vi", 3).rows).toEqual([["99,74%"]]);
    expect(shownTable(14043, "count", "vi", 3).rows).toEqual([["14.043"]]);
    expect(shownTable([[{ value: 44368.6979, format: "dateTime" }]], undefined, "vi", 3).rows).toEqual([["21/06/2021 16:45"]]);
    expect(shownTable([["a", 1234], ["b", 0.25], ["c", ""]], undefined, "en", 2)).toEqual({ rows: [["a", "1234"], ["b", "0.25"]], size: { rows: 3, columns: 2 } });
  });
});
