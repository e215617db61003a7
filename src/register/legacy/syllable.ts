/** How a Vietnamese syllable is spelled: onset, vowels, coda. gi may stand for its own i. */
const ONSET = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";
const OPEN = "(?:a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu)";
const CLOSED = "(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ)(ch|c|k|m|nh|ng|n|p|t)";
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$`);
const SHORT_GI = /^gin?$/;
/** c, g and ng are written k, gh and ngh before e, ê and i. */
const WRONG_ONSET = /^(?:c(?!h)|g(?!h|i)|ng(?!h))[eêiy]|^(?:gh|ngh)[^eêi]/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED: ReadonlySet<string> = new Set(["c", "ch", "k", "p", "t"]);

/**
 * Whether a word can be a Vietnamese syllable, by spelling and tone: behind c, ch, p, t only the tones sắc and nặng stand.
 * @param word one word in small letters, composed
 * @example isSyllable("nghiệp") // true
 */
export function isSyllable(word: string): boolean {
  const split = word.normalize("NFD");
  const tones = split.match(TONE) ?? [];
  const bare = split.replace(TONE, "").normalize("NFC");
  if (tones.length > 1 || WRONG_ONSET.test(bare)) return false;
  const match = SYLLABLE.exec(bare);
  if (match === null) return SHORT_GI.test(bare);
  const isStopped = match[1] !== undefined && STOPPED.has(match[1]);
  return !isStopped || tones[0] === "\u0301" || tones[0] === "\u0323";
}

/** A tone on the second part of ao, ai, ia …, where it is never written, but where an old encoding puts its sign. */
const MISPLACED = /[aăâeêiouôơưy][òóỏõọìíỉĩịùúủũụ]$|[aâ][ỳýỷỹỵ]$|[iuư][àáảãạ]$/;

/**
 * Whether a word is Vietnamese as it stands: a syllable with its tone in place, and not a capital behind a small letter.
 * @example isVietnamese("tÕ") // false
 */
export function isVietnamese(word: string): boolean {
  const small = word.toLowerCase();
  return !isMixedCase(word) && isSyllable(small) && !MISPLACED.test(small.replace(/^(?:qu|gi)/, ""));
}

/** A capital behind a small letter, as the signs of an old encoding look between letters. */
export function isMixedCase(word: string): boolean {
  return word.slice(1) !== word.slice(1).toLowerCase() && word !== word.toUpperCase();
}
