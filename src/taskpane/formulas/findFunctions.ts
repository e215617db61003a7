import { functionCatalogue, type CatalogueEntry } from "../../functions/catalogue";
import { FAMILIES } from "../../functions/functionTable";
import { namesOf } from "../../indicators/figureNames";
import { functionWords } from "../../locales/functionWords";
import type { Language } from "../../locales/language";
import { foldKey } from "../../register/texts/fold";

export type Family = keyof typeof FAMILIES;

/** Functions of one kind, as they stand in the table. */
export interface FoundFamily {
  family: Family;
  entries: readonly CatalogueEntry[];
}

const ORDER: readonly Family[] = namesOf(FAMILIES);

function isOf(family: Family, id: string): boolean {
  return FAMILIES[family].some((spec) => spec.id === id);
}

/**
 * The functions that all words of a query fit, with or without marks: by their names, what they do, and the words of the field for
 * it; all of them without a query. Families come in their order.
 * @example findFunctions("qua han", "vi")[0].entries.map(({ id }) => id) // ["LATE", "OVERDUE"]
 */
export function findFunctions(query: string, language: Language): FoundFamily[] {
  const wanted = foldKey(query.trim().replace(/^=?tthc(\.|$)/i, "")).split(" ").filter((word) => word !== "");
  const fitting = functionCatalogue(language).filter((entry) => {
    const words = searchedWords(entry, language);
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
  return ORDER.map((family) => ({ family, entries: fitting.filter(({ id }) => isOf(family, id)) })).filter(({ entries }) => entries.length > 0);
}

/** Words begin with what was typed: "han" is no part of "nhan". */
function searchedWords({ id, description }: CatalogueEntry, language: Language): string[] {
  return foldKey(`${id} ${description} ${functionWords(id, language)}`).split(" ");
}
