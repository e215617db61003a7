import type { ColumnRole } from "../model/roles";
import { namedRoles } from "./candidates";
import { agreementOf, DAY_COLUMN_ROLES } from "./fit";
import type { HeaderCell } from "./headerBlock";
import { orderViolations } from "./order";
import type { ColumnProfile } from "./profile";

/** Headers that stand one cell off their bodies from one of them on (domain.md 4.4.3). */
export interface Shift {
  /** Place in the row of the first column concerned. */
  from: number;
  /** 0-based place of each header's body; null for the header that has none. */
  bodies: ReadonlyMap<HeaderCell, number | null>;
  /** Headers whose body may be their own or the next: nothing in the content tells where among them the shift begins. */
  open: ReadonlySet<HeaderCell>;
  /** The evidence leaves no doubt: else the user is asked. */
  sure: boolean;
}

type ProfileAt = (at: number) => ColumnProfile;
type Direction = -1 | 1;

const LEAST_HEADERS = 3;
const LEAST_ROWS = 5;
/** So much must agree better, in columns, than as the header stands. */
const LEAST_GAIN = 1.5;
const SURE_CONTRADICTIONS = 3;
const BROKEN = 0.5;
const KEPT = 0.1;

/**
 * Whether the headers of a table agree clearly better with the columns beside their own, from one of them on: a label whose
 * cell the body lacks (the columns then stand to the left of their labels), or a body cell that has no label. The types of
 * content and the order of days decide; null when the headers fit as they stand or nothing clear can be said.
 * @param headers of one table, left to right
 */
export function findShift(headers: readonly HeaderCell[], profileAt: ProfileAt): Shift | null {
  if (headers.length < LEAST_HEADERS || headers.some((header, at) => header.at !== headers[0].at + at)) return null;
  const roles = headers.map(wantedRole);
  const own = agreements(headers, roles, profileAt, 0);
  if (!own.some((agreement) => agreement < 0)) return null;
  const edge = headers[headers.length - 1].at;
  const trials = ([-1, 1] as const)
    .filter((by) => (by === -1 ? isBlank(profileAt(edge)) : profileAt(edge + 1).filled >= profileAt(edge + 1).rows / 2 && profileAt(edge + 1).filled > 0))
    .map((by) => bestSplit(headers, own, agreements(headers, roles, profileAt, by), by));
  const best = trials.sort((a, b) => b.gain - a.gain)[0];
  return best && best.gain >= LEAST_GAIN ? judged(headers, roles, best, profileAt) : null;
}

function isBlank(profile: ColumnProfile): boolean {
  return profile.rows > 0 && profile.filled <= profile.rows / 20;
}

/** The role that a header alone names; none where it may be two things. */
function wantedRole(header: HeaderCell): ColumnRole | undefined {
  const named = namedRoles(header) ?? [];
  return named.length === 1 ? named[0].role : undefined;
}

function agreements(headers: readonly HeaderCell[], roles: readonly (ColumnRole | undefined)[], profileAt: ProfileAt, by: number): number[] {
  return headers.map(({ at }, place) => {
    const role = roles[place];
    return role === undefined || at + by < 0 ? 0 : agreementOf(role, profileAt(at + by));
  });
}

interface Split {
  by: Direction;
  /** First header concerned, and the first that might be without the total getting worse. */
  from: number;
  earliest: number;
  gain: number;
  contradictions: number;
  /** Contradictions that are left. */
  left: number;
}

/** Headers before the split agree with their own columns, those after it with the columns beside them. */
function bestSplit(headers: readonly HeaderCell[], own: readonly number[], beside: readonly number[], by: Direction): Split {
  const total = sum(own);
  const first = (from: number): number => (by === -1 ? from + 1 : from);
  const totals = headers.map((_, from) => sum(own.slice(0, from)) + sum(beside.slice(first(from))));
  const most = Math.max(...totals);
  const from = totals.lastIndexOf(most);
  return {
    by, from, earliest: totals.indexOf(most), gain: most - total,
    contradictions: own.slice(from).filter((agreement) => agreement < 0).length,
    left: beside.slice(first(from)).filter((agreement) => agreement < 0).length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function judged(headers: readonly HeaderCell[], roles: readonly (ColumnRole | undefined)[], split: Split, profileAt: ProfileAt): Shift | null {
  const { by, from, earliest, contradictions, left } = split;
  const bodies = new Map<HeaderCell, number | null>();
  headers.forEach((header, place) => bodies.set(header, place < from ? header.at : by === -1 && place === from ? null : header.at + by));
  if (left > 0 || contradictions === 0) return null;
  const profiles = new Map([...bodies.values(), ...headers.map(({ at }) => at)].map((at) => [at ?? -1, profileAt(at ?? -1)]));
  const before = orderViolations(places(headers, roles, ({ at }) => at), profiles);
  const after = orderViolations(places(headers, roles, (header) => bodies.get(header) ?? -1), profiles);
  const rows = Math.max(...headers.map(({ at }) => profileAt(at).filled));
  if (after.share > KEPT) return null;
  const mended = before.share > BROKEN && after.compared >= LEAST_ROWS;
  return {
    from: headers[from].at, bodies, open: new Set(headers.slice(earliest, from + 1)),
    sure: rows >= LEAST_ROWS && (mended || contradictions >= SURE_CONTRADICTIONS),
  };
}

function places(headers: readonly HeaderCell[], roles: readonly (ColumnRole | undefined)[], at: (header: HeaderCell) => number): Map<ColumnRole, { at: number }> {
  const chosen = new Map<ColumnRole, { at: number }>();
  headers.forEach((header, place) => {
    const role = roles[place];
    if (role !== undefined && DAY_COLUMN_ROLES.has(role) && !chosen.has(role)) chosen.set(role, { at: at(header) });
  });
  return chosen;
}
