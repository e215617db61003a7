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

const rank = (item: Item): number => (typeof item === "boolean" ? 2 : typeof item === "string" ? 1 : 0);

/** Numbers before texts before truth values; texts without case. */
function compare(left: Item, right: Item): number {
  const a = left ?? (typeof right === "string" ? "" : 0);
  const b = right ?? (typeof left === "string" ? "" : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === "string" && typeof b === "string" ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
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
  if (operator in HOLDS) return HOLDS[operator](compare(left, right));
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
