import { computedResult, placedResult } from "../types";
import type { CheckResult } from "../types";
import { foldWithPlaces } from "./foldedText";
import { printedCounts } from "./statementCounts";
import type { ReportStatement } from "./types";

/** A text that names both levels leaves no online case out, unless it says how many have none. */
function checkLevels({ figures }: ReportStatement, name: string): CheckResult[] {
  const { online, onlinePartial, onlineFull, onlineNoLevel } = figures;
  if (!online || !onlinePartial || !onlineFull) return [];
  const sum = onlinePartial.value + onlineFull.value + (onlineNoLevel?.value ?? 0);
  return [placedResult(computedResult("online.levelsExact", name, sum, online.value), { sheet: "", row: 0, phrase: online.phrase })];
}

/**
 * Cases received online, in person and by post are all that were received (II.06a: columns 4 and 5). Fewer, while the
 * text is silent about the post, is only a warning.
 */
function checkReceived(statement: ReportStatement, name: string): CheckResult[] {
  const { online, direct, postal, cumulative, carriedOver, received } = printedCounts(statement);
  const { phrase } = statement.figures.direct ?? {};
  const whole = received ?? (cumulative !== undefined && carriedOver !== undefined ? cumulative - carriedOver : undefined);
  if (online === undefined || direct === undefined || whole === undefined) return [];
  const sum = online + direct + (postal ?? 0);
  const result = placedResult(computedResult("received.channels", name, whole, sum), { sheet: "", row: 0, phrase });
  const silent = postal === undefined && sum < whole && !foldWithPlaces(phrase?.text ?? "").folded.includes("buu ");
  return [silent ? { ...result, severity: "warning" } : result];
}

/**
 * The channels by which cases came in, against what was received.
 * @example checkChannels(statement, "Tháng 10/2026")[0] // received.channels: expected 1234, actual 1244
 */
export function checkChannels(statement: ReportStatement, name: string): CheckResult[] {
  return [...checkLevels(statement, name), ...checkReceived(statement, name)];
}
