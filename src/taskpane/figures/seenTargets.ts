import { lawCalled } from "../../locales/laws/laws";
import { dayOf, NO_DAY } from "../../calendar/day";
import type { TargetKey } from "../../locales/targetText";
import type { Target } from "../../report/request/targets";

/** A target that was seen elsewhere, and where: only a proposal for the fields, to be checked against the decision. */
export interface SeenTarget {
  target: Target;
  where: TargetKey;
}

function seen(where: TargetKey, target: Pick<Target, "indicator" | "value"> & Partial<Target>): SeenTarget {
  return { where, target: { from: NO_DAY, to: NO_DAY, setBy: "", scope: null, ...target } };
}

/** Those with a source of high or middling confidence (domain-2026.md 10) whose figure is one that the sheets measure. */
export const SEEN_TARGETS: readonly SeenTarget[] = [
  seen("target.hint.onTime98", { indicator: "onTimeRate", value: 0.98, from: dayOf(2026, 1, 1), to: dayOf(2026, 12, 31) }),
  seen("target.hint.online126", { indicator: "onlineRate", value: 0.8, from: dayOf(2025, 9, 11), to: dayOf(2025, 12, 31), setBy: lawCalled("targets2025", "vi") }),
  seen("target.hint.full2025", { indicator: "onlineFull", value: 0.5, from: dayOf(2025, 1, 1), to: dayOf(2025, 12, 31) }),
  seen("target.hint.full2030", { indicator: "onlineFull", value: 0.8, from: dayOf(2025, 11, 24), to: dayOf(2030, 12, 31), setBy: "KH 144/KH-UBND" }),
  seen("target.hint.digitised", { indicator: "digitisedParts", value: 0.8 }),
  seen("target.hint.digitised", { indicator: "digitisedResults", value: 0.8 }),
];
