import { dateOf, NO_DAY, type Day } from "../calendar/day";
import { GROUP_BYS } from "../indicators/types";
import { LONGEST_ISSUER, MOST_TARGETS, TARGET_INDICATORS, targetFault, targetWithoutIssuer, type Target, type TargetScope } from "../report/request/targets";
import { isRecord } from "./storedSettings";

function dayOf(value: unknown): Day | null {
  if (value === undefined || value === null || value === NO_DAY) return NO_DAY;
  return typeof value === "number" && dateOf(value).year > 0 ? value : null;
}

/** null for all; undefined for what cannot be read: a target for one unit must not become one for all. */
function scopeOf(value: unknown): TargetScope | null | undefined {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) return undefined;
  const by = GROUP_BYS.find((each) => each === value.by);
  return by !== undefined && typeof value.name === "string" && value.name.trim() !== "" ? { by, name: value.name } : undefined;
}

function targetOf(stored: unknown): Target | null {
  if (!isRecord(stored)) return null;
  const indicator = TARGET_INDICATORS.find((each) => each === stored.indicator);
  const [from, to, scope] = [dayOf(stored.from), dayOf(stored.to), scopeOf(stored.scope)];
  if (indicator === undefined || typeof stored.value !== "number" || from === null || to === null || scope === undefined) return null;
  const setBy = typeof stored.setBy === "string" ? stored.setBy.slice(0, LONGEST_ISSUER) : "";
  const target: Target = { indicator, value: stored.value, from, to, setBy, scope };
  return targetFault(target, []) === null ? target : null;
}

/**
 * The targets that a workbook keeps, those that can be read; the one number of older workbooks is an on-time target that nobody set.
 * @example storedTargets({ target: 0.9 }, []) // [targetWithoutIssuer(0.9)]
 */
export function storedTargets(given: Record<string, unknown>, base: readonly Target[]): readonly Target[] {
  const { target, targets } = given;
  if (Array.isArray(targets)) {
    const readable = targets.slice(0, MOST_TARGETS).map(targetOf).filter((each) => each !== null);
    return readable.length > 0 || targets.length === 0 ? readable : base;
  }
  return typeof target === "number" && target >= 0 && target <= 1 ? [targetWithoutIssuer(target)] : base;
}
