import type { Period } from "../../calendar/period";
import type { Reading } from "../../register/model/reading";
import { isCounted } from "../../register/aggregate/repeats";
import { mayHold } from "../../register/names/mayHold";
import { UnitIndex } from "../../register/names/unitIndex";
import { fileOf } from "../../register/texts/fileKey";
import { levelOfUnit } from "../../register/vocabulary/levels";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { ReportSettings } from "../request/request";
import { cutTo } from "./cut";
import { mainTables, namedUnits } from "./mainTables";
import { NO_TABLES, periodTables, type PeriodTables } from "./sources";

/** Units of aggregate tables that the register has no case of. */
interface AddableUnits {
  /** The tables with only the rows of these units. */
  source: PeriodTables;
  names: string[];
  /** Units of tables that the register holds under another name: they are not added. */
  held: { unit: string; as: string }[];
}

const NOTHING: AddableUnits = { source: NO_TABLES, names: [], held: [] };

/**
 * Whether a table by field or procedure may be of a unit beside those of the register: one of another file, or of a place of the same level as
 * theirs; in the register's own file it otherwise tells its cases once more.
 */
function mayBeBeside(table: AggregateTable, { layouts, table: { units } }: Reading): boolean {
  const own = namedUnits(table);
  if (table.rows === "unit") return true;
  if (own.length === 0 || own.some((unit) => mayHold(unit, units))) return false;
  const file = fileOf(table.sheet);
  if (file !== "" && layouts.every(({ sheet }) => fileOf(sheet) !== file)) return true;
  return own.every((unit) => levelOfUnit(unit) !== "province" && units.some((other) => levelOfUnit(other) === levelOfUnit(unit)));
}

/**
 * What tables of the period hold beside the register: units that it has no case of, by their rows or as those whose table it
 * is. Cases and tables of one unit are never added together.
 * @example addableUnits(reading, period, settings).names // ["UBND xã Tân Lập"]
 */
export function addableUnits(reading: Reading, period: Period, settings: ReportSettings): AddableUnits {
  if (reading.table.length === 0 || reading.aggregates.length === 0) return NOTHING;
  const known = new UnitIndex(reading.table.units);
  const source = periodTables(reading.aggregates, period, settings);
  const beside = source.tables.filter((table) => mayBeBeside(table, reading));
  const held = beside.flatMap(namedUnits).flatMap((unit) => {
    const as = known.find(unit);
    return as === null || as === unit ? [] : [{ unit, as }];
  });
  const tables = beside
    .map((table) => cutTo(table, (row) => {
      const unit = row.unit || (row.label === "" ? "" : table.reportingUnit);
      return unit !== "" && known.find(unit) === null;
    }))
    .filter(({ rowsRead }) => rowsRead.some(isCounted));
  if (tables.length === 0) return { ...NOTHING, held };
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const parts = source.joined.filter((each) => each.tables.some(({ sheet }) => sheets.has(sheet))).flatMap((each) => each.parts.flatMap((part) => part.tables));
  const printed = source.printed.filter((table) => sheets.has(table.sheet) || parts.includes(table));
  return { source: { ...source, tables, printed }, names: [...new Set(mainTables(tables).flatMap(namedUnits))], held };
}
