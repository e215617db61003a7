import type { BasePart, CountName } from "./figureNames";
import type { RateBase } from "./types";

/**
 * The three bases of domain.md 2.2, as the counts whose sums the on-time and late rates are made of. In each the two rates make
 * up 100 %: under B an open overdue case is in neither, because it is not in the base (the report of 01/2019 mixed bases and
 * printed 102,27 %).
 */
export const BASES = {
  A: { baseCount: ["due"], onTimeCount: ["earlyAndOnTime"], lateCount: ["lateAndOverdue"] },
  B: { baseCount: ["resolved"], onTimeCount: ["earlyAndOnTime"], lateCount: ["late"] },
  C: { baseCount: ["base766"], onTimeCount: ["onTime766"], lateCount: ["late766"] },
} as const satisfies Record<RateBase, Record<BasePart, readonly CountName[]>>;

/** Their names, as a rate of the catalogue refers to them. */
export const BASE_PARTS = ["baseCount", "onTimeCount", "lateCount"] as const satisfies readonly BasePart[];

export function isBasePart(name: CountName | BasePart): name is BasePart {
  return BASE_PARTS.some((part) => part === name);
}
