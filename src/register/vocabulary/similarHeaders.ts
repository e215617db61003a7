import { foldKey, squeezedKey } from "../texts/fold";
import { COLUMN_ROLES, type ColumnRole } from "../model/roles";
import { ABBREVIATIONS } from "./abbreviations";
import { editDistance } from "./editDistance";
import { HEADERS } from "./headers";
import { headerEntries, isNotOurs } from "./headerIndex";

/** A role whose name is near a header's, and how sure the name alone makes of it, 0…1. */
interface SimilarRole {
  role: ColumnRole;
  confidence: number;
}

/** A name of a role, cut into its folded words. */
interface Known {
  role: ColumnRole;
  squeezed: string;
  words: readonly string[];
  weight: number;
}

const CONFIDENCE = { abbreviated: 0.75, misspelt: 0.7, begins: 0.6 } as const;
/** Below this share of common words two names have nothing to do with each other. */
const LEAST_SCORE = 0.6;
/** Share of a word of no known header in what a name means: "tại quầy số 2" says little. */
const FILLER = 0.3;
/** Words that turn a name into that of something else. */
const TURNING: ReadonlySet<string> = new Set(["lai", "chuyen", "sinh", "cap", "rut", "huy", "khong", "phoi", "trinh", "dang"]);
/** A word of more weight than this tells the role: a header without it is hardly the name. */
const TELLING = 0.5;
const UNSURE = 0.4;
/** A role further behind the best than this is no rival. */
const MARGIN = 0.1;
const MEMO_LIMIT = 2048;

const names: readonly Omit<Known, "weight">[] = COLUMN_ROLES.flatMap((role) => HEADERS[role].map((header) => (
  { role, squeezed: squeezedKey(header), words: foldKey(header).split(" ") }
)));
const weights = wordWeights();
const known: readonly Known[] = names.map((name) => ({ ...name, weight: weightOf(name.words) }));
const longNames = [...known]
  .filter(({ words, squeezed }) => words.length >= 3 && headerEntries(squeezed).length === 1)
  .map(({ role, words }) => ({ role, start: `${words.join(" ")} ` }))
  .sort((a, b) => b.start.length - a.start.length);
const memo = new Map<string, readonly SimilarRole[]>();

/** A word that many roles' names hold tells little of which it is. */
function wordWeights(): Map<string, number> {
  const roles = new Map<string, Set<ColumnRole>>();
  for (const { role, words } of names) for (const word of words) roles.set(word, (roles.get(word) ?? new Set()).add(role));
  return new Map([...roles].map(([word, of]) => [word, 1 / Math.sqrt(of.size)]));
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (weights.get(word) ?? FILLER), 0);
}

/**
 * Roles whose names are near a header that no vocabulary holds: written short ("Ng. TN"), misspelt ("Ngày tiếp nhậm"),
 * longer than a known name ("Ngày tiếp nhận tại Bộ phận Một cửa") or made of nearly the same words (domain.md 4.2), the
 * surest first. Never enough by itself: the column's content must agree.
 * @example similarRoles("Ng. TN")[0] // { role: "received", confidence: 0.75 }
 */
export function similarRoles(header: string): readonly SimilarRole[] {
  const key = foldKey(header);
  const before = memo.get(key);
  if (before) return before;
  const found = key === "" || isNotOurs(header) ? [] : withoutDoubt(bestByRole(key));
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, found);
  return found;
}

/** Where a rival is about as near, neither is sure. */
function withoutDoubt(roles: SimilarRole[]): SimilarRole[] {
  const near = roles.filter(({ confidence }) => confidence > roles[0].confidence - MARGIN);
  return near.length > 1 ? near.map(({ role, confidence }) => ({ role, confidence: confidence * 0.65 })) : near;
}

function bestByRole(key: string): SimilarRole[] {
  const best = new Map<ColumnRole, number>();
  const add = (role: ColumnRole, confidence: number): void => void best.set(role, Math.max(best.get(role) ?? 0, confidence));
  const full = expanded(key);
  const written = full === key ? [] : headerEntries(full);
  if (written.length > 0) return written.map(({ role, shared }) => ({ role, confidence: shared ? UNSURE : CONFIDENCE.abbreviated }));
  const begins = longNames.find(({ start }) => `${full} `.startsWith(start));
  if (begins) return [{ role: begins.role, confidence: hasTurned(full.slice(begins.start.length).split(" ")) ? UNSURE : CONFIDENCE.begins }];
  const words = full.split(" ").filter((word) => !/^\d+$/.test(word));
  const squeezed = words.join("");
  const weight = weightOf(words);
  for (const name of known) {
    if (isMisspelt(squeezed, name.squeezed)) add(name.role, CONFIDENCE.misspelt);
    const score = wordScore(words, weight, name);
    if (score >= LEAST_SCORE) add(name.role, 0.7 * score - 0.06);
  }
  return [...best].map(([role, confidence]) => ({ role, confidence })).sort((a, b) => b.confidence - a.confidence);
}

function expanded(key: string): string {
  return key.split(" ").map((word) => ABBREVIATIONS[word] ?? word).join(" ");
}

/** One slip in a name of eight letters, two in one of fourteen: shorter ones are too close to each other. */
function isMisspelt(squeezed: string, name: string): boolean {
  const length = Math.min(squeezed.length, name.length);
  const slips = length >= 14 ? 2 : length >= 8 ? 1 : 0;
  return slips > 0 && Math.abs(squeezed.length - name.length) <= slips && editDistance(squeezed, name, slips) <= slips;
}

/** Common words against all words, each by its weight: 1 for the same words in any order. One common word is none. */
function wordScore(words: readonly string[], weight: number, name: Known): number {
  const common = words.filter((word) => name.words.includes(word));
  if (common.length < 2) return 0;
  const score = (2 * weightOf(common)) / (weight + name.weight);
  const lacks = name.words.some((word) => !words.includes(word) && (weights.get(word) ?? 0) > TELLING);
  return score * (hasTurned(words.filter((word) => !name.words.includes(word))) ? 0.6 : 1) * (lacks ? 0.8 : 1);
}

function hasTurned(words: readonly string[]): boolean {
  return words.some((word) => TURNING.has(word));
}
