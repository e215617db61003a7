import { asMatrix, settled, spread } from "../settled";
import { FormulaError, isMatrix, isPlace, type Item, type Matrix, type Value } from "../values";

/** A function of Excel's own: what it makes of its arguments. One that is left out is null. */
export type Builtin = (given: readonly Value[]) => Value;

export const VALUE_ERROR = new FormulaError("#VALUE!");

/** A function with so many arguments; Excel does not let another number be typed. */
export function taking(least: number, most: number, compute: Builtin): Builtin {
  return (given) => (given.length < least || given.length > most ? VALUE_ERROR : compute(given));
}

/** A function of single values; for ranges and arrays it answers cell by cell. An error among them is the answer. */
export function each(least: number, most: number, compute: (...items: Exclude<Item, FormulaError>[]) => Item): Builtin {
  return taking(least, most, (given) => spread(given, (items) => {
    const plain: Exclude<Item, FormulaError>[] = [];
    for (const item of items) {
      if (item instanceof FormulaError) return item;
      plain.push(item);
    }
    return compute(...plain);
  }));
}

/** As `each`, for functions that look at errors themselves. */
export function eachWithErrors(count: number, compute: (...items: Item[]) => Item): Builtin {
  return taking(count, count, (given) => spread(given, (items) => compute(...items)));
}

/** All cells of an argument; isList: they come from cells or an array, where texts and truth values do not count as numbers. */
export function cellsOf(value: Value): { items: Item[]; isList: boolean } {
  const result = settled(value);
  return { items: asMatrix(result).flat(), isList: isPlace(value) || isMatrix(result) };
}

export const matrixOf = (value: Value): Matrix => asMatrix(settled(value));

/** The one value of an argument; null when it has several. */
export function single(value: Value): { item: Item } | null {
  const result = settled(value);
  return isMatrix(result) ? null : { item: result };
}
