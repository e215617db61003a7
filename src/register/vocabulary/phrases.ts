import { foldKey } from "../texts/fold";

/** Phrases that mean the same, and what they say of the text that they stand in. */
interface PhraseGroup<Part> {
  part: Part;
  texts: readonly string[];
}

/** Cuts the words of a folded text into known phrases; null when a word is left that no phrase holds. */
type PhraseReader<Part> = (words: readonly string[]) => readonly Part[] | null;

/** No cell that names a channel or a level is longer; a sentence is not taken apart. */
const MOST_WORDS = 24;

interface Entry<Part> {
  words: readonly string[];
  part: Part;
}

/**
 * A reader of texts that are composed of known phrases in any order, the longest phrase first. Nothing is skipped: a text with
 * one word that no phrase holds is not read, since that word may turn the others round ("không trực tuyến").
 * @example phraseReader([{ part: 2, texts: ["Trực tuyến"] }, { part: 4, texts: ["Mức độ 4"] }])(["truc", "tuyen", "muc", "do", "4"]) // [2, 4]
 */
export function phraseReader<Part>(groups: readonly PhraseGroup<Part>[]): PhraseReader<Part> {
  const byFirst = entriesByFirstWord(groups);
  return (words) => (words.length > MOST_WORDS ? null : partsFrom(words, 0, byFirst, new Set()));
}

function entriesByFirstWord<Part>(groups: readonly PhraseGroup<Part>[]): ReadonlyMap<string, readonly Entry<Part>[]> {
  const byFirst = new Map<string, Entry<Part>[]>();
  for (const { part, texts } of groups) {
    for (const text of texts) {
      const words = foldKey(text).split(" ");
      byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), { words, part }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** dead: places from which the rest is known not to be readable. */
function partsFrom<Part>(words: readonly string[], from: number, byFirst: ReadonlyMap<string, readonly Entry<Part>[]>, dead: Set<number>): readonly Part[] | null {
  if (from === words.length) return [];
  if (dead.has(from)) return null;
  for (const entry of byFirst.get(words[from]) ?? []) {
    if (!entry.words.every((word, at) => words[from + at] === word)) continue;
    const rest = partsFrom(words, from + entry.words.length, byFirst, dead);
    if (rest !== null) return [entry.part, ...rest];
  }
  dead.add(from);
  return null;
}
