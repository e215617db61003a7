import { headerEntries, headerStartRole, parentLeafRole } from "../vocabulary/headerIndex";
import type { ColumnMatch, ColumnRole } from "../types";
import { fitOf, VETO } from "./fit";
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

const CONFIDENCE = { exact: 1, synonym: 0.9, parentAndLeaf: 0.85, shared: 0.7, content: 0.6 } as const;
const CONTENT_SHARE = 0.6;
const CONTENT_ROWS = 3;

/**
 * Every role that a column may have, by header and by content; none for a column that fits no role.
 * @example candidatesOf({ at: 3, path: ["Ngày tiếp nhận"] }, profile)[0].role // "received"
 */
export function candidatesOf(cell: HeaderCell, profile: ColumnProfile): Candidate[] {
  const named = namedCandidates(cell).map((candidate) => scored(candidate, profile));
  const agreed = named.filter((candidate) => candidate.score > VETO);
  if (agreed.length > 0) return agreed.map((candidate) => resolved(candidate, named.length));
  const byContent = contentRole(profile);
  const guesses = [headerStart(cell), byContent && { at: cell.at, role: byContent, how: "content" as const, confidence: CONFIDENCE.content }];
  return guesses
    .filter((guess) => guess !== undefined)
    .map((guess) => scored(guess, profile))
    .filter((guess) => guess.score > guess.confidence);
}

type Named = Omit<Candidate, "score">;

function namedCandidates(cell: HeaderCell): Named[] {
  const leaf = cell.path[cell.path.length - 1];
  const parent = cell.path.length > 1 ? cell.path[cell.path.length - 2] : "";
  const paired = parent === "" ? undefined : parentLeafRole(parent, leaf);
  if (paired) return [{ at: cell.at, role: paired, how: "parentAndLeaf", confidence: CONFIDENCE.parentAndLeaf }];
  const alone = byName(cell.at, leaf, undefined);
  if (alone.length > 0 || parent === "") return alone;
  return byName(cell.at, `${parent} ${leaf}`, "parentAndLeaf");
}

function byName(at: number, header: string, how: "parentAndLeaf" | undefined): Named[] {
  return headerEntries(header).map((entry) => {
    const kind = how ?? (entry.plain ? "exact" : "synonym");
    return { at, role: entry.role, how: kind, confidence: entry.shared ? CONFIDENCE.shared : CONFIDENCE[kind] };
  });
}

function headerStart(cell: HeaderCell): Named | undefined {
  const role = headerStartRole(cell.path[cell.path.length - 1]);
  return role && { at: cell.at, role, how: "content", confidence: CONFIDENCE.content };
}

function scored(candidate: Named, profile: ColumnProfile): Candidate {
  const fit = fitOf(candidate.role, profile);
  return { ...candidate, score: fit === VETO ? VETO : candidate.confidence + fit };
}

/** A shared header whose other meaning the content ruled out is as good as a synonym. */
function resolved(candidate: Candidate, alternatives: number): Candidate {
  const settled = alternatives > 1 && candidate.score > candidate.confidence + 0.05;
  return settled ? { ...candidate, confidence: CONFIDENCE.parentAndLeaf } : candidate;
}

/** The role that a column's words alone betray, whatever its header says. */
function contentRole(profile: ColumnProfile): ColumnRole | undefined {
  const enough = Math.max(CONTENT_ROWS, profile.filled * CONTENT_SHARE);
  if (profile.texts < enough) return undefined;
  if (profile.statuses >= enough) return "status";
  if (profile.timeliness >= enough) return "timeliness";
  if (profile.channels >= enough) return "channel";
  return profile.serviceLevels >= enough ? "serviceLevel" : undefined;
}
