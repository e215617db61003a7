import { formatDay } from "../../calendar/day";
import { isPair } from "../corrections/corrections";
import { conflictOf, type Conflict } from "../duplicates/conflict";
import type { Offer } from "../model/offers";
import type { Finding } from "../model/findings";
import { FATE } from "./fates";
import { cellAt, sheetAt } from "./findings/places";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";

/** Two sheets that hold the same cases: how many, and how many of them with other days. */
interface Pair {
  first: number;
  second: number;
  common: number;
  /** Rows left out whose days contradict the row that counts. */
  rows: number[];
}

/** The day on which a row that was left out contradicts the one that counts in its place; null for none. */
export function rowConflict(store: RowStore, row: number, kept: number): Conflict | null {
  return conflictOf(daysOf(store, row), daysOf(store, kept));
}

function daysOf(store: RowStore, row: number) {
  const { received, due, finished, handedOver } = store.days;
  return { received: received.data[row], due: due.data[row], finished: finished.data[row], handedOver: handedOver.data[row] };
}

/**
 * Pairs of sheets that hold the same cases with other days: the user is asked which of them counts, and told both values of
 * the first. Until then the furthest state counts, then the later result (duplicates/keepNewest.ts).
 */
export function sameCaseFindings(store: RowStore, judged: Judgement): { findings: Finding[]; offers: Offer[] } {
  const pairs = pairsOf(store, judged).filter(({ rows }) => rows.length > 0);
  return {
    findings: pairs.map((pair) => findingOf(store, judged, pair)),
    offers: pairs.map(({ first, second, common, rows }): Offer => ({
      kind: "sameCases", first: nameOf(store, first), second: nameOf(store, second), common, count: rows.length, counts: "", example: exampleOf(store, judged, rows[0]),
    })),
  };
}

function pairsOf(store: RowStore, { keptRow, preferences, fates }: Judgement): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const [row, kept] of keptRow) {
    const [own, other] = [store.sheet[row], store.sheet[kept]];
    // Which row of a step is right changes no figure.
    if (own === other || fates[kept] === FATE.linkedStep) continue;
    const [first, second] = own < other ? [own, other] : [other, own];
    const key = first * 0x10000 + second;
    const pair = pairs.get(key) ?? { first, second, common: 0, rows: [] };
    pairs.set(key, pair);
    pair.common++;
    if (rowConflict(store, row, kept) !== null) pair.rows.push(row);
  }
  return [...pairs.values()].filter(({ first, second }) => !preferences.some((each) => isPair(each, nameOf(store, first), nameOf(store, second))));
}

function findingOf(store: RowStore, judged: Judgement, { first, second, rows }: Pair): Finding {
  const [row] = rows;
  const conflict = rowConflict(store, row, judged.keptRow.get(row) ?? row);
  return { type: "registersDiffer", ...cellAt(store, row, conflict?.role ?? null), value: nameOf(store, store.sheet[row] === first ? second : first), count: rows.length };
}

function exampleOf(store: RowStore, { keptRow }: Judgement, row: number): Extract<Offer, { kind: "sameCases" }>["example"] {
  const kept = keptRow.get(row) ?? row;
  const conflict = rowConflict(store, row, kept);
  return {
    role: conflict?.role ?? "finished",
    own: { sheet: sheetAt(store, row), row: store.row[row], day: conflict?.own ?? 0 },
    kept: { sheet: sheetAt(store, kept), row: store.row[kept], day: conflict?.kept ?? 0 },
  };
}

function nameOf(store: RowStore, sheet: number): string {
  return store.sources[sheet - 1].layout.sheet;
}

/** Both values of a conflict, that of the row left out first: "5/7/2025 ≠ 7/7/2025". */
export function conflictText({ own, kept }: Conflict): string {
  return `${formatDay(own)} ≠ ${formatDay(kept)}`;
}
