import { parseFormula, walk } from "@tthc/spreadsheet/formula";
import { BUILTINS } from "./builtins";
import { customName } from "./customNames";

/** What of a formula is beyond this host: functions by name, or its writing (an array constant, several areas). */
export type Beyond = { kind: "functions"; names: string[] } | { kind: "writing" };

/**
 * Why this host cannot compute a formula; null when it can. namespace: that of the open add-in, whose functions are called.
 * @example beyond('=VLOOKUP(TINY.TWICE(A1),B:C,2)', "TINY") // { kind: "functions", names: ["VLOOKUP"] }
 */
export function beyond(formula: string, namespace: string): Beyond | null {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return { kind: "writing" };
  const names = new Set<string>();
  for (const node of walk(parsed.node)) {
    if (node.kind !== "call" || Object.hasOwn(BUILTINS, node.name)) continue;
    if (customName(node.name)?.namespace !== namespace) names.add(node.name);
  }
  return names.size > 0 ? { kind: "functions", names: [...names] } : null;
}

/**
 * Whether a formula calls a function of a namespace.
 * @example callsNamespace("=1+TINY.TWICE(A1)", "TINY") // true
 */
export function callsNamespace(formula: string, namespace: string): boolean {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return new RegExp(`(^|[^\\p{L}\\p{N}_.])${namespace}\\.`, "iu").test(formula);
  for (const node of walk(parsed.node)) if (node.kind === "call" && customName(node.name)?.namespace === namespace) return true;
  return false;
}
