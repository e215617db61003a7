import { parseFormula, walk, type Node } from "@tthc/spreadsheet/formula";
import type { FormulaKind } from "../../excel/formulas/foundFormulas";
import { NAMESPACE } from "../../functions/catalogue";
import { mayCall } from "../../functions/workbook/calls";

const PREFIX = `${NAMESPACE}.`;

/**
 * Whether a cell's content is a call of ours and nothing else, one that is mixed with other functions, or none of ours. A formula that
 * cannot be taken apart is mixed: nobody knows what else is in it.
 * @example formulaKind('=IFERROR(TTHC.ONTIME(HoSo[#All]),"")') // "mixed"
 */
export function formulaKind(content: unknown): FormulaKind {
  if (!mayCall(content)) return null;
  const parsed = parseFormula(content);
  if (!parsed.ok) return "mixed";
  if (isOurs(parsed.node)) return "own";
  return [...walk(parsed.node)].some(isOurs) ? "mixed" : null;
}

function isOurs(node: Node): boolean {
  return node.kind === "call" && node.name.startsWith(PREFIX);
}
