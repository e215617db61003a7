/** How programs print a value that is not there, and how a form shows what to enter. */
const NULL_WORD = /^[("'[<]?(?:null|none|nil|nan|nat|n\/a|na|undefined|blank|empty|trong|trống|invalid ?date(?:time)?|nan([/.-])nan\1nan|d{1,2}([/.-])m{1,2}\2y{2,4}|ngày([/.-])tháng\3năm)[)"'\]>]?$/i;
const LONGEST_WORD = 20;
/** A form whose day and month were not filled in: "  /  /2021", "ngày … tháng … năm 2021". */
const SKELETON = /^[\s._…]*([/\\-])[\s._…]*\1[\s._…]*(?:\d{2}|\d{4})?[\s._…]*$|^ngày[\s._…]*tháng[\s._…]*năm[\s._…]*(?:\d{2}|\d{4})?[\s._…]*$/iu;
/** Midnight without a date is what is left of a date of zero. */
const MIDNIGHT = /^(?:0?0:00(?::00)?|12:00(?::00)? ?(?:AM|SA))$/i;

/**
 * True for a text that holds nothing: without any letter or digit ("-", "…"), or "NULL", "Invalid date".
 * @example saysNothing("(null)") // true
 */
export function saysNothing(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const word = text.normalize("NFC").trim();
  return word === "0" || (word.length <= LONGEST_WORD && NULL_WORD.test(word)) || SKELETON.test(word) || MIDNIGHT.test(word);
}
