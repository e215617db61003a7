import { byWorkbook } from "../model/workbookDays";
import { tally } from "../../indicators/tally";
import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import { groupFigures, type GroupFigures } from "../../indicators/units";
import { withoutIdle } from "../../indicators/counts";
import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { inTableOrder } from "../../report/situation/tableOrder";
import { rankUnits, type Ranking } from "../../report/situation/ranking";
import { defaultSettings } from "../../report/request/settings";
import { readQuestion } from "../figures/question";
import { shownAs, type Cell, type FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { askedReading, type AskedReading } from "./askedReading";
import { figureLabel, type NamingRules } from "./figureColumn";

/**
 * Units by their on-time rate, ranked as the report ranks them; behind them those that have no rank, with the reason in its place.
 * @example rankingTable({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value[1].slice(0, 2) // [1, "Sở Nội vụ"]
 */
export function rankingTable(call: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion(call);
  if (!question.ok) return question;
  const asked = askedReading(question.value, { figures: ["onTimeRate"], byUnit: true });
  return asked.ok ? tableOf(asked.value) : asked;
}

function tableOf({ question: { rules, language }, reading, window, refusal }: AskedReading): Outcome<FunctionValue> {
  const { table } = reading;
  const refused = refusal()("onTimeRate");
  const units = inTableOrder(groupFigures(withoutIdle(tally(table, window, byWorkbook(rules))), rules.rateBase));
  const doubts = doubtsOf(reading, groupingOf(table, "unit"), window, byWorkbook(rules));
  const ranking = rankUnits(units, defaultSettings.minimumCaseload, (name) => doubts.isDoubtful("onTimeRate", name));
  // Cases that may be any unit's would be nobody's; a rate of the whole that lacks some units' cases leaves the others theirs.
  if (refused && !refused.ok && (ranking.ranked.length === 0 || refused.problem.key === "function.problem.unitGaps")) return refused;
  if (ranking.ranked.length === 0) return failure("notAvailable", "function.problem.noBase");
  return success([header(rules, language), ...rankedRows(ranking), ...unrankedRows(ranking, language)]);
}

function header(rules: NamingRules, language: Language): Cell[] {
  const { rateBase } = rules;
  return [
    functionText(language, "function.column.rank"), functionText(language, "function.column.unit"), figureLabel("onTimeRate", rules, language),
    functionText(language, rateBase === "C" ? "function.column.onTimeCount.C" : "function.column.onTimeCount"),
    rateBase === "B" ? functionText(language, "function.column.resolved") : figureLabel(rateBase === "A" ? "due" : "cumulative", rules, language),
    functionText(language, rateBase === "B" ? "function.column.lateCount.B" : "function.column.lateCount"),
  ];
}

function row(rank: Cell, { name, figures: { onTimeRate, onTimeCount, baseCount, lateCount } }: GroupFigures): Cell[] {
  return [rank, name, onTimeRate === null ? "" : shownAs("rate", onTimeRate), onTimeCount, baseCount, lateCount];
}

function rankedRows({ ranked }: Ranking): Cell[][] {
  return ranked.map((unit) => row(unit.rank, unit));
}

function unrankedRows({ tooFew, none, unsure, minimum }: Ranking, language: Language): Cell[][] {
  const unclear = functionText(language, "function.unclear");
  return [
    ...tooFew.map((unit) => row(functionText(language, "function.unranked.tooFew", { minimum }), unit)),
    ...none.map((unit) => row(functionText(language, "function.unranked.none"), unit)),
    ...unsure.map(({ name }): Cell[] => [unclear, name, unclear, unclear, unclear, unclear]),
  ];
}
