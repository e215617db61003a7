import type { AggregateTable } from "../../register/model/aggregateTable";
import type { Finding } from "../../register/model/findings";
import type { KnownUnits } from "../../register/names/knownUnits";
import { nameKey } from "../../register/texts/nameKey";

/** The name that stands for a name in the register or in other files; "" where it stands as it is. */
function otherName(name: string, known: KnownUnits): string {
  const found = name === "" ? null : known.find(name);
  return found === null || nameKey(found) === nameKey(name) ? "" : found;
}

/**
 * An aggregate table with the names of units that stand for the same ones elsewhere, each told: what "UBND xã A" sent as a table
 * and "Xã A" as cases, or a second time, is one unit and must not be added. Two rows of one table stay two.
 */
export function withOneName(table: AggregateTable, known: KnownUnits): AggregateTable {
  const findings: Finding[] = [];
  const tell = (row: number, value: string): void => {
    findings.push({ type: "mergedSpelling", sheet: table.sheet, row, column: row === 0 ? 0 : table.labelColumn, value });
  };
  if (table.rows !== "unit") {
    const reportingUnit = otherName(table.reportingUnit, known);
    if (reportingUnit === "") return table;
    tell(0, `${table.reportingUnit} → ${reportingUnit}`);
    return { ...table, reportingUnit, findings: [...table.findings, ...findings] };
  }
  const taken = new Set(table.rowsRead.map(({ label }) => nameKey(label)));
  const rowsRead = table.rowsRead.map((row) => {
    const label = row.role === "data" ? otherName(row.label, known) : "";
    if (label === "" || taken.has(nameKey(label))) return row;
    taken.add(nameKey(label));
    tell(row.row, `${row.label} → ${label}`);
    return { ...row, label };
  });
  return findings.length === 0 ? table : { ...table, rowsRead, findings: [...table.findings, ...findings] };
}
