import type { OpenReading } from "../../indicators/openPart";
import { totalOf } from "../../indicators/counts";
import type { GroupCounts } from "../../indicators/types";
import { caseIdKey } from "../../register/duplicates/caseId";
import type { CaseTable } from "../../register/model/caseTable";
import { COURSE_SINCE } from "../situation/ruleVersion";
import { frozenState, placedCase } from "./frozenState";
import { pairCases, type CasePair } from "./pairCases";
import { classOf, countsOfCase, tallyFrozen } from "./tallyFrozen";
import { CHANGED_PARTS, type CaseChange, type ChangedPart, type FrozenBasis, type FrozenCase, type FrozenState, type PlacedCase } from "./types";

/** The frozen state beside the same period of today's register. */
export interface FrozenComparison {
  frozen: FrozenState;
  /** Today's cases counted by the frozen rules. */
  now: FrozenState<PlacedCase>;
  /** Cases that count in another way, first, then those of which only a day or a name of the period changed. */
  changes: readonly CaseChange[];
  /** Cases that only went on after the period, which is as it should be: finished, handed over later. */
  progressed: number;
  /** Cases that cannot be followed one by one, since they have no id. */
  unmatched: { before: number; now: number };
}

/** A day after the period says nothing of it. */
function seen(day: number, { period }: FrozenBasis): number {
  return day > period.to ? 0 : day;
}

function countsText(each: FrozenCase | null, basis: FrozenBasis): string {
  return countsKey(each === null ? totalOf(tallyFrozen([], basis)) : countsOfCase(each, basis));
}

function countsKey({ dueInWindow, ...counts }: GroupCounts): string {
  return `${Object.values(counts).join()};${dueInWindow ? Object.values(dueInWindow).join() : ""}`;
}

/** What a case says of the period: its id apart, all that may be listed as a change. */
function measureIn(basis: FrozenBasis): (each: FrozenCase) => string {
  return (each) => JSON.stringify([each.unit, each.received, each.due, seen(each.finished, basis), seen(each.handedOver, basis), countsText(each, basis)]);
}

/** Parts that differ; of days after the period and of codes only where the counts differ by them. */
function partsOf(before: FrozenCase, now: FrozenCase, counts: boolean, basis: FrozenBasis): ChangedPart[] {
  return CHANGED_PARTS.filter((part) => {
    if (before[part] === now[part]) return false;
    if (part === "unit" || part === "received" || part === "due" || counts) return true;
    return (part === "finished" || part === "handedOver") && seen(before[part], basis) !== seen(now[part], basis);
  });
}

function changeOf({ before, now }: CasePair, basis: FrozenBasis): CaseChange | null {
  const counts = countsText(before, basis) !== countsText(now, basis) || (before !== null && now !== null && before.unit !== now.unit);
  const what = before && now ? partsOf(before, now, counts, basis) : [];
  if (!counts && what.length === 0) return null;
  return {
    id: now?.id ?? before?.id ?? "", kind: before === null ? "added" : now === null ? "removed" : "changed", what, before, now, counts,
    classBefore: before && classOf(before, basis), classNow: now && classOf(now, basis),
  };
}

/** The frozen cases that no longer count and yet stand in the register, by the ids that are looked for. */
function strayed(table: CaseTable, frozen: FrozenState, now: FrozenState<PlacedCase>): PlacedCase[] {
  const missing = new Set(frozen.cases.map(({ id }) => caseIdKey(id)));
  for (const { id } of now.cases) missing.delete(caseIdKey(id));
  missing.delete("");
  const found: PlacedCase[] = [];
  if (missing.size === 0) return found;
  for (let at = 0; at < table.length; at++) {
    if (missing.has(caseIdKey(table.more.caseIds?.[at] ?? ""))) found.push(placedCase(table, at));
  }
  return found;
}

const KINDS: readonly CaseChange["kind"][] = ["added", "removed", "changed"];

function inOrder(a: CaseChange, b: CaseChange): number {
  return Number(b.counts) - Number(a.counts) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function sameCase(before: FrozenCase, now: FrozenCase): boolean {
  return CHANGED_PARTS.every((part) => before[part] === now[part]);
}

/** A register as the rules of the freeze saw it: older ones knew nothing of what happened on a case's way. */
function asFrozen({ ruleVersion }: FrozenState, reading: OpenReading): OpenReading {
  if (!reading.table.course || Number(ruleVersion) >= COURSE_SINCE) return reading;
  const table = { ...reading.table };
  delete table.course;
  return { ...reading, table };
}

/**
 * What became of a frozen period, case by case. The changes that count explain every difference of every figure: the sum
 * of what they add and take is the difference, of the whole and of each unit. Source: domain.md 2.3.
 * @example compareFrozen(frozen, reading).changes[0] // { id: "H62-210921-0001", kind: "changed", what: ["due"], … }
 */
export function compareFrozen(frozen: FrozenState, reading: OpenReading): FrozenComparison {
  const counted = asFrozen(frozen, reading);
  const now = { ...frozenState(counted, frozen.period, frozen), ruleVersion: frozen.ruleVersion };
  const changes: CaseChange[] = [];
  let progressed = 0;
  for (const pair of pairCases(frozen.cases, [...now.cases, ...strayed(counted.table, frozen, now)], measureIn(frozen))) {
    const { before } = pair;
    if (before && pair.now && sameCase(before, pair.now)) continue;
    const change = changeOf(pair, frozen);
    if (change) changes.push(change);
    else if (before) progressed++;
  }
  const nameless = (cases: readonly FrozenCase[]): number => cases.filter(({ id }) => caseIdKey(id) === "").length;
  return { frozen, now, changes: changes.sort(inOrder), progressed, unmatched: { before: nameless(frozen.cases), now: nameless(now.cases) } };
}
