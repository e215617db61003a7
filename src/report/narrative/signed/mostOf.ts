import type { GroupFigures } from "../../../indicators/units";
import type { CountName } from "../../../indicators/figureNames";
import { placeName } from "../../words/placeWords";
import type { Wording } from "../../words/wording";
import { signedWords } from "./say";

/**
 * The groups with most cases of a figure, each with its count, the largest first; "" where none has any.
 * @param shown how many are named
 * @example mostOf(groups, "overdue", 5, words) // "Sở Y tế (3 hồ sơ), Sở Nội vụ (1 hồ sơ)"
 */
export function mostOf(groups: readonly GroupFigures[], figure: CountName, shown: number, words: Wording, withRest = false): string {
  const found = groups.filter(({ name, figures }) => name !== "" && figures[figure] > 0).sort((a, b) => b.figures[figure] - a.figures[figure] || (a.name < b.name ? -1 : 1));
  const names = found.slice(0, shown).map(({ name, figures }) => {
    const counts = signedWords(words, "signed.count", { count: words.count(figures[figure]) });
    return signedWords(words, "signed.named", { name: placeName(name), counts });
  }).join(", ");
  const rest = found.length - shown;
  return withRest && rest > 0 ? signedWords(words, "signed.more", { names, count: words.count(rest) }) : names;
}
