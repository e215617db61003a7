import { useCallback } from "react";
import { formatDay, NO_DAY } from "../../../calendar/day";
import type { GroupBy } from "../../../indicators/types";
import { targetText, type TargetKey } from "../../../locales/targetText";
import { isToolsOwn, type Target, type TargetScope } from "../../../report/request/targets";
import { groupKey } from "../../../report/situation/groupWords";
import { percentText } from "../../figures/percent";
import { useSay } from "../../store/usePane";

type Values = Record<string, string | number>;

/** The words of the card of targets. */
export function useTargetSay() {
  const { say, language } = useSay();
  const saying = useCallback((key: TargetKey, values?: Values) => targetText(language, key, values), [language]);

  /** A group's name as tables show it. */
  function named(by: GroupBy, name: string): string {
    const key = groupKey(by, name);
    return key === null ? name : say(key);
  }
  function scopeOf(scope: TargetScope | null): string {
    return scope === null ? saying("target.forAll") : named(scope.by, scope.name);
  }
  /** "Tỷ lệ trước và đúng hạn: 98% · toàn bộ". */
  function itemOf({ indicator, value, scope }: Target): string {
    return `${saying(`target.of.${indicator}`)}: ${percentText(value, language)} · ${scopeOf(scope)}`;
  }
  function daysOf({ from, to }: Target): string {
    const parts = [from === NO_DAY ? "" : saying("target.from", { from: formatDay(from) }), to === NO_DAY ? "" : saying("target.to", { to: formatDay(to) })];
    return parts.filter((part) => part !== "").join(" ") || saying("target.always");
  }
  function sourceOf(target: Target): string {
    if (isToolsOwn(target)) return saying("target.ofTool");
    return target.setBy === "" ? saying("target.unsaid") : saying("target.setBy", { by: target.setBy });
  }
  return { say: saying, language, named, itemOf, daysOf, sourceOf, cutName: (by: GroupBy) => say(`report.group.${by}`) };
}
