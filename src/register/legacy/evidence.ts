import type { LegacyEncoding } from "../model/layout";
import { decodeWord, mayBeLegacy } from "./encodings";
import { isMixedCase, isSyllable, isVietnamese } from "./syllable";
import { wordsOf } from "./words";

/** What speaks for an old encoding: distinct words with signs above ASCII. */
interface WordEvidence {
  words: number;
  /** Words that are no Vietnamese as they stand. */
  odd: number;
  /** Words that are Vietnamese once decoded. */
  sound: number;
  /** Words with signs that no living language writes so: ¸ or µ inside a word, a capital behind a small letter. */
  telling: number;
}

const SIGN = /[^\p{L}]/u;
const VNI_ONLY = /[\u00e4-\u00e6\u00f1\u00f6\u00f8]/i;
const SOUND_SHARE = 0.9;
/** Words that prove an encoding without a telling one among them: fewer may be French by chance ("Thaï né dû thé"). */
const MANY_WORDS = 8;

/** Words of texts that may be in an old encoding: a letter of ASCII and a sign above it. */
export function markedWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (mayBeLegacy(text)) for (const word of wordsOf(text)) words.add(word);
  }
  return words;
}

/** Counts what the words say of one encoding. */
export function evidenceFor(words: ReadonlySet<string>, encoding: LegacyEncoding): WordEvidence {
  const evidence: WordEvidence = { words: words.size, odd: 0, sound: 0, telling: 0 };
  for (const word of words) {
    const decoded = decodeWord(word, encoding);
    const isSound = decoded !== null && decoded !== word && isSyllable(decoded.toLowerCase());
    if (isSound) evidence.sound++;
    if (!isVietnamese(word)) evidence.odd++;
    if (isSound && isTelling(word, encoding)) evidence.telling++;
  }
  return evidence;
}

function isTelling(word: string, encoding: LegacyEncoding): boolean {
  return encoding === "vni" ? VNI_ONLY.test(word) : SIGN.test(word) || isMixedCase(word);
}

/**
 * The old encoding in which words must be written: nearly all are Vietnamese once decoded, at least half are none as they
 * stand, and there are enough of them. null for Unicode Vietnamese, French, English, and for too few words.
 * @example encodingOfWords(markedWords(["Së Y tÕ", "UBND x· Hoµ B×nh"])) // "tcvn3"
 */
export function encodingOfWords(words: ReadonlySet<string>): LegacyEncoding | null {
  const found = (["tcvn3", "vni"] as const)
    .map((encoding) => ({ encoding, evidence: evidenceFor(words, encoding) }))
    .filter(({ evidence }) => isProof(evidence))
    .sort((a, b) => b.evidence.sound - a.evidence.sound);
  return found.length === 2 && found[0].evidence.sound === found[1].evidence.sound ? null : found[0]?.encoding ?? null;
}

function isProof({ words, odd, sound, telling }: WordEvidence): boolean {
  return words >= 2 && sound >= words * SOUND_SHARE && odd * 2 >= words && (telling > 0 || words >= MANY_WORDS);
}
