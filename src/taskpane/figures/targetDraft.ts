import { formatDay, NO_DAY, type Day } from "../../calendar/day";
import { typedDay } from "../../calendar/ownDays";
import { GROUP_BYS } from "../../indicators/types";
import type { Language } from "../../locales/language";
import { MOST_TARGETS, TARGET_INDICATORS, targetFault, type Target, type TargetScope } from "../../report/request/targets";
import type { TargetKey } from "../../locales/targetText";
import { parsePercent, percentText } from "./percent";

/** A target as it is typed. */
export interface TargetDraft {
  indicator: string;
  value: string;
  from: string;
  to: string;
  setBy: string;
  /** The cut of one of whose groups it is; "" for all. */
  by: string;
  name: string;
}

export const EMPTY_DRAFT: TargetDraft = { indicator: TARGET_INDICATORS[0], value: "", from: "", to: "", setBy: "", by: "", name: "" };

/** What is wrong with a draft, in which field, and what to do. */
export interface DraftFault {
  field: "value" | "from" | "to" | "name";
  key: TargetKey;
  values?: Record<string, string | number>;
}

/**
 * A target as its fields show it.
 * @example draftOf(target, "vi").value // "98%"
 */
export function draftOf({ indicator, value, from, to, setBy, scope }: Target, language: Language): TargetDraft {
  return { indicator, value: percentText(value, language), from: formatDay(from), to: formatDay(to), setBy, by: scope?.by ?? "", name: scope?.name ?? "" };
}

/** A day as typed, an open end for nothing typed; null for what is no day. */
function dayOf(typed: string): Day | null {
  if (typed.trim() === "") return NO_DAY;
  const day = typedDay(typed);
  return day === NO_DAY ? null : day;
}

/** A share as typed: one below 1 % without its sign is 0,95 for 95 %. */
function isShareForPercent(typed: string, value: number): boolean {
  return value > 0 && value < 0.01 && !typed.includes("%");
}

function scopeOf({ by, name }: TargetDraft): TargetScope | null {
  const cut = GROUP_BYS.find((each) => each === by);
  return cut === undefined ? null : { by: cut, name: name.trim() };
}

/**
 * The target that a draft says, or the first thing that is wrong with it.
 * @param others the targets that are there already
 * @example readDraft({ ...EMPTY_DRAFT, value: "101" }, []) // { field: "value", key: "target.wrong.value" }
 */
export function readDraft(draft: TargetDraft, others: readonly Target[]): Target | DraftFault {
  const value = parsePercent(draft.value);
  if (value === null) return { field: "value", key: "target.wrong.value" };
  if (isShareForPercent(draft.value, value)) return { field: "value", key: "target.wrong.small", values: { typed: draft.value.trim() } };
  const [from, to] = [dayOf(draft.from), dayOf(draft.to)];
  if (from === null) return { field: "from", key: "target.wrong.day" };
  if (to === null) return { field: "to", key: "target.wrong.day" };
  const scope = scopeOf(draft);
  if (scope?.name === "") return { field: "name", key: "target.wrong.name" };
  const indicator = TARGET_INDICATORS.find((each) => each === draft.indicator) ?? TARGET_INDICATORS[0];
  const target: Target = { indicator, value, from, to, setBy: draft.setBy.trim(), scope };
  switch (targetFault(target, others)) {
    case null: return target;
    case "badDays": return { field: "to", key: "target.wrong.badDays", values: { from: formatDay(from) } };
    case "twice": return { field: "from", key: "target.wrong.twice" };
    case "tooMany": return { field: "value", key: "target.wrong.tooMany", values: { most: MOST_TARGETS } };
    case "badValue": return { field: "value", key: "target.wrong.value" };
  }
}

/** Whether a draft could not be read. */
export function isFault(read: Target | DraftFault): read is DraftFault {
  return "key" in read;
}
