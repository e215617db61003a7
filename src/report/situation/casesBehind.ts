import type { Period } from "../../calendar/period";
import { countIn } from "../../indicators/figures";
import { groupingOf } from "../../indicators/grouping";
import { tally } from "../../indicators/tally";
import type { GroupBy } from "../../indicators/types";
import type { ReportSettings } from "../request/request";
import { mapCourse } from "../../register/cases/course";
import type { CaseTable } from "../../register/model/caseTable";
import type { CountName } from "../../indicators/figureNames";

/** One group of a cut, as the table names it: "" are the cases that do not say. */
interface CaseGroup {
  by: GroupBy;
  name: string;
}

/** Cases that are tallied at once, each as a group of its own; a group's code has 16 bits. */
const BLOCK = 4096;
const OWN_GROUPS = { codes: Uint16Array.from({ length: BLOCK }, (_, at) => at), groups: Array.from({ length: BLOCK }, (_, at) => String(at)) };

/** Some of a table's cases, in the table's own columns. */
function cut(table: CaseTable, from: number): CaseTable {
  const to = Math.min(from + BLOCK, table.length);
  return {
    ...table, length: to - from,
    received: table.received.subarray(from, to), due: table.due.subarray(from, to), finished: table.finished.subarray(from, to),
    handedOver: table.handedOver.subarray(from, to), status: table.status.subarray(from, to), channel: table.channel.subarray(from, to),
    serviceLevel: table.serviceLevel.subarray(from, to),
    ...(table.course && { course: mapCourse(table.course, (column) => column.slice(from, to) as typeof column) }),
    ...(table.outOfTerritory ? { outOfTerritory: table.outOfTerritory.subarray(from, to) } : {}),
  };
}

/** Whether each case is in a group; every one without a group. */
function membership(table: CaseTable, group: CaseGroup | undefined): (at: number) => boolean {
  if (group === undefined) return () => true;
  const { codes, groups } = groupingOf(table, group.by);
  return (at) => (groups[codes[at]] ?? "") === group.name;
}

/**
 * The cases that a figure counts, in the table's order. Each case is tallied by itself with the very pass that makes the
 * report's figures, so the list cannot come to another number than the report: there is no second set of rules.
 * @param group only the cases of one group
 * @example casesBehind(table, quarter, settings, "overdue", { by: "unit", name: "Sở Y tế" }) // [12, 340]
 */
export function casesBehind(table: CaseTable, period: Period, { conventions, ownDays }: Pick<ReportSettings, "conventions" | "ownDays">, figure: CountName, group?: CaseGroup): number[] {
  const isMember = membership(table, group);
  const found: number[] = [];
  for (let from = 0; from < table.length; from += BLOCK) {
    const counted = tally(cut(table, from), period, { conventions, ownDays, grouping: OWN_GROUPS });
    const countOf = countIn(counted, figure);
    const end = Math.min(from + BLOCK, table.length);
    for (let at = from; at < end; at++) {
      if (isMember(at) && countOf(at - from) > 0) found.push(at);
    }
  }
  return found;
}
