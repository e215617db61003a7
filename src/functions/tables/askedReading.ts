import { selectCases } from "../../indicators/selectCases";
import type { Window } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import type { RefusalOf } from "../counting/doubt";
import { meantUnits, refusedReading, type Question, type Wanted } from "../figures/question";
import { success, type Outcome } from "../model/problem";
import { lackingColumns } from "../range/lackingColumns";

/** The reading that a question is about, for what a count by unit does not tell. */
export interface AskedReading {
  question: Question;
  /** The cases of the units that are meant. */
  reading: Reading;
  window: Window;
  /** Why a figure of a window, the question's own unless said otherwise, cannot be given as certain; null when it can. */
  refusal(window?: Window): RefusalOf;
}

/**
 * The cases that a question asks about, as a whole; or why its register cannot give these figures.
 * @example askedReading(question, { figures: ["late", "overdue"], byUnit: false }).value.reading.table.length // 812
 */
export function askedReading(question: Question, { figures, byUnit }: Wanted): Outcome<AskedReading> {
  const { source, period, rules, unit } = question;
  const asksUnits = byUnit || unit !== null;
  const lacking = lackingColumns(figures, asksUnits, source.head);
  if (lacking) return lacking;
  const all = source.reading();
  const window = period ?? source.wholeWindow();
  const refused = refusedReading(question, { reading: all, window }, asksUnits);
  if (refused) return refused;
  const meant = meantUnits(question, all.table.units, byUnit);
  if (!meant.ok) return meant;
  const { isMeant } = meant.value;
  const refusal = (of: Window = window): RefusalOf => source.refusal({ reading: all, window: of, ...meant.value, rules }, unit);
  return success({ question, reading: isMeant ? ofUnits(all, isMeant) : all, window, refusal });
}

function ofUnits(reading: Reading, isMeant: (unit: string) => boolean): Reading {
  const { unit, units, lost } = reading.table;
  const places = (length: number, nameAt: (at: number) => string): Int32Array => Int32Array.from({ length }, (_each, at) => at).filter((at) => isMeant(nameAt(at)));
  const meant = units.map(isMeant);
  const cases = Int32Array.from({ length: unit.length }, (_case, at) => at).filter((at) => meant[unit[at]]);
  return selectCases(reading, cases, places(lost?.length ?? 0, (at) => lost?.unit[at] ?? ""));
}
