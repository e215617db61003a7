import type { FrozenBasis, FrozenCase } from "./types";

/** One case as a line that no other case has unless it is the same in every part. Its place is no part of it. */
export function caseLine({ id, unit, received, due, finished, handedOver, status, channel, serviceLevel }: FrozenCase): string {
  return JSON.stringify([id, unit, received, due, finished, handedOver, status, channel, serviceLevel]);
}

/**
 * The cases by id and then by what is known of them: the same list whatever the order of rows and sheets.
 * @example canonicalOrder([second, first]) // [first, second]
 */
export function canonicalOrder<Case extends FrozenCase>(cases: readonly Case[]): Case[] {
  const lines = cases.map((each) => ({ each, line: caseLine(each) }));
  return lines.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0)).map(({ each }) => each);
}

/** The window and the rules as one line. */
export function basisLine({ period, conventions, rateBase, ruleVersion, roles }: FrozenBasis): string {
  const { returnedCounts, pausedCounts, dueCounts } = conventions;
  return JSON.stringify([period.from, period.to, returnedCounts, pausedCounts, dueCounts, rateBase, ruleVersion, [...roles]]);
}
