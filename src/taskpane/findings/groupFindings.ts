import { findingEntry, type FindingEntry } from "../../checks/catalogue";
import type { Finding, FindingList } from "../../register/model/findings";

/** Findings of one type. count is exact; items may be fewer (the first 1,000). */
export interface FindingGroup extends FindingEntry {
  count: number;
  items: readonly Finding[];
}

const ORDER: FindingEntry["severity"][] = ["error", "warning", "info"];

/**
 * Findings by type: errors first, then warnings, then notes; the most frequent first within each.
 * @example groupFindings(reading.findings)[0].severity // "error"
 */
export function groupFindings(findings: FindingList): FindingGroup[] {
  const groups = [...findings.counts].filter(([, count]) => count > 0)
    .map(([type, count]) => ({ ...findingEntry(type), count, items: findings.items.filter((item) => item.type === type) }));
  return groups.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
}

/** Findings with some more, each of which may stand for several rows. */
export function withFound({ items, counts }: FindingList, found: readonly Finding[]): FindingList {
  if (found.length === 0) return { items, counts };
  const all = new Map(counts);
  for (const { type, count = 1 } of found) all.set(type, (all.get(type) ?? 0) + count);
  return { items: [...items, ...found], counts: all };
}
