import { dayOf, NO_DAY } from "../../../src/calendar/day";
import { makePeriod } from "../../../src/calendar/period";
import { measuredIn, sheetsOf, TARGET_INDICATORS, targetFault, targetIn, targetWithoutIssuer, withDefaultTargets, type Target } from "../../../src/report/request/targets";
import { TARGET_CASES } from "./cases";

const quarter = makePeriod("quarter", 2026, 1, 20);
const of = (value: number, from = NO_DAY, to = NO_DAY, more: Partial<Target> = {}): Target => ({ ...targetWithoutIssuer(value), from, to, setBy: "KH 1", ...more });
const chosen = (targets: readonly Target[], ...scopes: Parameters<typeof targetIn>[3][]) => targetIn(targets, "onTimeRate", quarter, scopes[0]);

describe("the target of a period", () => {
  it.each(TARGET_CASES)("$says", ({ targets, value, beside = 0, ended = 0 }) => {
    const found = chosen(targets);
    expect({ value: found.target?.value ?? null, beside: found.beside.length, ended: found.ended.length }).toEqual({ value, beside, ended });
  });

  it("is the unit's own before its level's before that of all, and a unit is never judged by another's", () => {
    const unit = { by: "unit", name: "UBND xã A" } as const;
    const level = { by: "level", name: "commune" } as const;
    const targets = [of(0.95), of(0.9, NO_DAY, NO_DAY, { scope: level }), of(0.8, NO_DAY, NO_DAY, { scope: unit })];
    expect(chosen(targets, [unit, level]).target?.value).toBe(0.8);
    expect(chosen(targets, [{ ...unit, name: "UBND xã B" }, level]).target?.value).toBe(0.9);
    expect(chosen(targets, [{ ...unit, name: "Sở A" }, { ...level, name: "province" }]).target?.value).toBe(0.95);
    expect(chosen(targets.slice(1)).target).toBeNull();
    expect(chosen(targets, [{ by: "field", name: "UBND xã A" }]).target?.value).toBe(0.95);
  });

  it("of a unit that is over falls back to that of all, or the unit would go unjudged for an old paper", () => {
    const own = of(0.8, NO_DAY, dayOf(2025, 12, 31), { scope: { by: "unit", name: "A" } });
    expect(chosen([own, of(0.95)], [{ by: "unit", name: "A" }]).target?.value).toBe(0.95);
  });

  it("is found by a name however its spaces and letters are composed, not by one that only sounds alike", () => {
    const own = of(0.8, NO_DAY, NO_DAY, { scope: { by: "unit", name: "UBND xã Bình Minh" } });
    expect(chosen([own], [{ by: "unit", name: " UBND  xã Bình Minh".normalize("NFD") }]).target?.value).toBe(0.8);
    expect(chosen([own], [{ by: "unit", name: "UBND xã Bính Minh" }]).target).toBeNull();
  });
});

describe("a target that cannot be kept", () => {
  it.each<[string, Target, string | null]>([
    ["a percentage for a share", of(95), "badValue"], ["less than nothing", of(-0.1), "badValue"], ["no number", of(Number.NaN), "badValue"],
    ["days the wrong way round", of(0.9, dayOf(2026, 2, 1), dayOf(2026, 1, 31)), "badDays"],
    ["the same again", of(0.8), "twice"], ["the same day and scope", of(0.8, NO_DAY, dayOf(2026, 1, 1)), "twice"],
    ["another first day", of(0.8, dayOf(2026, 1, 1)), null], ["another unit", of(0.8, NO_DAY, NO_DAY, { scope: { by: "unit", name: "A" } }), null],
    ["another indicator", of(0.8, NO_DAY, NO_DAY, { indicator: "reused" }), null], ["one day", of(0.8, dayOf(2026, 1, 1), dayOf(2026, 1, 1)), null],
  ])("%s", (_what, target, fault) => expect(targetFault(target, [of(0.9)])).toBe(fault));

  it("is not one that stands beside the tool's own, or nobody could replace what nobody set", () => {
    expect(targetFault(of(0.98), [targetWithoutIssuer(0.95)])).toBeNull();
  });
});

it("every indicator is measured in some sheet, and every sheet says what it measures: a target that is never used would be a promise", () => {
  for (const indicator of TARGET_INDICATORS) for (const kind of sheetsOf(indicator)) expect(measuredIn(kind)).toContain(indicator);
  expect(TARGET_INDICATORS.filter((indicator) => sheetsOf(indicator).length === 0)).toEqual([]);
  expect(measuredIn("lateCases")).toEqual([]);
});

it("going back to the defaults takes back the plain number only: what a decision set is not lost by a click", () => {
  const set = [of(0.98, dayOf(2026, 1, 1)), of(0.5, NO_DAY, NO_DAY, { indicator: "onlineRate", setBy: "" })];
  expect(withDefaultTargets([targetWithoutIssuer(0.9), ...set])).toEqual([targetWithoutIssuer(0.95), ...set]);
});
