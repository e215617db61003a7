import type { Nature } from "./figureCatalogue";
import { entryOf, isCounter, type CountName } from "./figureNames";

/**
 * What becomes of a count when a period is put together from its parts; a sum of counts of one nature is of it too.
 * @example natureOf("resolved") // "event"; natureOf("cumulative") // "mixed": a stock and an event
 */
export function natureOf(count: CountName): Nature {
  if (isCounter(count)) return entryOf(count).nature;
  const { plus, minus = [] } = entryOf(count);
  const [first, ...others] = [...plus, ...minus].map(natureOf);
  return others.every((other) => other === first) ? first : "mixed";
}
