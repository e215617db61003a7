import { spread } from "../settled";
import { FormulaError, type Item, type Value } from "../values";
import { cellsOf, each, single, taking, VALUE_ERROR, type Builtin } from "./builtin";

/** A value as a condition; a text that is no truth value is #VALUE!. */
function truth(item: Item): boolean | FormulaError {
  if (item instanceof FormulaError || typeof item === "boolean") return item;
  if (item === null) return false;
  if (typeof item === "number") return item !== 0;
  const word = item.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE_ERROR;
}

/** A single condition gives its branch whole (a range stays one); conditions in an array choose cell by cell. */
function choose([condition, yes, no = false]: readonly Value[]): Value {
  const one = single(condition);
  if (!one) return spread([condition, yes, no], ([item, whenTrue, whenFalse]) => chosen(item, whenTrue, whenFalse));
  return chosen(one.item, yes, no);
}

function chosen<V extends Value>(condition: Item, yes: V, no: V): V | FormulaError {
  const holds = truth(condition);
  return holds instanceof FormulaError ? holds : holds ? yes : no;
}

/** The value, or another one in place of an error that is meant. */
function instead(isMeant: (error: FormulaError) => boolean): Builtin {
  const choice = <V extends Value>(item: Item, value: V, other: V): V => (item instanceof FormulaError && isMeant(item) ? other : value);
  return taking(2, 2, ([value, other]) => {
    const one = single(value);
    return one ? choice<Value>(one.item, value, other) : spread([value, other], ([item, replacement]) => choice(item, item, replacement));
  });
}

/** Truth values of all arguments; in cells and arrays texts and blanks do not count. No truth value at all is #VALUE!. */
function together(of: (list: readonly boolean[]) => boolean): Builtin {
  return taking(1, 255, (given) => {
    const list: boolean[] = [];
    for (const value of given) {
      const { items, isList } = cellsOf(value);
      for (const item of items) {
        if (isList && (item === null || typeof item === "string")) continue;
        const holds = truth(item);
        if (holds instanceof FormulaError) return holds;
        list.push(holds);
      }
    }
    return list.length > 0 ? of(list) : VALUE_ERROR;
  });
}

export const LOGIC: Readonly<Record<string, Builtin>> = {
  IF: taking(2, 3, choose),
  IFERROR: instead(() => true),
  IFNA: instead(({ code }) => code === "#N/A"),
  AND: together((list) => list.every(Boolean)),
  OR: together((list) => list.some(Boolean)),
  NOT: each(1, 1, (item) => {
    const holds = truth(item);
    return holds instanceof FormulaError ? holds : !holds;
  }),
  TRUE: taking(0, 0, () => true),
  FALSE: taking(0, 0, () => false),
};
