import { parseFormula, walk, type Node } from "@tthc/spreadsheet/formula";
import { NAMESPACE } from "../catalogue";
import { functionSpec } from "../functionTable";
import type { FunctionSpec } from "../model/spec";

/** A call of one of our functions within a formula. */
export interface FunctionCall {
  spec: FunctionSpec;
  parts: readonly Node[];
}

export const BOOK_ID = "CASEBOOK";
const PREFIX = `${NAMESPACE}.`;

/**
 * Whether a formula may call our functions: what is worth taking apart.
 * @example mayCall("=SUM(A1:A9)") // false
 */
export function mayCall(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && /TTHC[._]/i.test(formula);
}

/**
 * The calls of our functions in a formula, wherever in it they stand; null for a formula that cannot be taken apart. A period
 * that another call takes as its argument is part of that call.
 * @example callsIn('=IFERROR(TTHC.ONTIME(HoSo[#All],"Q3/2021"),"")')?.[0].spec.id // "ONTIME"
 */
export function callsIn(formula: string): FunctionCall[] | null {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return null;
  const calls: FunctionCall[] = [];
  const within = new Set<Node>();
  for (const node of walk(parsed.node)) {
    const spec = specOf(node);
    if (!spec || node.kind !== "call" || within.has(node)) continue;
    for (const part of node.parts) for (const inner of walk(part)) within.add(inner);
    calls.push({ spec, parts: node.parts });
  }
  return calls;
}

/** Whether a call reads a register once for others (TTHC.CASEBOOK). */
export function isBookOf({ spec }: FunctionCall): boolean {
  return spec.id === BOOK_ID;
}

/** The function of ours that a node calls. */
export function specOf(node: Node): FunctionSpec | null {
  if (node.kind !== "call" || !node.name.startsWith(PREFIX)) return null;
  return functionSpec(node.name.slice(PREFIX.length)) ?? null;
}
