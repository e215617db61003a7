import type { FindingList } from "../model/findings";
import { FindingCollector } from "../model/findingCollector";
import type { Reading, UnreadSheet } from "../model/reading";

function withSheets({ items, counts }: FindingList, unread: readonly UnreadSheet[]): FindingList {
  const collector = new FindingCollector();
  for (const { sheet, rows } of unread) collector.add({ type: "unreadSheet", sheet, row: 0, column: 0, value: String(rows) });
  const more = collector.list();
  return { items: [...items, ...more.items], counts: new Map([...counts, ...more.counts]) };
}

/**
 * A reading that says which sheets beside it look like registers and were not read, each with a finding.
 * @example withUnread(reading, [{ sheet: "Xã 7", rows: 120, why: "noColumns" }]).findings.counts.get("unreadSheet") // 1
 */
export function withUnread(reading: Reading, unread: readonly UnreadSheet[]): Reading {
  return unread.length === 0 ? reading : { ...reading, unread, findings: withSheets(reading.findings, unread) };
}
