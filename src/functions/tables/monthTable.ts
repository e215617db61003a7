import { byWorkbook } from "../model/workbookDays";
import type { Day } from "../../calendar/day";
import { monthsOf } from "../../calendar/neighbours";
import type { Period } from "../../calendar/period";
import { missingFor } from "../../indicators/availability";
import { BASES, isBasePart } from "../../indicators/bases";
import { totalOf } from "../../indicators/counts";
import type { CountingRules } from "../../indicators/countingRules";
import { entryOf, figuresIn, isCount, type FigureName } from "../../indicators/figureNames";
import { figuresOf } from "../../indicators/figures";
import { natureOf } from "../../indicators/nature";
import { tally } from "../../indicators/tally";
import type { Figures } from "../../indicators/types";
import { functionText } from "../../locales/functionText";
import { readQuestion } from "../figures/question";
import type { Cell, FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { askedReading, type AskedReading } from "./askedReading";
import { figureCell, figureLabel, isInTables } from "./figureColumn";
import { monthsOfData } from "./tableMonths";
import { periodCode } from "../../calendar/periodCode";
import { unclearFigures } from "./unclearFigures";
import { wholeRegister } from "./wholeRegister";

export const MONTH_FIGURES = figuresIn("keyFigures").filter(isInTables);

/** Blank below a column whose months do not make up the period: the same case is in the stock of several. */
function addsUp(name: FigureName, { rateBase, conventions }: CountingRules): boolean {
  if (isCount(name)) return natureOf(name) === "event";
  const entry = entryOf(name);
  if (entry.kind !== "rate") return false;
  const byAppointment = rateBase === "A" && conventions.dueCounts === "dueInWindow" && isBasePart(entry.whole);
  return !byAppointment && [entry.part, entry.whole].flatMap((part) => (isBasePart(part) ? BASES[rateBase][part] : [part])).every((count) => natureOf(count) === "event");
}

/**
 * The key figures by reporting month: a row a month, and a total of what adds up.
 * @example monthTable({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value.length // 5: header, three months, total
 */
export function monthTable(call: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion(call);
  if (!question.ok) return question;
  const asked = askedReading(question.value, { figures: [], byUnit: false });
  if (!asked.ok) return asked;
  const { period } = question.value;
  if (period) return tableOf(asked.value, period);
  const register = wholeRegister(call.args[0], call.language);
  if (!register.ok) return register;
  const months = monthsOfData(register.value, lastDayOf(asked.value), question.value.rules.closingDay);
  return months ? tableOf(asked.value, months) : failure("notAvailable", "function.problem.noMonths");
}

/** The last day on which the register saw anything happen. */
function lastDayOf({ question: { source } }: AskedReading): Day {
  const { to, asOf = to } = source.wholeWindow();
  return asOf;
}

function tableOf(asked: AskedReading, whole: Period): Outcome<FunctionValue> {
  const { question: { rules, language } } = asked;
  const rows = monthsOf(whole, rules.closingDay).map((month) => monthRow(asked, month));
  const total = monthRow(asked, whole);
  const refused = rows.find((each) => each.gaps)?.gaps ?? (rows.every((each) => each.refused) ? total.refused ?? rows[0].refused : null);
  if (refused) return refused;
  const sums = MONTH_FIGURES.map((name, at) => (addsUp(name, rules) ? total.cells[at] : ""));
  return success([
    [functionText(language, "function.column.month"), ...MONTH_FIGURES.map((name) => figureLabel(name, rules, language))],
    ...rows.map(({ tag, cells }) => [tag, ...cells]),
    [functionText(language, "function.total"), ...sums],
  ]);
}

interface MonthRow {
  tag: string;
  cells: Cell[];
  /** Why nothing is given of the month. */
  refused: Outcome<never> | null;
  /** Why no month can be given. */
  gaps: Outcome<never> | null;
}

/** Blank where the data do not speak of a month: it is yet to come, or a figure of it alone would say so. */
function monthRow(asked: AskedReading, month: Period): MonthRow {
  const { question: { source, rules, language }, reading: { table }, refusal } = asked;
  const tag = periodCode(month);
  const outside = source.outside(month, rules.conventions);
  if (outside || month.from > lastDayOf(asked)) return { tag, cells: MONTH_FIGURES.map(() => ""), refused: outside, gaps: null };
  const { names, refused } = unclearFigures(MONTH_FIGURES, refusal(month));
  const figures: Figures = figuresOf(totalOf(tally(table, month, byWorkbook(rules))), rules.rateBase);
  const cells = MONTH_FIGURES.map((name): Cell => {
    if (missingFor(name, table.roles).length > 0) return "";
    return names.has(name) ? functionText(language, "function.unclear") : figureCell(figures, name);
  });
  const isGap = refused && !refused.ok && refused.problem.key === "function.problem.unitGaps";
  return { tag, cells, refused, gaps: isGap ? refused : null };
}
