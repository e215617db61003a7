import type { Period } from "../../calendar/period";
import { caseState } from "../../indicators/caseState";
import { figureSet, shares } from "../../indicators/caseFigures";
import { DATA_FIGURES } from "../../indicators/figureNames";
import { rulesOf } from "../../indicators/classify";
import { judgedBy } from "../../indicators/judged";
import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import type { DoubtCause, OpenReading } from "../../indicators/openPart";
import { hasLostDigits } from "../../register/duplicates/caseId";
import type { CaseTable } from "../../register/model/caseTable";
import { COURSE_ROLES, type ColumnRole } from "../../register/model/roles";
import type { ReportSettings } from "../request/request";
import { RULE_VERSION } from "../situation/ruleVersion";
import { canonicalOrder } from "./canonical";
import { frozenOwnDays } from "./frozenDays";
import type { FrozenDoubt, FrozenState, PlacedCase } from "./types";

/** Columns that decide the figures. */
export const FIGURE_ROLES = ["caseId", "unit", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel", ...COURSE_ROLES] as const satisfies readonly ColumnRole[];

/** Beyond this Excel shows a text cell as #####; no id or unit is so long. */
const LONGEST = 250;

/** A text as a cell gives it back: no control characters or halves of a letter, no apostrophe in front (Excel takes it for its own). */
function kept(text: string): string {
  return text.replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, " ").replace(/^'+/, "").trim().slice(0, LONGEST).replace(/\p{Surrogate}/gu, "").trimEnd();
}

/** An id whose last digits are lost may be that of several cases: it names none. */
function idOf(table: CaseTable, at: number): string {
  const id = kept(table.more.caseIds?.[at] ?? "");
  return hasLostDigits(id) ? "" : id;
}

/**
 * One case of a table, with its place.
 * @example placedCase(table, 0) // { id: "H62-210921-0001", unit: "Sở Y tế", received: 44370, …, sheet: "Sổ", row: 6 }
 */
export function placedCase(table: CaseTable, at: number): PlacedCase {
  return {
    id: idOf(table, at), unit: kept(table.units[table.unit[at]] ?? ""),
    received: table.received[at], due: table.due[at], finished: table.finished[at], handedOver: table.handedOver[at],
    status: table.status[at], channel: table.channel[at], serviceLevel: table.serviceLevel[at],
    dueNew: table.course?.dueNew?.[at] ?? 0, supplementRequested: table.course?.requested?.[at] ?? 0, supplementReceived: table.course?.supplemented?.[at] ?? 0,
    sheet: table.sheets[table.sheet[at]] ?? "", row: table.row[at],
  };
}

function doubtsIn(causes: readonly DoubtCause[]): FrozenDoubt[] {
  const doubts = causes.filter(({ figures }) => shares(figures, figureSet(DATA_FIGURES))).map(({ type, count, words }) => ({ type, count: words?.cases ?? count }));
  return doubts.sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : a.count - b.count));
}

/**
 * What the figures of a period are made of: every case that is received, carried over, resolved, open or handed over in
 * it. The table needs more.caseIds; without them cases can be counted but not told apart.
 * @example frozenState(reading, period, settings).cases.length // 14722
 */
export function frozenState(reading: OpenReading, period: Period, { conventions, rateBase, ownDays, doubtAbove }: Pick<ReportSettings, "conventions" | "rateBase"> & Partial<Pick<ReportSettings, "ownDays" | "doubtAbove">>): FrozenState<PlacedCase> {
  const { table } = reading;
  const rules = rulesOf(period, conventions, ownDays);
  const within = (day: number): boolean => day >= rules.from && day <= rules.to;
  const byDue = conventions.dueCounts === "dueInWindow";
  const cases: PlacedCase[] = [];
  for (let at = 0; at < table.length; at++) {
    const counted = caseState(table, at, rules) !== "outside" || within(table.handedOver[at])
      || (byDue && within(judgedBy(table, rules).due[at]) && table.received[at] <= rules.to);
    if (counted) cases.push(placedCase(table, at));
  }
  const roles = FIGURE_ROLES.filter((role) => table.roles.has(role));
  const { isDoubtful, causes } = doubtsOf(reading, groupingOf(table, "unit"), period, { conventions, rateBase, ownDays, doubtAbove });
  const doubtful = DATA_FIGURES.filter((name) => isDoubtful(name));
  const state = { period, conventions: { ...conventions }, ...frozenOwnDays(conventions, ownDays), rateBase, ruleVersion: RULE_VERSION, roles, cases: canonicalOrder(cases) };
  return doubtful.length > 0 ? { ...state, doubtful, doubts: doubtsIn(causes) } : state;
}
