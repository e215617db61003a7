import { formatDay } from "../../calendar/day";
import { isRate, shareOf } from "../../indicators/figureNames";
import { countText } from "../../locales/numberText";
import type { TextKey } from "../../locales/text";
import { isOfUnits, OF_UNITS, type KeyFigureName } from "../../report/model/keyFigureNames";
import type { FigureContext } from "./figureViews";
import type { Reason } from "./figureView";
import { sourceWords } from "./sources";

/**
 * How a figure was made: what was counted with its numbers, the base, the convention that decides, the columns it
 * was read from.
 * @example reasonsFor("cumulative", context)[0].words // "14.043 tiếp nhận mới + 2.191 tồn kỳ trước"
 */
export function reasonsFor(key: KeyFigureName, context: FigureContext): Reason[] {
  const made = madeOf(key, context);
  const source = sourceWords(isOfUnits(key) ? OF_UNITS[key] : key, context.reading.layouts, context.say);
  return source === "" ? made : [...made, { label: "pane.why.source", words: source }];
}

/** The counts of a rate that stands on a base of its own. */
function partsOf(key: KeyFigureName, numbers: Record<string, string>): Record<string, string> {
  if (key !== "onTimeRateTT01" && key !== "onTimeRate766") return {};
  const { part, whole } = shareOf(key);
  return { onTimeCount: numbers[part], baseCount: numbers[whole] };
}

/** Every count of the report as text, by name, with the window. */
function numbersOf({ report, language }: FigureContext): Record<string, string> {
  const { total } = report.json;
  const counts = Object.entries(total).map(([name, value]): [string, string] => [name, typeof value === "number" ? countText(value, language) : "–"]);
  return {
    ...Object.fromEntries(counts),
    n: String(total.meanOnlineRate?.n ?? 0), from: formatDay(report.period.from), to: formatDay(report.period.to),
  };
}

function madeOf(key: KeyFigureName, context: FigureContext): Reason[] {
  const { report, settings, say } = context;
  const counts = numbersOf(context);
  const numbers = { ...counts, ...partsOf(key, counts) };
  const byDueDay = settings.conventions.dueCounts === "dueInWindow";
  const base = byDueDay && settings.rateBase === "A" ? "byDueDay" : settings.rateBase;
  const reason = (label: TextKey, words: TextKey): Reason => ({ label, words: say(words, numbers) });
  const counted = (words: TextKey): Reason[] => [reason("pane.why.counted", words)];
  const share = (numerator: TextKey, denominator: TextKey): Reason[] =>
    [reason("pane.why.numerator", numerator), reason("pane.why.denominator", denominator)];
  const returned = reason("pane.why.convention", `pane.why.returnedCounts.${settings.conventions.returnedCounts}`);
  switch (key) {
    case "due": return counted(byDueDay ? "pane.why.dueInWindow" : "pane.why.due");
    case "earlyAndOnTime": return [...counted("pane.why.earlyAndOnTime"), returned];
    case "online": return counted(report.json.total.onlineFull === null ? "pane.why.online" : "pane.why.onlineLevels");
    case "onTimeRate": return [...share(base === "C" ? "pane.why.onTime766" : `pane.why.onTimeRate.${base}`, `pane.why.base.${base}`), returned];
    case "onTimeRateTT01": return [...share("pane.why.onTimeRate.B", "pane.why.base.B"), returned];
    case "onTimeRate766": return share("pane.why.onTime766", "pane.why.base.C");
    case "lateRate": return share(`pane.why.lateRate.${base}`, `pane.why.base.${base}`);
    case "meanOnline": return counted(`pane.why.mean.${report.json.total.meanOnlineRate?.method ?? "meanOfUnits"}`);
    case "unitsWithOnline": case "unitsAt100": return counted(`pane.why.${key}`);
    default: {
      if (!isRate(key)) return counted(`pane.why.${key}`);
      const { part, whole } = shareOf(key);
      return share(`pane.why.${part}`, whole === "baseCount" ? `pane.why.base.${base}` : `pane.why.${whole}`);
    }
  }
}
