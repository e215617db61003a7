import type { RepeatedRow } from "../../checks/aggregateRepeats";
import { isCounted, markRepeats, ownUnit, subjectOf } from "../../register/aggregate/repeats";
import { unitKey } from "../../register/names/unitIndex";
import { fileOf } from "../../register/texts/fileKey";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { cutTo } from "./cut";

/** Tables of one window, and the rows that were taken out of them. */
interface Once {
  tables: AggregateTable[];
  left: RepeatedRow[];
}

/** Rows that another table of the window counts too, whatever the words by which the two say their period. */
function withoutSame(tables: readonly AggregateTable[]): Once {
  const left: RepeatedRow[] = [];
  const cut = markRepeats(tables, subjectOf, (table, kept) => {
    for (const [row, { sheet, row: at }] of kept) {
      const other = tables.find((each) => each.sheet === sheet && each.rowsRead.some((one) => one.row === at && subjectOf(each, one) === subjectOf(table, row)));
      const same = other?.rowsRead.find((one) => one.row === at && subjectOf(other, one) === subjectOf(table, row));
      left.push({ left: { table, row }, kept: other && same ? { table: other, row: same } : null });
    }
    return cutTo(table, (row) => !kept.has(row));
  });
  return { tables: cut, left };
}

/** Files in which a unit sent a table of fields or procedures of its own. */
function filesOfOwn(tables: readonly AggregateTable[]): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const table of tables) {
    if (table.rows === "unit" || table.reportingUnit === "" || !table.rowsRead.some(isCounted)) continue;
    const key = unitKey(table.reportingUnit);
    files.set(key, (files.get(key) ?? new Set()).add(fileOf(table.sheet)));
  }
  return files;
}

/** A row of a unit in a table of several that came in another file than the unit's own table: the unit's own counts. */
function withoutOwn(tables: readonly AggregateTable[]): Once {
  const own = filesOfOwn(tables);
  const left: RepeatedRow[] = [];
  const cut = tables.map((table) => {
    if (table.rows !== "unit" || ownUnit(table) !== "") return table;
    const file = fileOf(table.sheet);
    return cutTo(table, (row) => {
      const files = own.get(unitKey(row.unit));
      const isOwn = row.unit !== "" && files !== undefined && !files.has(file);
      if (isOwn) left.push({ left: { table, row }, kept: ownSum(tables, row.unit) });
      return !isOwn;
    });
  });
  return { tables: cut, left };
}

/** A unit's own table as one row, to be held against what another says of it. */
function ownSum(tables: readonly AggregateTable[], unit: string): RepeatedRow["kept"] {
  const table = tables.find(({ rows, reportingUnit }) => rows !== "unit" && unitKey(reportingUnit) === unitKey(unit));
  const first = table?.rowsRead.find(isCounted);
  if (table === undefined || first === undefined) return null;
  const counts = { ...first.counts };
  for (const { figure } of table.columns) counts[figure] = table.rowsRead.filter(isCounted).reduce((sum, row) => sum + (row.counts[figure] ?? 0), 0);
  return { table, row: { ...first, label: unit, counts } };
}

/**
 * Tables of one window with each row counted once, and the rows that were left out with those that count instead: tables sent
 * twice, a unit's row in another's table beside its own.
 * @example countedOnce([districtTable, communeTable]).left.length // 1: the commune's row in the district's table
 */
export function countedOnce(tables: readonly AggregateTable[]): Once {
  if (tables.length < 2) return { tables: [...tables], left: [] };
  const same = withoutSame(tables);
  const own = withoutOwn(same.tables);
  return { tables: own.tables, left: [...same.left, ...own.left] };
}
