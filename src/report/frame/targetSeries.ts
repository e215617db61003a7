import { targetText } from "../../locales/targetText";
import type { ChartSeriesSpec } from "../model/model";
import type { Wording } from "../words/wording";

/** The one target of all; null where they differ or one is missing. */
export function commonTarget(targets: readonly (number | null)[]): number | null {
  return new Set(targets).size === 1 ? targets[0] : null;
}

/**
 * The line of the target in a chart of rates: none where something that is drawn has no target, or the line would fall to nothing there.
 * @example targetSeries([0.95, 0.95], words)[0].name // "Chỉ tiêu 95,00%"
 */
export function targetSeries(targets: readonly (number | null)[], words: Wording): ChartSeriesSpec[] {
  if (targets.length === 0 || targets.includes(null)) return [];
  const target = commonTarget(targets);
  const name = target === null ? targetText(words.language, "target.chart.own") : words.say("report.chart.target", { target: words.share(target) });
  return [{ column: "target", name, draw: "line", colour: "target" }];
}
