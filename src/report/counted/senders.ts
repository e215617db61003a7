import { unitKey } from "../../register/names/unitIndex";
import { fileOf } from "../../register/texts/fileKey";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { ownUnit } from "../../register/aggregate/repeats";

/** Whose a table is, by its title or, in a file, by its only unit; "" when nothing says it. */
function ownerOf(table: AggregateTable): string {
  if (table.reportingUnit !== "") return unitKey(table.reportingUnit);
  return fileOf(table.sheet) === "" ? "" : ownUnit(table);
}

/**
 * Tables by those who sent them: each has its own periods, and what one sent of a quarter says nothing of another's months.
 * Tables of one workbook are of one sender unless their titles name several.
 * @example senders(tables).length // 50 for the files of 50 communes
 */
export function senders(tables: readonly AggregateTable[]): AggregateTable[][] {
  const owners = new Set(tables.map(ownerOf).filter((owner) => owner !== ""));
  const isOne = owners.size <= 1 && tables.every(({ sheet }) => fileOf(sheet) === "");
  const groups = new Map<string, AggregateTable[]>();
  for (const table of tables) {
    const owner = isOne ? "" : ownerOf(table);
    groups.set(owner, [...(groups.get(owner) ?? []), table]);
  }
  return [...groups.values()];
}
