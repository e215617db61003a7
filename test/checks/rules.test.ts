import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAcross } from "../../src/checks/across";
import { checkFigures, IDENTITIES } from "../../src/checks/identities";
import { checkReportText } from "../../src/checks/reportText/checkReportText";
import { checkGroupSums } from "../../src/checks/stockFlow";
import { emptyTally, totalOf } from "../../src/indicators/counts";
import { ruleTextKeys } from "../../src/checks/ruleTexts";
import { loadTexts, text } from "../../src/locales/text";

beforeAll(() => loadTexts("en"));

const FIGURES = { received: 5, carriedOver: 3, cumulative: 8, resolved: 5, early: 2, onTime: 2, earlyAndOnTime: 4, late: 1, pending: 3, inTime: 2, overdue: 1, due: 6, lateAndOverdue: 2, returned: 1, withdrawn: 0, handedOver: 4, online: 2, onlineFull: 1, onlinePartial: 1 };
const NO_CASES = emptyTally([""]);

function emitted(): string[] {
  const seed = readFileSync(join(__dirname, "reportText", "seed-report.txt"), "utf8");
  const month = (from: number, to: number) => ({ group: "", name: "", from, to, figures: FIGURES });
  const results = [
    ...checkFigures(FIGURES), ...checkGroupSums(NO_CASES, totalOf(NO_CASES)), ...checkReportText(seed),
    ...checkAcross([month(1, 30), month(31, 60), month(1, 60), month(1, 90), month(20, 60)]),
  ];
  return [...new Set([...results.map(({ rule }) => rule), ...IDENTITIES.map(({ rule }) => rule)])];
}

test("every rule that can fail has its own sentences, or the pane would only say that numbers differ", () => {
  const rules = emitted();
  expect(rules.length).toBeGreaterThan(60);
  expect(rules.filter((rule) => ruleTextKeys(rule).title === "check.other.title")).toEqual([]);
});

test("a sentence that names a figure gets one, in both languages", () => {
  for (const rule of emitted()) {
    const { title, explain, figure } = ruleTextKeys(rule);
    for (const language of ["vi", "en"] as const) {
      const said = text(language, title) + text(language, explain);
      if (said.includes("{figure}")) expect([rule, figure]).not.toEqual([rule, null]);
    }
  }
});

test("a rule of tomorrow's version is still told, by the general sentence", () => {
  expect(ruleTextKeys("future.rule")).toEqual({ title: "check.other.title", explain: "check.other.explain", figure: null });
});
