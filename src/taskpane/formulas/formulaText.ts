import type { Node } from "@tthc/spreadsheet/formula";
import type { ListSeparator } from "../services/services";

/** "," as Range.formulas wants it, without blanks; what users see has their own signs and a blank behind each. */
export type FormulaStyle = { separator: ListSeparator; forCells: boolean };

/**
 * A formula with its "=", as cells are given it or as its user writes it.
 * @example formulaText(node, { separator: ";", forCells: false }) // '=TTHC.ONTIME(HoSo[#All]; "Q3/2021")'
 */
export function formulaText(node: Node, style: FormulaStyle): string {
  return `=${written(node, style)}`;
}

function written(node: Node, style: FormulaStyle): string {
  switch (node.kind) {
    case "missing": return "";
    case "error": return node.code;
    case "constant": return constant(node.value, style);
    case "reference": return `${node.text}${node.spilled ? "#" : ""}`;
    case "unary": return node.operator === "%" ? `${written(node.operand, style)}%` : `${node.operator}${written(node.operand, style)}`;
    case "binary": return `(${written(node.left, style)}${node.operator}${written(node.right, style)})`;
    case "call": return `${node.name}(${node.parts.map((part) => written(part, style)).join(style.forCells ? "," : `${style.separator} `)})`;
  }
}

function constant(value: string | number | boolean, { separator, forCells }: FormulaStyle): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return !forCells && separator === ";" ? String(value).replace(".", ",") : String(value);
}
