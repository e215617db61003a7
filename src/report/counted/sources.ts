import type { Period } from "../../calendar/period";
import type { FigureName } from "../../indicators/figureNames";
import { aggregateTally, unitOfRow } from "../../indicators/aggregateTally";
import { isCounted } from "../../register/aggregate/repeats";
import { UnitIndex } from "../../register/names/unitIndex";
import { fileOf } from "../../register/texts/fileKey";
import type { RepeatedRow } from "../../checks/aggregateRepeats";
import type { AggregateRows, AggregateTable } from "../../register/model/aggregateTable";
import { fillWindow, partsOf } from "./fillWindow";
import { countedOnce } from "./once";
import { cutTo } from "./cut";
import { senders } from "./senders";
import { joinTables, type Joined } from "./joinTables";
import { sameWindow, saysNoPeriod, tableWindow, type Dating } from "./window";

/** Figures without which a table cannot carry a report. */
const NEEDED: readonly FigureName[] = ["cumulative", "earlyAndOnTime", "lateAndOverdue"];

/** Whether a table gives what a report is made of: a table of digitisation or payment does not. */
export function carriesReport(table: AggregateTable): boolean {
  const { gives } = aggregateTally(table);
  return NEEDED.every((figure) => gives.has(figure));
}

/** The tables that a period's figures are made from. */
export interface PeriodTables {
  /** Tables of the whole period: as printed, or put together from its parts. */
  tables: AggregateTable[];
  /** The tables as printed. */
  printed: AggregateTable[];
  /** How tables were put together; empty when the period itself is printed. */
  joined: readonly Joined[];
  /** Rows that are not counted, for a row of another table counts the same. */
  left: readonly RepeatedRow[];
}

export const NO_TABLES: PeriodTables = { tables: [], printed: [], joined: [], left: [] };

/**
 * The printed tables of one period that can carry a report; a table that says no period is taken to be of the one asked for.
 * @example tablesOf(reading.aggregates, quarter, settings).length // 9: one a district
 */
export function tablesOf(tables: readonly AggregateTable[], period: Period, dating: Dating): AggregateTable[] {
  return tables.filter((table) => {
    const window = tableWindow(table, dating);
    return (window === null ? saysNoPeriod(table) : sameWindow(window, period)) && carriesReport(table);
  });
}

const KINDS: readonly AggregateRows[] = ["unit", "field", "procedure"];

/** Tables by unit, by field and by procedure are put together each for themselves: they tell the same cases. */
function joinedOf(tables: readonly AggregateTable[], period: Period, dating: Dating): Joined[] {
  return KINDS.flatMap((kind) => {
    const parts = fillWindow(partsOf(tables.filter((table) => table.rows === kind && carriesReport(table)), dating), period);
    if (parts === null) return [];
    const joined = joinTables(parts, period);
    return joined.tables.every(carriesReport) ? [joined] : [];
  });
}

/** Tables without the rows of units that others hold already. */
function withoutUnitsOf(joined: readonly Joined[], printed: readonly AggregateTable[]): Joined[] {
  const held = new UnitIndex(printed.flatMap((table) => table.rowsRead.filter(isCounted).map((row) => unitOfRow(table, row))));
  return joined.map((each) => ({ ...each, tables: each.tables.map((table) => cutTo(table, (row) => held.find(unitOfRow(table, row)) === null)) }));
}

/** What one sender's tables give of a period: printed ones, else those of its shorter periods; files without a printed one too. */
function sentTables(own: readonly AggregateTable[], period: Period, dating: Dating): Omit<PeriodTables, "left"> {
  const printed = tablesOf(own, period, dating);
  const said = printed.filter((table) => !saysNoPeriod(table));
  const files = new Set(said.map(({ sheet }) => fileOf(sheet)));
  const others = said.length === 0 ? own : own.filter(({ sheet }) => !files.has(fileOf(sheet)));
  const found = joinedOf(others, period, dating);
  if (found.length === 0) return { tables: printed, printed, joined: [] };
  const joined = said.length === 0 ? found : withoutUnitsOf(found, said);
  const parts = joined.flatMap((each) => each.parts.flatMap((part) => part.tables));
  const kept = said.length === 0 ? [] : printed;
  return { tables: [...kept, ...joined.flatMap((each) => each.tables)], printed: [...kept, ...parts], joined };
}

/**
 * The tables of a period, by their senders: those that are printed for it, else those of shorter periods that fill it. A table
 * that says no period is counted beside printed ones of the period, or alone. What two tables hold is counted once.
 * @example periodTables(reading.aggregates, quarter, settings).joined[0].parts.length // 3: July, August, September
 */
export function periodTables(tables: readonly AggregateTable[], period: Period, dating: Dating): PeriodTables {
  const sent = senders(tables).map((own) => sentTables(own, period, dating));
  const once = countedOnce(sent.flatMap((each) => each.tables));
  return { tables: once.tables, printed: sent.flatMap((each) => each.printed), joined: sent.flatMap((each) => each.joined), left: once.left };
}
