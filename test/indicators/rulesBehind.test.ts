import fc from "fast-check";
import { PUBLISHED_RULES, RULE_NAMES, ruleOf, withRule } from "../../src/indicators/countingRules";
import { rulesMoving } from "../../src/indicators/rulesBehind";
import { totalOf } from "../../src/indicators/counts";
import { FIGURE_NAMES } from "../../src/indicators/figureNames";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import { anyRules } from "../functions/anyRules";
import { anyCases, anyWindow, tableOf } from "./tables";

test.each([
  ["received", "rateBase", []], ["onTimeRate", "rateBase", ["rateBase"]], ["returned", "rateBase", []], ["returnedRate", "rateBase", ["rateBase"]],
] as const)("%s goes by %s: %j", (figure, rule, expected) => {
  expect(rulesMoving([figure], PUBLISHED_RULES, withRule(PUBLISHED_RULES, rule, { ...PUBLISHED_RULES, rateBase: "B" }))).toEqual(expected);
});

test("cases due go by their convention whatever the other rules are", () => {
  fc.assert(fc.property(anyRules, (rules) => {
    const here = { ...rules, conventions: { ...rules.conventions, dueCounts: "resolvedAndOverdue" as const } };
    const there = { ...rules, conventions: { ...rules.conventions, dueCounts: "dueInWindow" as const } };
    expect(rulesMoving(["due"], here, there)).toEqual(["dueCounts"]);
  }));
});

test("a figure that rules are said not to move is the same by both, on any register: a formula without them is not named for nothing, nor one with them missed", () => {
  fc.assert(fc.property(anyCases.map((cases) => tableOf(cases)), anyWindow, anyRules, fc.constantFrom(...RULE_NAMES.filter((name) => name !== "closingDay")), anyRules, (table, window, rules, name, others) => {
    const changed = withRule(rules, name, others);
    if (ruleOf(changed, name) === ruleOf(rules, name)) return;
    const [one, other] = [rules, changed].map((each) => figuresOf(totalOf(tally(table, window, each)), each.rateBase));
    for (const figure of FIGURE_NAMES) {
      if (one[figure] !== other[figure]) expect([figure, name, rulesMoving([figure], rules, changed)]).toEqual([figure, name, [name]]);
    }
  }), { numRuns: 400 });
});
