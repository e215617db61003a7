import { FormulaError, numberOf, type Item, type Value } from "../values";
import { cellsOf, taking, type Builtin } from "./builtin";

/** Numbers of the arguments: in cells and arrays texts and truth values do not count, written ones do. */
function numbers(given: readonly Value[]): number[] | FormulaError {
  const found: number[] = [];
  for (const value of given) {
    const { items, isList } = cellsOf(value);
    for (const item of items) {
      if (item instanceof FormulaError) return item;
      if (isList && typeof item !== "number") continue;
      const number = numberOf(item);
      if (number instanceof FormulaError) return number;
      found.push(number);
    }
  }
  return found;
}

function total(of: (list: readonly number[]) => number): Builtin {
  return taking(1, 255, (given) => {
    const list = numbers(given);
    return list instanceof FormulaError ? list : of(list);
  });
}

function counting(counts: (item: Item) => boolean): Builtin {
  return taking(1, 255, (given) => given.reduce<number>((sum, value) => sum + cellsOf(value).items.filter(counts).length, 0));
}

export const TOTALS: Readonly<Record<string, Builtin>> = {
  SUM: total((list) => Number(list.reduce((sum, value) => sum + value, 0).toPrecision(15))),
  MIN: total((list) => list.reduce((least, value) => Math.min(least, value), list[0] ?? 0)),
  MAX: total((list) => list.reduce((most, value) => Math.max(most, value), list[0] ?? 0)),
  COUNT: counting((item) => typeof item === "number"),
  COUNTA: counting((item) => item !== null),
};
