import { checkAggregate } from "../checks/aggregate";
import { checkRepeats } from "../checks/aggregateRepeats";
import { checkAggregatesAcross } from "../checks/aggregateAcross";
import { checkTally } from "../checks/identities";
import { checkReading } from "../checks/reading";
import { checkGroupSums, checkMonths } from "../checks/stockFlow";
import type { CheckResult } from "../checks/types";
import { totalOf } from "../indicators/counts";
import { crossChecks } from "./situation/crossChecks";
import { joinedChecks } from "./situation/joinedChecks";
import { datedTable } from "./counted/window";
import type { Situation } from "./situation/situation";

/** Months are checked against the period only when all of them are at hand. */
function monthChecks({ months, period, byUnit, counted, settings, reading }: Situation): CheckResult[] {
  // Printed months are held against the printed quarter cell by cell, or make it.
  if (counted.from === "aggregates") return [];
  // A case that has ended when papers were asked for, and goes on once they came, ends in two months of a quarter.
  if (settings.conventions.pausedCounts === "resolvedOnRequest" && reading.table.course?.requested) return [];
  const own = months.filter(({ inPeriod }) => inPeriod);
  return own[0]?.month.from === period.from ? checkMonths(own.map(({ tally }) => tally), byUnit) : [];
}

/**
 * Every balance that the report's figures must keep before they are written.
 * @example reportChecks(situation).every(({ ok }) => ok) // true
 */
export function reportChecks(situation: Situation): CheckResult[] {
  const { reading, byUnit, byGroup, counted, settings } = situation;
  return [
    ...checkReading(reading),
    ...reading.aggregates.flatMap(checkAggregate),
    ...checkAggregatesAcross(reading.aggregates.map((table) => datedTable(table, settings)), settings.closingDay),
    ...checkRepeats(reading.aggregates, counted.source.left),
    ...joinedChecks(situation),
    ...crossChecks(situation),
    ...(counted.from === "register" ? checkTally(byGroup, reading.table.roles) : []),
    ...checkGroupSums(byGroup, totalOf(byUnit)),
    ...monthChecks(situation),
  ];
}
