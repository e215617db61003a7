import { byWorkbook } from "../model/workbookDays";
import { formatDay } from "../../calendar/day";
import { previousPeriod } from "../../calendar/neighbours";
import type { Period } from "../../calendar/period";
import { missingFor } from "../../indicators/availability";
import { totalOf } from "../../indicators/counts";
import { coverage } from "../../indicators/coverage";
import { figuresIn, isRate } from "../../indicators/figureNames";
import { figuresOf } from "../../indicators/figures";
import { tally } from "../../indicators/tally";
import type { Figures } from "../../indicators/types";
import { functionText } from "../../locales/functionText";
import { ratePoints } from "../../report/words/ratePoints";
import { readPeriod } from "../arguments/periodArgument";
import { readQuestion } from "../figures/question";
import { shownAs, type Cell, type FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import type { CaseTable } from "../../register/model/caseTable";
import { askedReading, type AskedReading } from "./askedReading";
import { figureCell, figureLabel, isInTables } from "./figureColumn";
import { periodCode } from "../../calendar/periodCode";
import { unclearFigures } from "./unclearFigures";
import { wholeRegister } from "./wholeRegister";

const LISTED = figuresIn("comparison").filter(isInTables);
type ComparedFigure = (typeof LISTED)[number];

/** Counts first, then rates. */
export const COMPARED_FIGURES: readonly ComparedFigure[] = [...LISTED.filter((name) => !isRate(name)), ...LISTED.filter((name) => isRate(name))];

/**
 * Two periods beside each other: a row a figure, its change and its growth as the report says them. Periods that the register does
 * not hold whole are shown and not compared.
 * @example comparisonTable({ args: [matrix, "9/2021", null, null, []], language: "vi" }).value[0] // ["Chỉ tiêu", "9/2021", "8/2021", …]
 */
export function comparisonTable({ args: [cases, period, other, unit, pairs], language }: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion({ args: [cases, period, unit, pairs], language });
  if (!question.ok) return question;
  const { period: now, rules: { closingDay } } = question.value;
  if (now === null) return failure("invalidValue", "function.problem.periodNeeded");
  const named = readPeriod(other, closingDay);
  if (!named.ok) return named;
  const before = named.value ?? previousPeriod(now, closingDay);
  if (before === null) return failure("invalidValue", "function.problem.noPreviousPeriod");
  const asked = askedReading(question.value, { figures: [], byUnit: false });
  if (!asked.ok) return asked;
  const outside = question.value.source.outside(before, question.value.rules.conventions);
  if (outside) return outside;
  const register = wholeRegister(cases, language);
  return register.ok ? tableOf(asked.value, { now, before }, register.value) : register;
}

interface Periods {
  now: Period;
  before: Period;
}

function tableOf(asked: AskedReading, { now, before }: Periods, whole: CaseTable): Outcome<FunctionValue> {
  const { question: { rules, language }, reading: { table } } = asked;
  const sides = [now, before].map((window) => ({
    figures: figuresOf(totalOf(tally(table, window, byWorkbook(rules))), rules.rateBase), unclear: unclearFigures(COMPARED_FIGURES, asked.refusal(window)),
  }));
  const refused = sides[0].unclear.refused ?? sides[1].unclear.refused;
  if (refused) return refused;
  const uncovered = [before, now].map((window) => ({ window, reason: coverage(whole, window).reason })).find(({ reason }) => reason !== "covered");
  const isUnclear = (name: ComparedFigure): boolean[] => sides.map(({ unclear }) => unclear.names.has(name));
  const shown = COMPARED_FIGURES.filter((name) => missingFor(name, table.roles).length === 0);
  const word = (key: "function.unclear" | "function.notCompared"): string => functionText(language, key);
  const rows = shown.map((name): Cell[] => {
    const unclear = isUnclear(name);
    const values = sides.map(({ figures }, at) => (unclear[at] ? word("function.unclear") : figureCell(figures, name)));
    if (uncovered) return [figureLabel(name, rules, language), ...values, word("function.notCompared"), word("function.notCompared")];
    const changes = unclear.includes(true) ? [word("function.unclear"), isRate(name) ? "" : word("function.unclear")] : changesOf(name, sides[0].figures, sides[1].figures);
    return [figureLabel(name, rules, language), ...values, ...changes];
  });
  return success([
    [functionText(language, "function.column.figure"), periodCode(now), periodCode(before), functionText(language, "function.column.change"), functionText(language, "function.column.growth")],
    ...rows,
    ...(uncovered && uncovered.reason !== "covered"
      ? [[functionText(language, `function.notCompared.${uncovered.reason}`, { from: formatDay(uncovered.window.from), to: formatDay(uncovered.window.to) }), "", "", "", ""]]
      : []),
  ]);
}

/** Of a count what it grew by, and the share of it; of a rate percentage points, from the rates as printed. */
function changesOf(name: ComparedFigure, now: Figures, before: Figures): Cell[] {
  if (isRate(name)) return [ratePoints(now[name], before[name]) ?? "", ""];
  const [a, b] = [now[name], before[name]];
  return [a - b, b === 0 ? "" : shownAs("rate", (a - b) / b)];
}
