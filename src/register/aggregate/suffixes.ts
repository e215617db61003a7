import { nameKey } from "../texts/nameKey";
import type { AggregateRow } from "../model/aggregateTable";
import { sourceKey } from "./sourceWords";

/** "Chứng thực (bản sao)", "Chứng thực [HT Bộ]", "Chứng thực *". */
const SUFFIX = /\s*(\([^()]*\)|\[[^[\]]*\]|[*†¹²³]+)\s*$/u;

/** A row that counts under its name without a suffix. */
export interface ShortenedRow {
  row: number;
  /** As printed. */
  label: string;
}

const isCounted = ({ role, source }: AggregateRow): boolean => role === "data" && source !== "";

/** Names of each system, as they are compared. */
function namesBySource(rows: readonly AggregateRow[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { source, label } of rows.filter(isCounted)) names.set(sourceKey(source), (names.get(sourceKey(source)) ?? new Set()).add(nameKey(label)));
  return names;
}

/**
 * Rows whose name is, but for a suffix, that of a row of another system: one field of two systems, which adds up. Where a
 * system has the name with and without the suffix they are two fields.
 * @example shortenSuffixes(rows).shortened // [{ row: 14, label: "Chứng thực (mẫu)" }] where the other system has "Chứng thực"
 */
export function shortenSuffixes(rows: readonly AggregateRow[]): { rows: AggregateRow[]; shortened: ShortenedRow[] } {
  const names = namesBySource(rows);
  const bare = new Map<string, string>();
  for (const row of rows.filter(isCounted)) if (!bare.has(nameKey(row.label))) bare.set(nameKey(row.label), row.label);
  const shortened: ShortenedRow[] = [];
  const changed = rows.map((row): AggregateRow => {
    const short = row.label.replace(SUFFIX, "").trim();
    const key = nameKey(short);
    if (!isCounted(row) || short === "" || key === nameKey(row.label) || !bare.has(key)) return row;
    if ([...names.values()].some((known) => known.has(key) && known.has(nameKey(row.label)))) return row;
    if (names.get(sourceKey(row.source))?.has(key)) return row;
    shortened.push({ row: row.row, label: row.label });
    return { ...row, label: bare.get(key) ?? short };
  });
  return { rows: changed, shortened };
}
