import { NO_DAY, type Day } from "../calendar/day";
import { byLaw, deadline } from "../calendar/deadline";
import type { WorkingCalendar } from "../calendar/workingDays";
import type { Reading } from "../register/model/reading";
import type { MoreTextRole } from "../register/model/roles";
import { caseLimit, type CaseLimit, type NoLimit } from "../register/rows/caseLimit";

/** Why a case's appointment cannot be held against its limit. */
export const NOT_CHECKED = [
  "blank", "unreadable", "noUnit", "twoUnits", "needsClock", "fraction", "outside", "noDue", "noAgencyDay", "supplemented",
] as const satisfies readonly (NoLimit | "needsClock" | "fraction" | "outside" | "noDue" | "noAgencyDay" | "supplemented")[];
export type NotChecked = (typeof NOT_CHECKED)[number];

/** The appointments of a register's cases held against their limits. */
export interface LimitChecks {
  /** When each case is due by its limit; 0 = not checked. */
  due: Int32Array;
  /** Why not, by 1-based place in NOT_CHECKED; 0 = checked. */
  why: Uint8Array;
  /** The day from which the limit runs; 0 = not known. */
  from: Int32Array;
  /** Place of each case's limit in limits, 1-based; 0 = none. */
  limit: Uint16Array;
  limits: readonly CaseLimit[];
}

/** The limit of a procedure by its code and name; null where nobody says it. */
export type LimitOfProcedure = (code: string, name: string) => CaseLimit | null;

/** Whether a register, or a list of procedures, says what cases may take. */
export function mayCheckLimits({ table: { roles } }: Pick<Reading, "table">, limitOf?: LimitOfProcedure): boolean {
  return roles.has("limit") || limitOf !== undefined;
}

/**
 * When each case is due by its limit (domain-2026.md 5 R1–R3, R5, R10): by the column of limits, else by the procedure; from the day
 * of receipt, of a case received elsewhere from the day on which the body that decides had it, where a column tells that. What cannot
 * be told is not guessed: hours need a time of day, and a limit that supplements have moved is no other appointment.
 * @example checkLimits(reading, workingCalendar()).due[12] // 44449
 */
export function checkLimits(reading: Pick<Reading, "table" | "layouts">, calendar: WorkingCalendar, limitOf?: LimitOfProcedure): LimitChecks {
  const { table } = reading;
  const limits: CaseLimit[] = [];
  const limitAt = limitReader(reading, limitOf);
  const placeOf = new Map<CaseLimit, number>();
  const checks: LimitChecks = {
    due: new Int32Array(table.length), why: new Uint8Array(table.length), from: new Int32Array(table.length), limit: new Uint16Array(table.length), limits,
  };
  const ends = new Ends(calendar);
  for (let at = 0; at < table.length; at++) {
    const limit = limitAt(at);
    if (typeof limit === "string") {
      checks.why[at] = codeOf(limit);
      continue;
    }
    checks.limit[at] = placeOf.get(limit) ?? limits.push(limit);
    placeOf.set(limit, checks.limit[at]);
    const end = endOf(table, at, limit, ends, checks.from);
    if (typeof end === "string") checks.why[at] = codeOf(end);
    else checks.due[at] = end;
  }
  return checks;
}

function codeOf(why: NotChecked): number {
  return NOT_CHECKED.indexOf(why) + 1;
}

function endOf(table: Reading["table"], at: number, limit: CaseLimit, ends: Ends, starts: Int32Array): Day | NotChecked {
  const { agencyReceived, supplementReceived } = table.more.days;
  const from = agencyReceived && table.outOfTerritory?.[at] === 1 ? agencyReceived[at] : table.received[at];
  if (from < table.received[at]) return "noAgencyDay";
  starts[at] = from;
  if (table.due[at] === NO_DAY) return "noDue";
  if (supplementReceived && supplementReceived[at] !== NO_DAY) return "supplemented";
  return ends.of(from, limit);
}

/** Ends of limits; cases of one day with one limit share theirs. */
class Ends {
  private readonly known = new Map<CaseLimit, Map<Day, Day | NotChecked>>();

  constructor(private readonly calendar: WorkingCalendar) {}

  of(from: Day, limit: CaseLimit): Day | NotChecked {
    const days = this.known.get(limit) ?? new Map<Day, Day | NotChecked>();
    this.known.set(limit, days);
    const known = days.get(from);
    if (known !== undefined) return known;
    const found = this.find(from, limit);
    days.set(from, found);
    return found;
  }

  private find(day: Day, { number, unit }: CaseLimit): Day | NotChecked {
    // Half a day is four hours: which day it ends on only the clock tells.
    if (unit === "hours" || (!Number.isInteger(number) && unit === "workingDays")) return "needsClock";
    const end = deadline({ day, second: 0 }, number, unit, byLaw(this.calendar));
    if (end.fault === null) return end.day;
    return end.fault === "outside" ? "outside" : "fraction";
  }
}

/** Codes of texts have 16 bits. */
const CODES = 0x10000;

function remembered(known: Map<number, CaseLimit | NoLimit>, key: number, read: () => CaseLimit | NoLimit): CaseLimit | NoLimit {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = read();
  known.set(key, found);
  return found;
}

/** Cells of limits are few: each is read once a column. */
function limitReader({ table, layouts }: Pick<Reading, "table" | "layouts">, limitOf?: LimitOfProcedure): (at: number) => CaseLimit | NoLimit {
  const text = (role: MoreTextRole) => table.more.texts[role];
  const [limits, kinds, codes, procedures] = [text("limit"), text("limitKind"), text("procedureCode"), text("procedure")];
  const headers = table.sheets.map((sheet) => layouts.find((layout) => layout.sheet === sheet)?.columns.find(({ role }) => role === "limit")?.header ?? "");
  const [ofCells, ofProcedures] = [new Map<number, CaseLimit | NoLimit>(), new Map<number, CaseLimit | NoLimit>()];
  return (at) => {
    const [limit, kind, sheet] = [limits?.codes[at] ?? 0, kinds?.codes[at] ?? 0, table.sheet[at]];
    const own = limit === 0 ? "blank" : remembered(ofCells, (sheet * CODES + limit) * CODES + kind, () => caseLimit(limits?.names[limit] ?? "", kinds?.names[kind] ?? "", headers[sheet] ?? ""));
    if (own !== "blank" || !limitOf) return own;
    const [code, procedure] = [codes?.codes[at] ?? 0, procedures?.codes[at] ?? 0];
    return remembered(ofProcedures, code * CODES + procedure, () => limitOf(codes?.names[code] ?? "", procedures?.names[procedure] ?? "") ?? "blank");
  };
}
