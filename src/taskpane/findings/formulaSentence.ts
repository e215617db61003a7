import { CONVENTION_NAMES, type ConventionName } from "../../indicators/conventions";
import type { CountingRules, RuleName } from "../../indicators/countingRules";
import { optionValue } from "../../functions/arguments/options";
import type { FormulaDifference } from "../../functions/workbook/formulaDifferences";
import { countText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import type { Period } from "../../calendar/period";
import { formatDay } from "../../calendar/day";
import { periodCode } from "../../calendar/periodCode";
import type { Say } from "../store/usePane";

/** What the pane counts by, beside which a formula is told. */
export interface PaneRules {
  rules: CountingRules;
  period: Period | null;
}

/**
 * What a formula counts and what the pane does, in words.
 * @example formulaSentence({ kind: "rule", rule: "rateBase", here }, pane, say, "vi") // "tính theo mẫu số A, báo cáo theo B"
 */
export function formulaSentence(difference: FormulaDifference, pane: PaneRules, say: Say, language: Language): string {
  const count = (value: number): string => countText(value, language);
  switch (difference.kind) {
    case "rule": return ruleSentence(difference.rule, difference.here, pane.rules, say, language);
    case "period": return periodSentence(difference.here, pane.period, say);
    case "rows": return say("pane.formulas.rows", { from: count(difference.from), to: count(difference.to), missing: count(difference.missing), cases: count(difference.cases) });
    case "sheets": return say("pane.formulas.sheets", { sheet: difference.sheet, sheets: difference.sheets, missing: count(difference.missing), cases: count(difference.cases) });
    case "columns": return say("pane.formulas.columns", { headers: difference.headers.map((header) => `“${header}”`).join(", ") });
    case "elsewhere": return say("pane.formulas.elsewhere", { sheet: difference.sheet, address: difference.address });
  }
}

function isConvention(rule: RuleName): rule is ConventionName {
  return CONVENTION_NAMES.some((name) => name === rule);
}

function ruleSentence(rule: RuleName, here: CountingRules, there: CountingRules, say: Say, language: Language): string {
  const values = { here: optionValue(rule, here, language), there: optionValue(rule, there, language) };
  if (isConvention(rule)) return say("pane.formulas.convention", { ...values, name: say(`pane.convention.${rule}`) });
  return say(`pane.formulas.${rule}`, values);
}

function periodSentence(here: Period | null, there: Period | null, say: Say): string {
  const named = (period: Period): string => (period.kind === "custom" ? periodCode(period) : `${periodCode(period)} (${formatDay(period.from)}–${formatDay(period.to)})`);
  if (here === null) return say("pane.formulas.noPeriod", { there: there ? named(there) : "" });
  return say("pane.formulas.period", { here: named(here), there: there ? named(there) : "" });
}
