import type { MonthFigures } from "./months";
import { periodTag } from "../words/periodWords";
import type { Wording } from "../words/wording";

/**
 * What a chart of receipts and results by month shows, in words: the busiest month and the last one.
 * @example monthsWords(months, words) // "3 tháng; tiếp nhận nhiều nhất là tháng 7/2021 với 5.067 hồ sơ. …"
 */
export function monthsWords(months: readonly MonthFigures[], words: Wording): string {
  const busiest = months.reduce((a, b) => (b.figures.received > a.figures.received ? b : a));
  const last = months[months.length - 1];
  return words.say("report.chart.months.alt", {
    count: words.count(months.length), busiest: periodTag(busiest.month, words), most: words.count(busiest.figures.received),
    last: periodTag(last.month, words), received: words.count(last.figures.received), resolved: words.count(last.figures.resolved),
  });
}
