import type { ColumnRole } from "../model/roles";
import type { CellValue } from "../model/grid";
import { assignRoles, type Assignment } from "./assign";
import type { BlockSpan } from "./blockSearch";
import { candidatesOf, namedRoles, type Candidate } from "./candidates";
import { headerCells, headerLabel, type HeaderCell } from "./headerBlock";
import { bodyStart } from "./numberRow";
import type { ColumnProfile, ProfileCache } from "./profile";
import { settle, type Settlement } from "./settle";
import { findShift, type Shift } from "./shift";
import { isOtherTable, tableSpans } from "./spans";
import { withUnnamedDays } from "./unnamedDays";

/** What the user said of columns: 0-based place in the rows → role, null = not to be read. */
export type ColumnChoices = ReadonlyMap<number, ColumnRole | null>;

/** What the sheet's columns are if these rows are its header. */
export interface Trial {
  block: BlockSpan;
  headers: HeaderCell[];
  /** Groups of headers that are tables of their own beside the register. */
  besides: HeaderCell[][];
  chosen: Candidate[];
  doubts: Candidate[];
  rivals: Candidate[];
  shift: Shift | null;
  /** 0-based grid row of the first body row. */
  body: number;
  score: number;
}

/** Roles that figures are made of: a header row is known by them, the others only add to it. */
const CORE: ReadonlySet<ColumnRole> = new Set([
  "caseId", "unit", "receivingUnit", "field", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel",
]);
/** A column read by its neighbour's header is a guess, however clear. */
const SHIFTED = 0.75;
const SHIFT_ASKED = 0.45;

type ProfileAt = (at: number) => ColumnProfile;

/**
 * Takes a block of rows for the header and says what the columns are then.
 * @param fixed what the user said; it stands, whatever header and content say
 */
export function tryBlock(
  rows: readonly (readonly CellValue[])[], block: BlockSpan, width: number, cache: ProfileCache, fixed: ColumnChoices = new Map(),
): Trial {
  const end = block.start + block.size;
  const headers = headerCells(rows.slice(block.start, end), width);
  const body = bodyStart(rows, end, headers.length);
  const profileAt: ProfileAt = (at) => cache.of(body, at);
  const { table, besides } = partTables(headers, profileAt);
  const shift = findShift(table, profileAt);
  const assignment = assigned(table, shift, profileAt, fixed);
  const settled = settle(assignment.chosen, twinsOf(assignment, headers), assignment.profiles);
  const named = withStatesInNotes(withSubmission(withStates(shift ? withShift(settled, shift) : settled, table)), profileAt);
  const { chosen, doubts } = shift ? named : withUnnamedDays(named, table.filter(({ at }) => !fixed.has(at)), profileAt);
  const score = assignment.chosen.reduce((sum, one) => sum + one.score * (CORE.has(one.role) ? 1 : 0.4), -0.05 * block.size);
  return { block, headers, besides, chosen, doubts, rivals: assignment.rivals, shift, body, score };
}

/** The register's headers, and those of other tables beside it. */
function partTables(headers: HeaderCell[], profileAt: ProfileAt): { table: HeaderCell[]; besides: HeaderCell[][] } {
  const spans = tableSpans(headers, profileAt);
  if (spans.length === 1) return { table: headers, besides: [] };
  const scores = spans.map((span) => (
    assigned(span, null, profileAt, new Map()).chosen.reduce((sum, { score, role }) => sum + score * (CORE.has(role) ? 1 : 0.4), 0)
  ));
  const main = spans[scores.indexOf(Math.max(...scores))];
  const besides = spans.filter((span) => span !== main && isOtherTable(span, main, profileAt));
  return { table: headers.filter((header) => !besides.some((span) => span.includes(header))), besides };
}

function assigned(
  table: readonly HeaderCell[], shift: Shift | null, profileAt: ProfileAt, fixed: ColumnChoices,
): Assignment & { profiles: ReadonlyMap<number, ColumnProfile> } {
  const fixedRoles = new Set(fixed.values());
  const candidates: Candidate[] = [];
  const profiles = new Map<number, ColumnProfile>();
  for (const header of table) {
    const at = shift ? shift.bodies.get(header) ?? null : header.at;
    if (at === null) continue;
    const profile = profileAt(at);
    profiles.set(at, profile);
    if (!fixed.has(at)) candidates.push(...candidatesOf(header, profile, at).filter(({ role }) => !fixedRoles.has(role)));
  }
  for (const [at, role] of fixed) {
    profiles.set(at, profileAt(at));
    if (role !== null) candidates.push({ at, role, how: "user", confidence: 1, score: 10 });
  }
  return { ...assignRoles(candidates, profiles), profiles };
}

const ENDS: readonly ColumnRole[] = ["finished", "handedOver"];

/**
 * A column named as that of the result day, which so far holds states only, is that column where there is no other: days may
 * come further down, below the cases that go on.
 */
function withStates({ chosen, doubts }: Settlement, headers: readonly HeaderCell[]): Settlement {
  const states = chosen.find(({ role, how }) => role === "status" && how === "content");
  const header = headers.find(({ at }) => at === states?.at);
  const named = header && namedRoles(header)?.find(({ role }) => ENDS.includes(role));
  if (!states || !named || [...chosen, ...doubts].some(({ role }) => ENDS.includes(role))) return { chosen, doubts };
  return { chosen: chosen.map((one) => (one === states ? { ...states, role: named.role } : one)), doubts };
}

const SUBMISSION_ASKED = 0.45;

/** Where cases have a due day but no column is that of the receipt, the day of filing may be: the user is asked. */
function withSubmission({ chosen, doubts }: Settlement): Settlement {
  const filed = chosen.find(({ role, how }) => role === "submitted" && how !== "user");
  if (!filed || !chosen.some(({ role }) => role === "due") || [...chosen, ...doubts].some(({ role }) => role === "received")) return { chosen, doubts };
  return { chosen: chosen.filter((one) => one !== filed), doubts: [...doubts, { ...filed, role: "received", confidence: SUBMISSION_ASKED }] };
}

const NOTES_ASKED = 0.4;

/** Where no column is that of the state, one of notes that says nothing but states ("trả lại hồ sơ") may be: the user is asked. */
function withStatesInNotes({ chosen, doubts }: Settlement, profileAt: ProfileAt): Settlement {
  const notes = chosen.find(({ role, how }) => role === "note" && how !== "user");
  if (!notes || [...chosen, ...doubts].some(({ role }) => role === "status")) return { chosen, doubts };
  const { filled, statuses } = profileAt(notes.at);
  return filled > 0 && statuses === filled ? { chosen, doubts: [...doubts, { ...notes, role: "status", how: "content", confidence: NOTES_ASKED }] } : { chosen, doubts };
}

/** Columns that lost their role to one with the same header. */
function twinsOf({ chosen, rivals }: Assignment, headers: readonly HeaderCell[]): Candidate[] {
  const labels = new Map(headers.map((header) => [header.at, headerLabel(header)]));
  return rivals.filter(({ at, role }) => chosen.some((winner) => winner.role === role && labels.get(winner.at) === labels.get(at)));
}

/** Columns read by a header beside them are guesses, or questions where the evidence leaves a doubt. */
function withShift({ chosen, doubts }: { chosen: Candidate[]; doubts: Candidate[] }, shift: Shift): { chosen: Candidate[]; doubts: Candidate[] } {
  const open = new Set<number>();
  const moved = new Set<number>();
  for (const [header, at] of shift.bodies) {
    if (at !== null && at !== header.at) moved.add(at);
    if (shift.open.has(header)) open.add(header.at);
  }
  const isAsked = ({ at, role, how }: Candidate): boolean => how !== "user" && (shift.sure ? open.has(at) && !moved.has(at) && CORE.has(role) && shift.open.size > 1 : moved.has(at));
  return {
    chosen: chosen.filter((one) => !isAsked(one)).map((one) => (moved.has(one.at) && one.how !== "user" ? { ...one, confidence: Math.min(one.confidence, SHIFTED) } : one)),
    doubts: [...doubts, ...chosen.filter(isAsked).map((one) => ({ ...one, confidence: SHIFT_ASKED }))],
  };
}
