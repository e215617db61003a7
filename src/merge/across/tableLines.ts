import { FINDING_TYPES } from "../../register/model/findings";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { ReadingLine } from "../../register/model/reading";

/** The balanced line of an aggregate table: its data rows, those that count, and why the others do not. */
export function tableLine({ rowsRead }: AggregateTable): ReadingLine {
  const data = rowsRead.filter(({ role }) => role === "data");
  const excluded = FINDING_TYPES.map((type) => ({ type, count: data.filter(({ leftOut }) => leftOut === type).length })).filter(({ count }) => count > 0);
  return { read: data.length, used: data.filter(({ leftOut }) => leftOut === null).length, excluded };
}

/** Several balanced lines as one. */
export function sumOfLines(lines: readonly ReadingLine[]): ReadingLine {
  const counts = new Map(lines.flatMap(({ excluded }) => excluded).map(({ type }) => [type, 0]));
  for (const { excluded } of lines) for (const { type, count } of excluded) counts.set(type, (counts.get(type) ?? 0) + count);
  return {
    read: lines.reduce((sum, { read }) => sum + read, 0), used: lines.reduce((sum, { used }) => sum + used, 0),
    excluded: FINDING_TYPES.flatMap((type) => (counts.has(type) ? [{ type, count: counts.get(type) ?? 0 }] : [])),
  };
}
