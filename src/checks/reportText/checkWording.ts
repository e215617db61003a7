import { computedResult } from "../types";
import type { CheckResult } from "../types";
import type { Severity } from "../catalogue";
import type { LabelStyle, Phrase, ReportText } from "./types";
import type { RuleId } from "../rules";

function told(rule: RuleId, phrase: Phrase, severity: Severity = "warning"): CheckResult {
  return { ...computedResult(rule, "", 0, 0, false), severity, measure: "none", phrase };
}

/** The first of those that most of the others differ from; null when all are alike. On a tie the later kind is the odd one. */
function oddOne<T>(all: readonly T[], kindOf: (each: T) => string): T | null {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  if (counts.size < 2) return null;
  const [rarest] = [...counts].reduce((least, entry) => (entry[1] <= least[1] ? entry : least));
  return all.find((each) => kindOf(each) === rarest) ?? null;
}

/** Rates that are printed with one and with two decimals; means of units have no two counts behind them and stand apart. */
function mixedDecimals({ rates, remarks }: ReportText): CheckResult[] {
  const means = new Set(remarks.filter(({ kind }) => kind === "meanOnline").flatMap(({ rates: own }) => own.map(({ phrase }) => phrase.offset)));
  const shares = rates.filter(({ decimals, phrase }) => decimals > 0 && !means.has(phrase.offset));
  const odd = oddOne(shares, ({ decimals }) => String(decimals));
  return odd ? [told("wording.decimals", odd.phrase)] : [];
}

function mixedBlanks({ rates }: ReportText): CheckResult[] {
  const odd = oddOne(rates, ({ spaced }) => String(spaced));
  return odd ? [told("wording.percentBlank", odd.phrase)] : [];
}

/** "Tháng 09/2021" beside "Tháng 9 năm 2021", "Quý III" beside "Quý 3". A part of a style that a name does not show is no difference. */
function mixedLabels({ labels }: ReportText): CheckResult[] {
  const styles = (kind: "quarter" | "month", part: keyof LabelStyle): CheckResult[] => {
    const shown = labels.filter((label) => label.kind === kind && label.style[part] !== "");
    const odd = oddOne(shown, ({ style }) => style[part]);
    return odd ? [told(`wording.${kind}`, odd.phrase)] : [];
  };
  return [...styles("quarter", "number").slice(0, 1), ...[...styles("month", "number"), ...styles("month", "year")].slice(0, 1)];
}

/** "trả lại" of one paragraph counts withdrawn cases too, that of another does not. */
function mixedReturned({ statements }: ReportText): CheckResult[] {
  const figures = statements.flatMap(({ figures: { returned, returnedAndWithdrawn, withdrawn } }) => (withdrawn ? [] : [returned ?? returnedAndWithdrawn ?? []])).flat();
  const odd = oddOne(figures, ({ name }) => name);
  return odd ? [told("wording.returnedScope", odd.phrase)] : [];
}

/** "trung bình" is the rate of all cases here and a mean of units there. */
function mixedMeans({ remarks }: ReportText): CheckResult[] {
  const named = remarks.filter(({ kind, words }) => kind === "meanOnline" || (kind === "mean" && words.startsWith("trung binh")));
  const odd = oddOne(named, ({ kind }) => kind);
  return odd ? [told("wording.meanTwice", odd.phrase)] : [];
}

/** "tăng đáng kể so với cùng kỳ" without a figure. */
function emptyClaims({ remarks }: ReportText): CheckResult[] {
  return remarks.filter(({ kind }) => kind === "claim").map(({ phrase }) => told("wording.claim", phrase, "info"));
}

/** Online cases without a rate where other paragraphs give one. */
function missingOnlineRates({ statements, remarks }: ReportText): CheckResult[] {
  const rated = statements.map(({ figures }, index) => Boolean(figures.online?.rate) || remarks.some(({ kind, statement }) => statement === index && (kind === "meanOnline" || kind === "onlineRate")));
  if (!rated.includes(true)) return [];
  return statements.flatMap(({ figures: { online } }, index) => (online && online.value > 0 && !rated[index] ? [told("wording.onlineWithoutRate", online.phrase, "info")] : []));
}

/**
 * What a text says in two ways, or without a figure: to be looked at, nothing is wrong in itself (domain.md 2.4 E6–E11).
 * @example checkWording(report).map(({ rule }) => rule) // ["wording.decimals", "wording.percentBlank", …]
 */
export function checkWording(report: ReportText): CheckResult[] {
  return [
    ...mixedMeans(report), ...mixedDecimals(report), ...mixedBlanks(report), ...mixedLabels(report), ...mixedReturned(report),
    ...emptyClaims(report), ...missingOnlineRates(report),
  ];
}
