import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { sameWindow, tableWindow, type Dating } from "./window";

/** One window of a run and the tables that are of it. */
export interface Part {
  window: Period;
  tables: AggregateTable[];
}

/** The windows of some tables, each once; tables that say no window are left out. */
export function partsOf(tables: readonly AggregateTable[], dating: Dating): Part[] {
  const parts: Part[] = [];
  for (const table of tables) {
    const window = tableWindow(table, dating);
    if (window === null) continue;
    const known = parts.find((part) => sameWindow(part.window, window));
    if (known) known.tables.push(table);
    else parts.push({ window, tables: [table] });
  }
  return parts;
}

function filled(parts: readonly Part[], from: Day, to: Day): Part[] | null {
  if (from === to + 1) return [];
  for (const part of parts.filter(({ window }) => window.from === from && window.to <= to)) {
    const rest = filled(parts, part.window.to + 1, to);
    if (rest) return [part, ...rest];
  }
  return null;
}

/**
 * The fewest windows that fill a period from its first day to its last without gap or overlap; null when there is a gap.
 * @example fillWindow(partsOf([july, august, september], settings), quarter)?.length // 3
 */
export function fillWindow(parts: readonly Part[], { from, to }: Pick<Period, "from" | "to">): Part[] | null {
  const longestFirst = [...parts].sort((a, b) => b.window.to - b.window.from - (a.window.to - a.window.from));
  return filled(longestFirst.filter(({ window }) => window.from >= from && window.to <= to), from, to);
}
