import { procedureText } from "../../locales/procedureText";
import type { MethodBlock } from "../model/model";
import type { Situation } from "../situation/situation";

/** That levels of online cases come from the procedure list, for "Cách tính"; nothing where the register has them itself. */
export function levelMethod({ reading, words }: Pick<Situation, "reading" | "words">): MethodBlock["lines"] {
  const { levelsFromList: levels, procedures } = reading;
  if (levels === undefined || procedures === undefined) return [];
  const { language } = words;
  const counts = { known: words.count(levels.known), unknown: words.count(levels.unknown), sheet: procedures.sheet };
  return [{ label: procedureText(language, "procedures.method.levels"), value: procedureText(language, "procedures.method.levelsValue", counts) }];
}
