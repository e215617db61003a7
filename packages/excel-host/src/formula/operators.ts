import { FormulaError, numberOf, textOf, type Item } from "./values";

/** Excel shows 0.3 for 0.1+0.2: sums are cut to 15 digits. */
const tidy = (value: number): Item =>
  Number.isFinite(value) ? Number(value.toPrecision(15)) : new FormulaError("#NUM!");

function arithmetic(operator: string, left: number, right: number): Item {
  switch (operator) {
    case "+": return tidy(left + right);
    case "-": return tidy(left - right);
    case "*": return tidy(left * right);
    case "/": return right === 0 ? new FormulaError("#DIV/0!") : tidy(left / right);
    default: return tidy(left ** right);
  }
}

type Plain = Exclude<Item, FormulaError>;

const rank = (item: Item): number => (typeof item === "boolean" ? 2 : typeof item === "string" ? 1 : 0);

/** A blank cell beside a value: "", FALSE or 0. */
const blankBeside = (other: Plain): Plain => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

/** Texts in the order of the language, without case; only the same letters are equal. */
const collator = new Intl.Collator("vi", { sensitivity: "accent" });

function comparedTexts(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/**
 * Order of two values: numbers before texts before truth values. Numbers are compared by 15 digits, as Excel does.
 * @example compared("sở y tế", "SỞ Y TẾ") // 0
 */
export function compared(left: Plain, right: Plain): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return comparedTexts(a, b);
  const [x, y] = [Number(Number(a).toPrecision(15)), Number(Number(b).toPrecision(15))];
  return x < y ? -1 : x > y ? 1 : 0;
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0, "<>": (order) => order !== 0, "<": (order) => order < 0,
  ">": (order) => order > 0, "<=": (order) => order <= 0, ">=": (order) => order >= 0,
};

export function binary(operator: string, left: Item, right: Item): Item {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") return `${textOf(left)}${textOf(right)}`;
  if (operator in HOLDS) return HOLDS[operator](compared(left, right));
  const a = numberOf(left);
  const b = numberOf(right);
  if (a instanceof FormulaError) return a;
  return b instanceof FormulaError ? b : arithmetic(operator, a, b);
}

export function unary(operator: "-" | "+" | "%", operand: Item): Item {
  if (operator === "+") return operand;
  const value = numberOf(operand);
  if (value instanceof FormulaError) return value;
  return operator === "-" ? -value : tidy(value / 100);
}
