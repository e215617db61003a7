import { cellCount } from "@tthc/spreadsheet/area";
import { isCellError } from "../../model/grid/errors";
import { compared } from "../operators";
import { cutToUsed } from "../references";
import { spread } from "../settled";
import { FormulaError, isPlace, itemOf, numberOf, type Item, type Value } from "../values";
import { valueAt } from "../../model/grid/cells";
import { taking, VALUE_ERROR, type Builtin } from "./builtin";

type Test = (item: Item) => boolean;

/** A pattern with ? and *, "~" before them means the sign itself; without case. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, plain: string | undefined) =>
    (plain !== undefined ? `\\${plain}` : sign === "*" ? "[^]*" : sign === "?" ? "[^]" : `\\${sign}`));
  return new RegExp(`^${source}$`, "iu");
}

/** What a criterion's text stands for: a number, a truth value, an error, else the text. */
function meant(text: string): Item {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  const number = numberOf(text);
  if (!(number instanceof FormulaError)) return number;
  return isCellError(upper) ? new FormulaError(upper) : text;
}

function equality(wanted: Item): Test {
  if (wanted instanceof FormulaError) return (item) => item instanceof FormulaError && item.code === wanted.code;
  if (typeof wanted === "string") {
    const pattern = wildcards(wanted);
    return (item) => typeof item === "string" && pattern.test(item);
  }
  // Texts that are numbers count as the number.
  if (typeof wanted === "number") return (item) => (typeof item === "number" || typeof item === "string") && meant(String(item)) === wanted;
  return (item) => item === wanted;
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0, ">": (order) => order > 0, "<=": (order) => order <= 0, ">=": (order) => order >= 0,
};

/** How COUNTIF reads a criterion: a value, or a text with an operator before it. */
function testOf(criterion: Item): Test {
  if (criterion === null) return equality(0);
  if (typeof criterion !== "string") return equality(criterion);
  const operator = /^(<>|<=|>=|=|<|>)/.exec(criterion)?.[0] ?? "";
  const rest = criterion.slice(operator.length);
  if (rest === "") return operator === "<>" ? (item) => item !== null : operator === "" || operator === "=" ? (item) => item === null : () => false;
  const wanted = meant(rest);
  if (operator === "<>") {
    const equal = equality(wanted);
    return (item) => !equal(item);
  }
  const order = ORDERS[operator];
  if (!order) return equality(wanted);
  if (wanted instanceof FormulaError) return () => false;
  return (item) => item !== null && !(item instanceof FormulaError) && typeof item === typeof wanted && order(compared(item, wanted));
}

/** Cells of a range that meet a criterion; cells beyond the used ones are blank. */
function count(range: Value, criterion: Item): Item {
  if (!isPlace(range)) return VALUE_ERROR;
  const { sheet } = range.place;
  const { row, column, rows, columns } = cutToUsed(range.place);
  const test = testOf(criterion);
  let found = test(null) ? cellCount(range.place.area) - rows * columns : 0;
  for (let i = row; i < row + rows; i++) {
    for (let j = column; j < column + columns; j++) if (test(itemOf(valueAt(sheet, i, j)))) found++;
  }
  return found;
}

export const COUNT_IF: Readonly<Record<string, Builtin>> = {
  COUNTIF: taking(2, 2, ([range, criterion]) => spread([criterion], ([item]) => count(range, item))),
};
