/**
 * Diacritics taken off, by what is made of the text afterwards. A key to compare headers and words by is foldKey (signs
 * gone too), one of names nameKey (marks kept). calendar/periodText.ts folds by itself: it stands below this room and
 * reads full-width and other compatible forms as well.
 */

/**
 * The small letter under the marks of one letter; what is no letter stays. Letter for letter, so that places in the text
 * keep their meaning.
 * @example baseLetter("Ệ") // "e"
 */
export function baseLetter(letter: string): string {
  return letter.normalize("NFD").charAt(0).toLowerCase().replace("\u0111", "d");
}

/**
 * A text without marks, đ as d; case, blanks and signs stay.
 * @example withoutMarks("Đến hạn (KQ)") // "Den han (KQ)"
 */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\u0111/g, "d").replace(/\u0110/g, "D");
}

/**
 * Whether a text is written with any diacritic or đ (also as ð, which old fonts put for it).
 * @example hasMarks("So Y te") // false
 */
export function hasMarks(text: string): boolean {
  return /[\p{M}\u0111\u00f0]/u.test(text.normalize("NFD").toLowerCase());
}
