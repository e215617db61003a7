import { rulesOf } from "../../indicators/classify";
import { CONVENTION_NAMES, type Conventions } from "../../indicators/conventions";
import { withoutIdle } from "../../indicators/counts";
import type { Grouping } from "../../indicators/grouping";
import { tallyCases } from "../../indicators/tally";
import type { Tally, Window } from "../../indicators/types";
import type { CaseColumns } from "../../register/model/caseTable";
import { workbookDays } from "../model/workbookDays";
import { DayIndex } from "./dayIndex";
import { Recent } from "./recent";

/** Windows whose counts are kept: the months and quarters of some years, or a cell for each of many units. */
const MOST_TALLIES = 64;
/** Counted in a few microseconds each without any index. */
const FEW_CASES = 500;
/** Windows from which on summing all days costs less than counting each window. */
const WINDOWS_FOR_INDEX = 2;

/**
 * A window as part of a question that is kept.
 * @example windowKey({ from: 44368, to: 44459 }) // "44368 44459 44459"
 */
export function windowKey({ from, to, asOf = to }: Window): string {
  return `${from} ${to} ${asOf}`;
}

/** Conventions as part of a question that is kept. */
export function conventionsKey(conventions: Conventions): string {
  return CONVENTION_NAMES.map((name) => conventions[name]).join(" ");
}

/** The workbook's own days as part of a question that is kept, where they may move an appointment. */
export function daysKey({ supplementCounts, restDayCounts }: Conventions): string {
  if (supplementCounts === "none" && restDayCounts === "recorded") return "";
  return workbookDays().map(({ day, kind }) => `${day}${kind}`).join();
}

/** The counts of the same cases for one window after the other: kept, and from the second window on made from sums by day. */
export class PeriodTallies {
  private readonly tallies = new Recent<Tally>({ answers: MOST_TALLIES });
  private readonly windows = new Map<string, number>();
  private readonly indexes = new Map<string, DayIndex | null>();

  constructor(private readonly cases: CaseColumns, private readonly grouping: Pick<Grouping, "codes" | "groups">) {}

  /**
   * Counts a window by group, groups without any left out.
   * @example new PeriodTallies(table, groupingOf(table, "unit")).of(quarter, DEFAULT_CONVENTIONS)
   */
  of(window: Window, conventions: Conventions): Tally {
    const ways = `${conventionsKey(conventions)} ${daysKey(conventions)}`;
    return this.tallies.answer(`${windowKey(window)} ${ways}`, () => withoutIdle(this.count(window, conventions, ways)));
  }

  private count(window: Window, conventions: Conventions, ways: string): Tally {
    const rules = rulesOf(window, conventions, workbookDays());
    const isJudgedAtEnd = rules.asOf === rules.to && conventions.dueCounts === "resolvedAndOverdue";
    const index = isJudgedAtEnd ? this.indexFor(conventions, ways) : null;
    return index?.tally(rules) ?? tallyCases(this.cases, this.grouping, rules, conventions.dueCounts);
  }

  private indexFor(conventions: Conventions, ways: string): DayIndex | null {
    const windows = (this.windows.get(ways) ?? 0) + 1;
    this.windows.set(ways, windows);
    if (windows < WINDOWS_FOR_INDEX || this.cases.length < FEW_CASES) return null;
    const known = this.indexes.get(ways);
    if (known !== undefined) return known;
    const made = DayIndex.of(this.cases, this.grouping, conventions, workbookDays());
    this.indexes.set(ways, made);
    return made;
  }
}
