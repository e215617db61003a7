import { BUILTINS } from "./builtins";
import { binary, unary } from "./operators";
import type { Node } from "@tthc/spreadsheet/formula";
import { namedConstant, referencePlace, type Position } from "./references";
import { spread, type CallResults } from "./settled";
import { FormulaError, type Value } from "./values";

/** Value of a tree at a place; custom functions must have been called before (`results`). */
export function evaluate(node: Node, position: Position, results: CallResults): Value {
  switch (node.kind) {
    case "constant": return node.value;
    case "error": return new FormulaError(node.code as FormulaError["code"]);
    case "missing": return null;
    case "reference": {
      const place = referencePlace(node, position);
      if (place) return { place };
      const constant = namedConstant(node, position);
      return constant ? evaluate(constant, position, results) : new FormulaError(/[![#]/.test(node.text) || node.spilled ? "#REF!" : "#NAME?");
    }
    case "unary": return spread([evaluate(node.operand, position, results)], ([item]) => unary(node.operator, item));
    case "binary": return spread(
      [evaluate(node.left, position, results), evaluate(node.right, position, results)],
      ([left, right]) => binary(node.operator, left, right),
    );
    case "call": {
      const builtin = Object.hasOwn(BUILTINS, node.name) ? BUILTINS[node.name] : undefined;
      if (builtin) return builtin(node.parts.map((part) => evaluate(part, position, results)));
      return results.get(node) ?? new FormulaError("#NAME?");
    }
  }
}
