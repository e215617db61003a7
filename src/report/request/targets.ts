import { NO_DAY, type Day } from "../../calendar/day";
import type { GroupBy } from "../../indicators/types";
import type { ReportKind } from "./reportKind";

/** What a target may be set for, with the sheets that measure it. */
const MEASURED_IN = {
  onTimeRate: ["summary", "trend"],
  onlineRate: ["summary", "onlineServices"],
  onlineFull: ["onlineServices"],
  paidOnline: ["onlineServices"],
  digitisedParts: ["digitisation"],
  digitisedResults: ["digitisation"],
  reused: ["digitisation"],
  satisfied: ["satisfaction"],
} as const satisfies Record<string, readonly ReportKind[]>;

export type TargetIndicator = keyof typeof MEASURED_IN;
export const TARGET_INDICATORS = Object.keys(MEASURED_IN) as TargetIndicator[];

/** One group of a cut: a unit, a level, a field … */
export interface TargetScope {
  by: GroupBy;
  name: string;
}

/** A target that somebody set: a share 0…1 from a day to a day, both included; NO_DAY is an open end. */
export interface Target {
  indicator: TargetIndicator;
  value: number;
  from: Day;
  to: Day;
  /** The decision or body that set it; "" where nobody says. */
  setBy: string;
  /** null for all. */
  scope: TargetScope | null;
}

/** More are no targets but figures. */
export const MOST_TARGETS = 200;
export const LONGEST_ISSUER = 200;

/** The rate that the tool measures by until somebody sets one. */
const TOOLS_OWN = 0.95;

/**
 * An on-time target without an issuer or an end, such as older workbooks keep.
 * @example targetWithoutIssuer(0.95) // the tool's own
 */
export function targetWithoutIssuer(value: number): Target {
  return { indicator: "onTimeRate", value, from: NO_DAY, to: NO_DAY, setBy: "", scope: null };
}

/** What holds in a workbook that says nothing: a rate of the tool's own, which nobody set. */
export const DEFAULT_TARGETS: readonly Target[] = [targetWithoutIssuer(TOOLS_OWN)];

function isUndated({ from, to }: Target): boolean {
  return from === NO_DAY && to === NO_DAY;
}

/** Whether a target is of the kind that one number was in older workbooks: on time, for all, of no issuer, always. */
function isPlain(target: Target): boolean {
  return target.indicator === "onTimeRate" && target.scope === null && target.setBy === "" && isUndated(target);
}

/** Whether a target is the tool's own, which nobody set. */
export function isToolsOwn(target: Target): boolean {
  return isPlain(target) && target.value === TOOLS_OWN;
}

/**
 * The targets of a workbook after its user went back to the defaults: what somebody set with an issuer, days or a scope stays.
 * @example withDefaultTargets([targetWithoutIssuer(0.9)]) // [targetWithoutIssuer(0.95)]
 */
export function withDefaultTargets(targets: readonly Target[]): Target[] {
  return [...DEFAULT_TARGETS, ...targets.filter((each) => !isPlain(each))];
}

/** The sheets that measure an indicator. */
export function sheetsOf(indicator: TargetIndicator): readonly ReportKind[] {
  return MEASURED_IN[indicator];
}

/** What a sheet measures. */
export function measuredIn(kind: ReportKind): TargetIndicator[] {
  return TARGET_INDICATORS.filter((indicator) => sheetsOf(indicator).includes(kind));
}

/** Why a target cannot be kept. */
export type TargetFault = "badValue" | "badDays" | "twice" | "tooMany";

/**
 * Why a target cannot be added to others; null when it can. Two of the same thing may overlap (the last day of a period decides) but not
 * begin on the same day.
 * @example targetFault({ ...target, value: 95 }, []) // "badValue"
 */
export function targetFault(target: Target, others: readonly Target[]): TargetFault | null {
  if (!(target.value >= 0 && target.value <= 1)) return "badValue";
  if (target.from !== NO_DAY && target.to !== NO_DAY && target.from > target.to) return "badDays";
  if (others.length >= MOST_TARGETS) return "tooMany";
  return others.some((each) => each.indicator === target.indicator && isSameScope(each.scope, target.scope) && each.from === target.from && !isToolsOwn(each)) ? "twice" : null;
}

function nameKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function isSameScope(one: TargetScope | null, other: TargetScope | null): boolean {
  if (one === null || other === null) return one === other;
  return one.by === other.by && nameKey(one.name) === nameKey(other.name);
}

/** A stretch of days, both included. */
interface Days {
  from: Day;
  to: Day;
}

function isValidOn({ from, to }: Target, day: Day): boolean {
  return (from === NO_DAY || from <= day) && (to === NO_DAY || day <= to);
}

function isValidWithin(target: Target, { from, to }: Days): boolean {
  return (target.from === NO_DAY || target.from <= to) && (target.to === NO_DAY || from <= target.to);
}

/** What is measured against in a period, and what else was valid for some of it or no longer. */
export interface ChosenTarget {
  /** null where none is set for the period's last day. */
  target: Target | null;
  /** Set for the same thing and valid on other days of the period too: its last day decided. */
  beside: readonly Target[];
  /** Over before the period's last day, where nobody set one for it. */
  ended: readonly Target[];
}

/** The one that began last of those valid on a day; of several the one entered last. The tool's own only where nobody set one. */
function latestOn(targets: readonly Target[], day: Day): Target | null {
  const valid = targets.filter((each) => isValidOn(each, day));
  const set = valid.filter((each) => !isToolsOwn(each));
  return (set.length > 0 ? set : valid).reduce<Target | null>((best, each) => (best !== null && best.from > each.from ? best : each), null);
}

/**
 * The target of an indicator in a period: that of the narrowest scope that has one for the period's last day.
 * @param scopes what a row is, the narrowest first; none for the whole
 * @example targetIn(targets, "onTimeRate", period, [{ by: "unit", name: "UBND xã A" }]).target?.value // 0.9
 */
export function targetIn(targets: readonly Target[], indicator: TargetIndicator, days: Days, scopes: readonly TargetScope[] = []): ChosenTarget {
  const of = targets.filter((each) => each.indicator === indicator);
  for (const scope of [...scopes, null]) {
    const same = of.filter((each) => isSameScope(each.scope, scope));
    const target = latestOn(same, days.to);
    if (target === null && scope !== null) continue;
    const others = same.filter((each) => each !== target && !isToolsOwn(each));
    const isSet = target !== null && !isToolsOwn(target);
    return {
      target, beside: isSet ? others.filter((each) => isValidWithin(each, days)) : [],
      ended: isSet ? [] : others.filter(({ to }) => to !== NO_DAY && to < days.to),
    };
  }
  return { target: null, beside: [], ended: [] };
}
