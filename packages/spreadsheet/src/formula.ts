import { functionName, tokens, type Token } from "./formulaTokens";

/** A formula as a tree. */
export type Node =
  | { kind: "constant"; value: number | string | boolean }
  | { kind: "error"; code: string }
  | { kind: "missing" }
  | { kind: "reference"; text: string; spilled: boolean }
  | { kind: "unary"; operator: "-" | "+" | "%"; operand: Node }
  | { kind: "binary"; operator: string; left: Node; right: Node }
  | { kind: "call"; name: string; parts: Node[] };

/** "malformed": Excel would not accept it; "unsupported": fine in Excel, unknown here. */
export type Parsed = { ok: true; node: Node } | { ok: false; reason: "malformed" | "unsupported" };

class Failure extends Error {
  constructor(readonly reason: "malformed" | "unsupported") {
    super(reason);
  }
}

const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

class Parser {
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): Node {
    const node = this.binary(0);
    if (this.at < this.list.length) throw new Failure(this.list[this.at].kind === "other" ? "unsupported" : "malformed");
    return node;
  }

  private peek(): Token | undefined {
    return this.list[this.at];
  }

  private takeOperator(words: readonly string[]): string | null {
    const token = this.peek();
    if (token?.kind !== "operator" || !words.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private binary(level: number): Node {
    if (level === LEVELS.length) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.takeOperator(LEVELS[level]); operator !== null; operator = this.takeOperator(LEVELS[level])) {
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Node {
    const sign = this.takeOperator(["-", "+", "@"]);
    if (sign === "@") return this.unary();
    if (sign === "-" || sign === "+") return { kind: "unary", operator: sign, operand: this.unary() };
    let node = this.primary();
    for (let mark = this.takeOperator(["%", "#"]); mark !== null; mark = this.takeOperator(["%", "#"])) {
      if (mark === "%") node = { kind: "unary", operator: "%", operand: node };
      else if (node.kind === "reference") node = { ...node, spilled: true };
      else throw new Failure("malformed");
    }
    return node;
  }

  private primary(): Node {
    const token = this.list[this.at++];
    if (token === undefined) throw new Failure("malformed");
    switch (token.kind) {
      case "number": return { kind: "constant", value: Number(token.text.replace(",", ".")) };
      case "text": return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error": return { kind: "error", code: token.text };
      case "reference": return { kind: "reference", text: token.text, spilled: false };
      case "name": return named(token.text);
      case "call": return { kind: "call", name: functionName(token.text), parts: this.parts() };
      case "open": return this.bracketed();
      default: throw new Failure(token.kind === "other" ? "unsupported" : "malformed");
    }
  }

  private bracketed(): Node {
    const node = this.binary(0);
    if (this.list[this.at++]?.kind !== "close") throw new Failure("malformed");
    return node;
  }

  /** Arguments up to the closing parenthesis; one that is left out is "missing". */
  private parts(): Node[] {
    this.at++; // "("
    const parts: Node[] = [];
    if (this.peek()?.kind === "close") {
      this.at++;
      return parts;
    }
    for (;;) {
      const next = this.peek();
      parts.push(next?.kind === "separator" || next?.kind === "close" ? { kind: "missing" } : this.binary(0));
      const end = this.list[this.at++];
      if (end?.kind === "close") return parts;
      if (end?.kind !== "separator") throw new Failure(end?.kind === "other" ? "unsupported" : "malformed");
    }
  }
}

function named(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  return { kind: "reference", text, spilled: false };
}

/**
 * Parses a formula with its "=".
 * @example parseFormula("=TINY.TWICE(Prices[#All];2)")
 */
export function parseFormula(formula: string): Parsed {
  try {
    return { ok: true, node: new Parser(tokens(formula.replace(/^=/, ""))).whole() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** All nodes of a tree, a call before its arguments. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if (node.kind === "unary") yield* walk(node.operand);
  else if (node.kind === "binary") {
    yield* walk(node.left);
    yield* walk(node.right);
  } else if (node.kind === "call") for (const part of node.parts) yield* walk(part);
}
