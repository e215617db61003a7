import { FindingCollector } from "../model/findingCollector";
import type { Finding, FindingList } from "../model/findings";
import type { OtherProcedureList, ProcedureList } from "../model/procedureList";
import type { Reading } from "../model/reading";
import type { SheetProcedures } from "./readProcedureList";

/** A list and where it stands among the sheets. */
export interface FoundList {
  list: SheetProcedures;
  isHidden: boolean;
}

/** A decision's annex, part by part, changes a list and is none of its own. */
function isAnnex({ rows }: SheetProcedures): boolean {
  return rows.some(({ change }) => change === "dropped" || change === "changed") && rows.every(({ change }) => change !== "");
}

/** Visible before hidden, whole before a decision's changes, the one with more procedures, then the later sheet. */
function isBetter(one: FoundList, other: FoundList): boolean {
  if (one.isHidden !== other.isHidden) return other.isHidden;
  if (isAnnex(one.list) !== isAnnex(other.list)) return isAnnex(other.list);
  return one.list.procedures.length >= other.list.procedures.length;
}

/**
 * The list that counts, of those in a workbook in its order, with the others named; null for none.
 * @example listThatCounts(lists)?.others.map(({ sheet }) => sheet) // ["Danh mục 2025"]
 */
export function listThatCounts(lists: readonly FoundList[]): ProcedureList | null {
  const usable = lists.filter(({ list }) => list.procedures.length > 0);
  if (usable.length === 0) return null;
  const best = usable.reduce((kept, each) => (isBetter(each, kept) ? each : kept));
  const others = usable.filter((each) => each !== best).map(({ list, isHidden }): OtherProcedureList => ({ sheet: list.sheet, procedures: list.procedures.length, isHidden }));
  const told = others.map(({ sheet }): Finding => ({ type: "procedureOtherList", sheet, row: 0, column: 0, value: best.list.sheet }));
  return { ...best.list, isHidden: best.isHidden, others, findings: [...best.list.findings, ...told] };
}

function joined(own: FindingList, list: ProcedureList): FindingList {
  const collector = new FindingCollector();
  for (const finding of list.findings) collector.add(finding);
  const more = collector.list();
  const counts = new Map(own.counts);
  for (const [type, count] of more.counts) counts.set(type, (counts.get(type) ?? 0) + count);
  return { items: [...own.items, ...more.items], counts };
}

/**
 * A reading with the procedure list of the same workbook and what was found in it; the reading itself where there is none. The case
 * table is untouched.
 * @example withProcedures(reading, lists).procedures?.procedures.length // 212
 */
export function withProcedures(reading: Reading, lists: readonly FoundList[]): Reading {
  const procedures = listThatCounts(lists);
  return procedures === null ? reading : { ...reading, procedures, findings: joined(reading.findings, procedures) };
}
