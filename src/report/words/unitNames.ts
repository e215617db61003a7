import { placeName } from "./placeWords";
import type { Wording } from "./wording";

/** More names than this make no sentence, and more than that no footnote. */
const IN_SENTENCE = 3;
const IN_FOOTNOTE = 40;

interface Named {
  name: string;
}

/**
 * A few units as a sentence names them; only their number when they are many.
 * @example fewNames(words, [{ name: "Huyện Lập Thạch" }]) // "huyện Lập Thạch"
 */
export function fewNames(words: Wording, units: readonly Named[]): string {
  if (units.length > IN_SENTENCE) return words.say("report.says.manyUnits", { count: words.count(units.length) });
  const names = units.map(({ name }) => placeName(name));
  if (names.length === 1) return names[0];
  return words.say("report.says.and", { first: names.slice(0, -1).join(", "), last: names[names.length - 1] });
}

/**
 * Units one after the other for a footnote, as the register writes them; the first forty and how many more.
 * @example allNames(words, units) // "Sở Xây dựng, Sở Tài chính"
 */
export function allNames(words: Wording, units: readonly Named[]): string {
  const names = units.slice(0, IN_FOOTNOTE).map(({ name }) => name).join(", ");
  const more = units.length - IN_FOOTNOTE;
  return more > 0 ? words.say("report.says.andMore", { names, count: words.count(more) }) : names;
}
