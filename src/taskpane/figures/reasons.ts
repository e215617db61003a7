import { formatDay } from "../../calendar/day";
import type { FigureName } from "../../indicators/availability";
import { countText } from "../../locales/numberText";
import type { TextKey } from "../../locales/text";
import type { FigureContext } from "./figureViews";
import type { Reason } from "./figureView";
import { sourceWords } from "./sources";

/** The figure whose columns are the source of an item; items made of units name the figure that the units share. */
const SOURCE: Partial<Record<string, FigureName>> = {
  returnedAndWithdrawn: "returnedAndWithdrawnRate", meanOnline: "onlineRate", unitsWithOnline: "online", unitsAt100: "onTimeRate",
};

/**
 * How a figure was made: what was counted with its numbers, the base, the convention that decides, the columns it
 * was read from. Empty for a figure that is not known here.
 * @example reasonsFor("cumulative", context)[0].words // "14.043 tiếp nhận mới + 2.191 tồn kỳ trước"
 */
export function reasonsFor(key: string, context: FigureContext): Reason[] {
  const made = madeOf(key, context);
  if (made.length === 0) return [];
  const source = sourceWords(SOURCE[key] ?? (key as FigureName), context.reading.layouts, context.say);
  return source === "" ? made : [...made, { label: "pane.why.source", words: source }];
}

/** Every count of the report as text, by name, with the window. */
function numbersOf({ report, language }: FigureContext): Record<string, string> {
  const { total } = report.json;
  const counts = Object.entries(total).map(([name, value]) => [name, typeof value === "number" ? countText(value, language) : "–"]);
  return {
    ...(Object.fromEntries(counts) as Record<string, string>),
    n: String(total.meanOnlineRate?.n ?? 0), from: formatDay(report.period.from), to: formatDay(report.period.to),
  };
}

function madeOf(key: string, context: FigureContext): Reason[] {
  const { report, settings, say } = context;
  const numbers = numbersOf(context);
  const byDueDay = settings.conventions.dueCounts === "dueInWindow";
  const base = byDueDay && settings.rateBase === "A" ? "byDueDay" : settings.rateBase;
  const reason = (label: TextKey, words: TextKey): Reason => ({ label, words: say(words, numbers) });
  const counted = (words: TextKey): Reason[] => [reason("pane.why.counted", words)];
  const share = (numerator: TextKey, denominator: TextKey): Reason[] =>
    [reason("pane.why.numerator", numerator), reason("pane.why.denominator", denominator)];
  const returned = reason("pane.why.convention", `pane.why.returnedCounts.${settings.conventions.returnedCounts}`);
  switch (key) {
    case "received": case "carriedOver": case "cumulative": case "handedOver": case "lateAndOverdue":
    case "returnedAndWithdrawn": case "unitsWithOnline": return counted(`pane.why.${key}`);
    case "due": return counted(byDueDay ? "pane.why.dueInWindow" : "pane.why.due");
    case "earlyAndOnTime": return [...counted("pane.why.earlyAndOnTime"), returned];
    case "onTimeRate": return [...share(`pane.why.onTimeRate.${base}`, `pane.why.base.${base}`), returned];
    case "lateRate": return share(`pane.why.lateRate.${base}`, `pane.why.base.${base}`);
    case "returnedAndWithdrawnRate": return share("pane.why.returnedAndWithdrawn", `pane.why.base.${base}`);
    case "online": return counted(report.json.total.onlineFull === null ? "pane.why.online" : "pane.why.onlineLevels");
    case "onlineRate": return share("pane.why.online", "pane.why.received");
    case "meanOnline": return counted(`pane.why.mean.${report.json.total.meanOnlineRate?.method ?? "meanOfUnits"}`);
    case "unitsAt100": return counted("pane.why.unitsAt100");
    default: return [];
  }
}
