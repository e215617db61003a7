import type { CaseTable } from "../../register/model/caseTable";
import { levelOfUnit } from "../../register/vocabulary/levels";
import { groupingOf } from "../../indicators/grouping";
import type { GroupBy, Window } from "../../indicators/types";
import { targetText } from "../../locales/targetText";
import { isDoubtfulCell, numberIn } from "../model/doubtfulCell";
import type { CellContent, Highlight } from "../model/model";
import { targetIn, type ChosenTarget, type TargetIndicator, type TargetScope } from "../request/targets";
import type { Wording } from "../words/wording";
import type { Situation } from "./situation";

/** Which row is measured: a group of a cut (the report's own unless said), or the whole, in the report's period unless said. */
export interface Measured {
  group?: string;
  by?: GroupBy;
  window?: Window;
}

const levels = new WeakMap<CaseTable, ReadonlyMap<string, string>>();

/** The level of each unit by the register's column of levels; a unit whose cases disagree has none. */
function levelsOf(table: CaseTable): ReadonlyMap<string, string> {
  const known = levels.get(table);
  if (known) return known;
  const { codes, groups } = groupingOf(table, "level");
  const found = new Map<string, string>();
  for (let at = 0; at < table.length; at++) {
    const [unit, level] = [table.units[table.unit[at]] ?? "", groups[codes[at]] ?? ""];
    found.set(unit, (found.get(unit) ?? level) === level ? level : "");
  }
  levels.set(table, found);
  return found;
}

/** What a row is, the narrowest first. A unit is of a level too; other cuts are not inside each other. */
function scopesOf({ reading }: Pick<Situation, "reading">, by: GroupBy, name: string): TargetScope[] {
  if (by !== "unit") return [{ by, name }];
  const level = (reading.layouts.length > 0 ? levelsOf(reading.table).get(name) : undefined) ?? levelOfUnit(name) ?? "";
  return [{ by, name }, { by: "level", name: level }];
}

/**
 * The target by which a figure of the report is measured, and others that would have had a claim: the one place where it is looked up.
 * @example chosenTarget(situation, "onTimeRate", { group: "UBND xã A" }).target?.value // 0.9
 */
export function chosenTarget(situation: Pick<Situation, "settings" | "period" | "reading">, indicator: TargetIndicator, { group, by, window }: Measured = {}): ChosenTarget {
  const { targets, groupBy } = situation.settings;
  const of = targets.filter((each) => each.indicator === indicator);
  const isScoped = of.some(({ scope }) => scope !== null);
  const scopes = group === undefined || group === "" || !isScoped ? [] : scopesOf(situation, by ?? groupBy, group);
  return targetIn(of, indicator, window ?? situation.period, scopes);
}

/**
 * The share to reach; null where none is set.
 * @example targetValue(situation, "onTimeRate") // 0.95
 */
export function targetValue(situation: Pick<Situation, "settings" | "period" | "reading">, indicator: TargetIndicator, measured: Measured = {}): number | null {
  return chosenTarget(situation, indicator, measured).target?.value ?? null;
}

/**
 * The word that goes with the colour: met, not met, no cases to judge, not to be told; a dash where no target is set.
 * @example assessed(words, 0.97, 0.95) // "Đạt"
 */
export function assessed(words: Wording, rate: CellContent, target: number | null): string {
  if (target === null) return targetText(words.language, "target.none");
  if (isDoubtfulCell(rate)) return words.say("report.assess.unsure");
  const value = numberIn(rate);
  if (value === null) return words.say("report.assess.none");
  return words.say(value >= target ? "report.assess.met" : "report.assess.notMet");
}

/**
 * Marks rates below their target; rows of the table with targets of their own are marked each by its own.
 * @param targets of each row that is judged, in the table's order
 * @example belowTarget("onTimeRate", [0.95, 0.95]) // one rule
 */
export function belowTarget(column: string, targets: readonly (number | null)[]): Highlight[] {
  const values = [...new Set(targets)].filter((each) => each !== null);
  const rule = (value: number): Highlight => ({ column, when: "lessThan", value, tone: "bad" });
  if (values.length === 1 && !targets.includes(null)) return [rule(values[0])];
  return values.map((value) => ({ ...rule(value), rows: targets.flatMap((each, row) => (each === value ? [row] : [])) }));
}
