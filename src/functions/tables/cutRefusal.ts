import { workbookDays } from "../model/workbookDays";
import { isAsked, rolesAsked } from "../../indicators/askedDoubts";
import { CaseFigures, NO_FIGURES } from "../../indicators/caseFigures";
import { rulesOf } from "../../indicators/classify";
import type { CountingRules } from "../../indicators/countingRules";
import { GROUP_COLUMNS } from "../../indicators/grouping";
import type { Window } from "../../indicators/types";
import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import type { Reading } from "../../register/model/reading";
import { askedDoubt, wordDoubt } from "../counting/doubt";
import { openGaps } from "../counting/openGaps";
import { failure, type Outcome } from "../model/problem";
import { headerNames } from "../range/wholeRange";

/** The cuts that have a table of their own beside the unit. */
export type TableCut = "field" | "procedure" | "channel";

interface CutSource {
  reading: Reading;
  window: Window;
  rules: CountingRules;
  language: Language;
}

/**
 * Why a register gives no table by a cut: the column is missing, it is asked about, one of its words has no meaning, or gaps in it
 * may be merged cells. null when it does.
 * @example cutRefusal(source, "channel") // notAvailable, unclearWords: 2 cases, “Zalo”
 */
export function cutRefusal(source: CutSource, by: TableCut): Outcome<never> | null {
  const { reading } = source;
  const columns = GROUP_COLUMNS[by];
  const offer = reading.offers.filter(isAsked).find((each) => rolesAsked(each).some((role) => columns.includes(role)));
  if (offer) return askedDoubt(offer, reading);
  if (!columns.some((role) => reading.table.roles.has(role))) return failure("notAvailable", "function.problem.missingColumns", { columns: headerNames(columns) });
  if (by === "channel") return unknownChannels(source);
  return by === "field" ? fieldGaps(source) : null;
}

/** A word without a meaning may be any channel: whose row a case is in is not known, whatever figure it counts for. */
function unknownChannels({ reading, window, rules: { conventions, rateBase } }: CutSource): Outcome<never> | null {
  const { table } = reading;
  const column = table.unread?.channel;
  if (!column) return null;
  const figures = new CaseFigures(table, { rules: rulesOf(window, conventions, workbookDays()), conventions, rateBase });
  const counts = new Map<string, number>();
  for (let at = 0; at < table.length; at++) {
    const word = column.words[column.codes[at]];
    if (column.codes[at] !== 0 && figures.of(at) !== NO_FIGURES) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([text, cases]) => ({ text, cases })).sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1));
  return words.length === 0 ? null : wordDoubt({ role: "channel", words, cases: words.reduce((sum, { cases }) => sum + cases, 0) }, reading);
}

/** The report knows which fields are merged cells; a range does not. */
function fieldGaps({ reading, window, rules, language }: CutSource): Outcome<never> | null {
  for (const { group, cases } of openGaps({ reading, window, isMeant: null, asksGaps: true, rules }, "field")) {
    const count = cases.filter((set) => set !== NO_FIGURES).length;
    if (count > 0) return failure("notAvailable", "function.problem.cutGaps", { column: functionText(language, "report.group.field"), group, count });
  }
  return null;
}
