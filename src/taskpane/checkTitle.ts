import type { Say } from "./store/usePane";

/** Families of checks by the first part of a rule's id. */
const FAMILIES = ["reading", "groups", "months", "cumulative", "resolved", "pending", "due", "online", "returned"] as const;

/**
 * What a check is about, in words; the rule's id stays in brackets, so that a message to the administrator is exact.
 * @example checkTitle("groups.received", say) // "Tổng các đơn vị bằng số chung (groups.received)"
 */
export function checkTitle(rule: string, say: Say): string {
  const family = FAMILIES.find((name) => rule.startsWith(`${name}.`)) ?? "other";
  return `${say(`pane.check.${family}`)} (${rule})`;
}
