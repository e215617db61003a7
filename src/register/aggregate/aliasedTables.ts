import { parsePeriod } from "../../calendar/periodText";
import type { AggregateTable } from "../model/aggregateTable";
import type { UnitAlias } from "../model/corrections";
import { aliasedCode, aliasNames } from "../names/aliasMap";

/** A closing day moves the end of a period by days, an alias holds from the first of some month: the usual one will do. */
const USUAL_CLOSING_DAY = 20;
/** A table that says no period is of now. */
const NOW = 0x7fffffff;

function lastDay({ period }: AggregateTable): number {
  return parsePeriod(period.range || period.label, USUAL_CLOSING_DAY)?.to ?? NOW;
}

/**
 * Tables with their units under the names that the user has said they have, as cases are read: what "SYT" sent is of "Sở Y tế".
 * @example aliasedTables(tables, [{ from: "SYT", to: "Sở Y tế", since: 0 }])[0].reportingUnit // "Sở Y tế"
 */
export function aliasedTables(tables: readonly AggregateTable[], aliases: readonly UnitAlias[]): AggregateTable[] {
  if (aliases.length === 0) return [...tables];
  return tables.map((table) => {
    const day = lastDay(table);
    const finalOf = (name: string): string => {
      const found = aliasNames(["", name], aliases);
      return found === null ? name : found.names[aliasedCode(found, 1, day)];
    };
    const rowsRead = table.rowsRead.map((row) => {
      const unit = finalOf(row.unit);
      return unit === row.unit ? row : { ...row, unit, label: table.rows === "unit" ? unit : row.label };
    });
    return { ...table, reportingUnit: finalOf(table.reportingUnit), rowsRead };
  });
}
