import type { Period } from "../../calendar/period";
import { partOf } from "../../indicators/counts";
import type { CountingRules } from "../../indicators/countingRules";
import type { FigureName } from "../../indicators/figureNames";
import type { Tally, Window } from "../../indicators/types";
import type { Language } from "../../locales/language";
import type { Reading } from "../../register/model/reading";
import { readAsked } from "../arguments/askedPairs";
import { readPeriod } from "../arguments/periodArgument";
import { readUnitCriterion, type UnitCriterion } from "../arguments/unitCriterion";
import type { CaseSource } from "../book/caseSource";
import { readSource } from "../book/rangeSource";
import type { RefusalOf } from "../counting/doubt";
import type { GapSource } from "../counting/openGaps";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { needsFor } from "../range/figureColumns";
import { lackingColumns } from "../range/lackingColumns";

/** What a function of cases was asked, its arguments understood: (cases; [period]; [unit]; [pairs]…). */
export interface Question {
  /** The cases that the column criteria mean. */
  source: CaseSource;
  /** null: all cases. */
  period: Period | null;
  rules: CountingRules;
  /** null: all units. */
  unit: UnitCriterion | null;
  language: Language;
}

/**
 * Understands the arguments of a function of cases. A period may be required, or stand elsewhere: then it is handed in.
 * @example readQuestion({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value.period?.index // 3
 */
export function readQuestion({ args: [cases, periodArgument, unitArgument, options], language }: FunctionCall): Outcome<Question> {
  const asked = readAsked(options, language);
  if (!asked.ok) return asked;
  const { rules, columns } = asked.value;
  const period = readPeriod(periodArgument, rules.closingDay);
  if (!period.ok) return period;
  const unit = readUnitCriterion(unitArgument);
  if (!unit.ok) return unit;
  const source = readSource(cases);
  if (!source.ok) return source;
  const selected = source.value.select(columns, language);
  return selected.ok ? success({ source: selected.value, period: period.value, rules, unit: unit.value, language }) : selected;
}

/** The counts that are asked for by unit, and what is open about their figures. */
export interface Answer {
  question: Question;
  /** Of the units that are meant. */
  part: Tally;
  /** A figure's refusal; null when it is certain. */
  refusal: RefusalOf;
  /** What was read, and the window that was counted; null for a range of plain rows, about which there is nothing to ask. */
  read: { reading: Reading; window: Window } | null;
}

/** What is made of the counts. */
export interface Wanted {
  figures: readonly FigureName[];
  /** A table of units, whose cases must be told apart. */
  byUnit: boolean;
}

/**
 * Counts what a question asks for, by unit; or why its register cannot give these figures.
 * @example answerTo(question, { figures: ["received"], byUnit: false }).value.part.groups // ["Sở Y tế", …]
 */
export function answerTo(question: Question, { figures, byUnit }: Wanted): Outcome<Answer> {
  const { source, period, rules, unit } = question;
  const asksUnits = byUnit || unit !== null;
  const lacking = lackingColumns(byUnit ? [] : figures, asksUnits, source.head);
  if (lacking) return lacking;
  const { tally, read } = source.count(period, needsFor(figures, asksUnits), rules.conventions);
  const refused = read && refusedReading(question, read, asksUnits);
  if (refused) return refused;
  const meant = meantUnits(question, tally.groups, byUnit);
  if (!meant.ok) return meant;
  const { isMeant } = meant.value;
  const refusal: RefusalOf = read ? source.refusal({ ...read, ...meant.value, rules }, unit) : () => null;
  return success({ question, part: isMeant ? partOf(tally, isMeant) : tally, refusal, read });
}

/**
 * The units that a question means, null for all; and whether it makes a difference whose cases without a unit are.
 * @param counted names that the count gives
 */
export function meantUnits({ source, unit }: Question, counted: readonly string[], byUnit: boolean): Outcome<Pick<GapSource, "isMeant" | "asksGaps">> {
  const test = unit && source.unitTest(unit, counted);
  if (test && !test.ok) return test;
  return success({ isMeant: test?.value ?? null, asksGaps: unit ? unit.name !== "" : byUnit });
}

/** Why a reading gives no figure at all; null when it does. */
export function refusedReading({ source, period, rules }: Question, { reading, window }: NonNullable<Answer["read"]>, byUnit: boolean): Outcome<never> | null {
  if (byUnit && !reading.table.roles.has("unit")) return failure("invalidValue", "function.problem.noUnitColumn");
  return source.lackingBehind() ?? (period !== null || reading.table.length === 0 ? source.outside(window, rules.conventions) : null);
}
