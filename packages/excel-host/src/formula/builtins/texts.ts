import { FormulaError, textOf } from "../values";
import { each, type Builtin } from "./builtin";

export const TEXTS: Readonly<Record<string, Builtin>> = {
  EXACT: each(2, 2, (one, other) => textOf(one) === textOf(other)),
  LEN: each(1, 1, (item) => {
    const text = textOf(item);
    return text instanceof FormulaError ? text : text.length;
  }),
};
