import { headerEntries, parentLeafRole, remarkedEntries, type HeaderEntry } from "../vocabulary/headerIndex";
import { isOfOtherScale } from "../vocabulary/serviceLevels";
import { similarRoles } from "../vocabulary/similarHeaders";
import type { ColumnMatch } from "../model/layout";
import type { ColumnRole } from "../model/roles";
import { agrees, fitOf, VETO } from "./fit";
import type { HeaderCell } from "./headerBlock";
import type { ColumnProfile } from "./profile";

/** A role that a column may have, with what speaks for it. at is the 0-based place in the grid's rows. */
export interface Candidate {
  at: number;
  role: ColumnRole;
  how: ColumnMatch["how"];
  confidence: number;
  /** Confidence and agreement of the content: the better candidate wins. */
  score: number;
}

/** What a header says by its words alone. */
type HeaderMeaning = Omit<Candidate, "score">;

const CONFIDENCE = { exact: 1, synonym: 0.9, parentAndLeaf: 0.85, remarked: 0.8, shared: 0.7, content: 0.6 } as const;
const CONTENT_SHARE = 0.6;
const CONTENT_ROWS = 3;

/**
 * Every role that a column may have, by header and by content; none for a column that fits no role.
 * @param at 0-based place of the column, which is the header's own unless the header stands off its body
 * @example candidatesOf({ at: 3, path: ["Ngày tiếp nhận"] }, profile)[0].role // "received"
 */
export function candidatesOf(cell: HeaderCell, profile: ColumnProfile, at = cell.at): Candidate[] {
  const names = namedRoles(cell);
  if (names === null) return [];
  const named = names.map((name) => scored({ ...name, at }, profile));
  const agreed = named.filter((candidate) => candidate.score > VETO);
  if (agreed.length > 0) return agreed.map((candidate) => resolved(candidate, named.length));
  return [...(named.length === 0 ? similar(cell, profile) : []), ...byContent(profile)]
    .map((guess) => scored({ ...guess, at }, profile))
    .filter((guess) => guess.score > guess.confidence);
}

/**
 * Roles that a header names, its parents first asked; null when it is known to be none of ours.
 * @example namedRoles({ at: 0, path: ["Ngày, tháng, năm", "Trả kết quả"] }) // [{ role: "handedOver", how: "parentAndLeaf", … }]
 */
export function namedRoles(cell: HeaderCell): readonly HeaderMeaning[] | null {
  const before = remembered.get(cell);
  if (before !== undefined) return before;
  const found = rolesByName(cell);
  remembered.set(cell, found);
  return found;
}

/** A header is asked several times while its table, its shift and its roles are found. */
const remembered = new WeakMap<HeaderCell, readonly HeaderMeaning[] | null>();

function rolesByName(cell: HeaderCell): readonly HeaderMeaning[] | null {
  if (cell.path.some(isOfOtherScale)) return null;
  const leaf = cell.path[cell.path.length - 1];
  const parents = cell.path.slice(0, -1).reverse();
  const paired = pairedRole([...parents, ...lineParents(cell)], leafLine(cell) ?? leaf) ?? pairedRole(parents, leaf);
  if (paired === null) return null;
  if (paired !== undefined) return [{ at: cell.at, role: paired, how: "parentAndLeaf", confidence: CONFIDENCE.parentAndLeaf }];
  return firstKnown([
    () => asNamed(cell.at, headerEntries(leaf)),
    ...parents.map((parent) => () => asNamed(cell.at, headerEntries(`${parent} ${leaf}`), "parentAndLeaf")),
    ...parents.map((parent) => () => asNamed(cell.at, headerEntries(`${leaf} ${parent}`), "parentAndLeaf")),
    () => remarked(cell.at, remarkedEntries(leaf)),
    () => (cell.lines ? remarked(cell.at, headerEntries(cell.lines[0])) : []),
  ]);
}

/** In one cell of several lines the upper lines are the parents of the last one. */
function lineParents({ lines }: HeaderCell): string[] {
  return lines ? [lines.slice(0, -1).join(" ")] : [];
}

function leafLine({ lines }: HeaderCell): string | undefined {
  return lines?.[lines.length - 1];
}

function pairedRole(parents: readonly string[], leaf: string): ColumnRole | null | undefined {
  for (const parent of parents) {
    const role = parentLeafRole(parent, leaf);
    if (role !== undefined) return role;
  }
  return undefined;
}

function firstKnown(ways: readonly (() => HeaderMeaning[])[]): HeaderMeaning[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function asNamed(at: number, entries: readonly HeaderEntry[], how?: "parentAndLeaf"): HeaderMeaning[] {
  return entries.map((entry) => {
    const kind = how ?? (entry.plain ? "exact" : "synonym");
    return { at, role: entry.role, how: kind, confidence: entry.shared ? CONFIDENCE.shared : CONFIDENCE[kind] };
  });
}

function remarked(at: number, entries: readonly HeaderEntry[]): HeaderMeaning[] {
  return entries.map(({ role, shared }) => ({ at, role, how: "synonym", confidence: shared ? CONFIDENCE.shared : CONFIDENCE.remarked }));
}

/** Roles whose names are near the header's, as far as the content agrees. */
function similar(cell: HeaderCell, profile: ColumnProfile): HeaderMeaning[] {
  return similarRoles(cell.path[cell.path.length - 1])
    .filter(({ role }) => agrees(role, profile))
    .map(({ role, confidence }) => ({ at: cell.at, role, how: "fuzzy", confidence }));
}

function scored(candidate: HeaderMeaning, profile: ColumnProfile): Candidate {
  const fit = fitOf(candidate.role, profile);
  return { ...candidate, score: fit === VETO ? VETO : candidate.confidence + (candidate.how === "fuzzy" ? Math.max(fit, 0.01) : fit) };
}

/** A shared header whose other meaning the content ruled out is as good as a synonym. */
function resolved(candidate: Candidate, alternatives: number): Candidate {
  const settled = alternatives > 1 && candidate.score > candidate.confidence + 0.05;
  return settled ? { ...candidate, confidence: CONFIDENCE.parentAndLeaf } : candidate;
}

/** The role that a column's words alone betray, whatever its header says. */
function byContent(profile: ColumnProfile): HeaderMeaning[] {
  const role = contentRole(profile);
  return role ? [{ at: 0, role, how: "content", confidence: CONFIDENCE.content }] : [];
}

function contentRole(profile: ColumnProfile): ColumnRole | undefined {
  const enough = Math.max(CONTENT_ROWS, profile.filled * CONTENT_SHARE);
  if (profile.texts < enough) return undefined;
  if (profile.statuses >= enough) return "status";
  if (profile.timeliness >= enough) return "timeliness";
  if (profile.channels - profile.levelsAlone >= enough) return "channel";
  return profile.serviceLevels >= enough ? "serviceLevel" : undefined;
}
