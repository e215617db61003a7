import type { Finding } from "../../register/model/findings";
import { columnOf } from "../../register/layout/columns";
import type { Figures } from "../../indicators/types";
import type { Wording } from "../words/wording";
import { dueCheck, type DueSource } from "./dueEffects";

interface Source extends DueSource {
  words: Wording;
}

/** At the appointment of a case, with what it says of all of them. */
function foundAt({ reading: { table, layouts } }: Source, at: number, rest: Pick<Finding, "type" | "value" | "count">): Finding {
  const sheet = table.sheets[table.sheet[at]] ?? "";
  const layout = layouts.find((each) => each.sheet === sheet);
  return { sheet, row: table.row[at], column: layout ? columnOf(layout, "due") : 0, ...rest };
}

/** "quá hạn 37 → 35; tỷ lệ 99,74% → 99,75%" */
function effectWords({ words }: Source, before: Figures, after: Figures): string {
  const rate = (figures: Figures): string => words.rate(figures.onTimeCount, figures.baseCount) || "–";
  return words.say("report.dueFinding.effect", {
    late: words.count(before.lateAndOverdue), lateAfter: words.count(after.lateAndOverdue), rate: rate(before), rateAfter: rate(after),
  });
}

/**
 * What the appointments of a period's cases show beside what they are: those on days off, and those that are not what the limit allows,
 * each with what the figures would be otherwise. The figures follow neither.
 * @example dueFindings(situation)[0] // { type: "dueOnRestDay", count: 12, value: "12 hồ sơ; …", … }
 */
export function dueFindings(source: Source): Finding[] {
  const { words, reading: { table } } = source;
  if (table.length === 0) return [];
  const { recorded, rest, limits } = dueCheck(source);
  const found: Finding[] = [];
  if (rest.cases.length > 0) {
    const value = words.say("report.dueFinding.rest", { count: words.count(rest.cases.length), effect: effectWords(source, recorded, rest.figures) });
    found.push(foundAt(source, rest.cases[0], { type: "dueOnRestDay", value, count: rest.cases.length }));
  }
  if (limits !== null && limits.differing.length > 0) {
    const value = words.say("report.dueFinding.limit", { later: words.count(limits.later), earlier: words.count(limits.earlier), effect: effectWords(source, recorded, limits.figures) });
    found.push(foundAt(source, limits.differing[0], { type: "dueNotByLimit", value, count: limits.differing.length }));
  }
  return found;
}
