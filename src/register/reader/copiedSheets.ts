import { unitForm } from "../names/abbreviations";
import { FATE } from "./fates";
import { DAY_ROLES, TEXT_ROLES, type RowStore } from "./rowStore";

/** Fewer rows may well be alike in two registers. */
const FEWEST = 5;

/**
 * Rows of sheets that repeat an earlier sheet from the first case to the last in all that is read, and have no ids by which
 * single cases could be found again: "HoSo (2)", kept as a copy. They are left out as second rows of their cases.
 * @returns row → the row that it repeats
 */
export function copiedRows(store: RowStore, fates: Uint8Array): Map<number, number> {
  const copied = new Map<number, number>();
  const first = new Map<string, number[]>();
  for (const rows of rowsBySheet(store, fates)) {
    if (rows.length < FEWEST || rows.some((row) => store.idHash[row] !== 0)) continue;
    const unit = unitForm(store.sources[store.sheet[rows[0]] - 1].layout.unit?.name ?? "");
    const key = `${unit}\n${rows.length}\n${hashOf(store, rows)}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, rows);
    else if (rows.every((row, at) => isAlike(store, row, known[at]))) rows.forEach((row, at) => copied.set(row, known[at]));
  }
  return copied;
}

function rowsBySheet(store: RowStore, fates: Uint8Array): number[][] {
  const rows = store.sources.map((): number[] => []);
  if (rows.length > 1) for (let row = 0; row < store.length; row++) if (fates[row] === FATE.used) rows[store.sheet[row] - 1].push(row);
  return rows;
}

function hashOf({ days }: RowStore, rows: readonly number[]): number {
  return rows.reduce((hash, row) => DAY_ROLES.reduce((sum, role) => (Math.imul(sum, 31) + days[role].data[row]) | 0, hash), 7);
}

function isAlike({ days, texts }: RowStore, row: number, other: number): boolean {
  return DAY_ROLES.every((role) => days[role].data[row] === days[role].data[other])
    && TEXT_ROLES.every((role) => texts[role].codes[row] === texts[role].codes[other]);
}
