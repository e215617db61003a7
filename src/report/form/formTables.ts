import { aggregateTallyBy, mergeAggregates, unitOfRow, type AggregateTally } from "../../indicators/aggregateTally";
import { countsOf, totalOf } from "../../indicators/counts";
import type { CrossedGroup } from "../../indicators/grouping";
import { figuresOf } from "../../indicators/figures";
import type { RateBase, Tally } from "../../indicators/types";
import { LEVELS, levelOfText, levelOfUnit } from "../../register/vocabulary/levels";
import { isCounted } from "../../register/aggregate/repeats";
import { spellingKey } from "../../register/texts/nameKey";
import type { AggregateRow, AggregateTable } from "../../register/model/aggregateTable";
import { certainRow } from "../situation/certainty";
import type { FormBand } from "./formBands";
import type { FormSource } from "./formSource";
import type { Situation } from "../situation/situation";
import { inTableOrder } from "../situation/tableOrder";
import { mainTables } from "../counted/mainTables";

/** Pairs of names, each called by its place: groups of a tally have one name. */
class PairNames {
  readonly pairs: CrossedGroup[] = [];

  nameOf(outer: string, inner: string): string {
    const known = this.pairs.findIndex((pair) => pair.outer === outer && spellingKey(pair.inner) === spellingKey(inner));
    return String(known < 0 ? this.pairs.push({ outer, inner }) - 1 : known);
  }
}

/**
 * The tables that carry form II.06a by unit or by field: by field those by field; by unit those by unit, else those by field
 * that say whose they are. None when there are no such tables.
 */
export function formTables({ counted }: Pick<Situation, "counted">, by: "unit" | "field"): AggregateTable[] {
  const { tables } = counted.source;
  if (by === "field") return tables.filter(({ rows }) => rows === "field");
  const main = mainTables(tables);
  return main.every((table) => table.rows === "unit" || table.reportingUnit !== "" || table.rowsRead.every((row) => !isCounted(row) || row.unit !== "")) ? main : [];
}

/** The level of a row: by its unit's name, else by the band that it stands in. */
function levelOf(table: AggregateTable, row: AggregateRow): string {
  return levelOfUnit(row.unit || table.reportingUnit) ?? levelOfText(row.band) ?? "";
}

function talliedBy(tables: readonly AggregateTable[], groupOf: (table: AggregateTable, row: AggregateRow) => string): AggregateTally {
  return mergeAggregates(tables.map((table) => aggregateTallyBy(table, (row) => groupOf(table, row))));
}

function bandsOf(rows: Tally, pairs: readonly CrossedGroup[], sums: Tally, base: RateBase): FormBand[] {
  return [...LEVELS, ""].flatMap((level): FormBand[] => {
    const at = sums.groups.indexOf(level);
    const found = rows.groups.flatMap((group, place) => {
      const { outer, inner } = pairs[Number(group)];
      return outer === level ? [{ name: inner, figures: figuresOf(countsOf(rows, place), base) }] : [];
    });
    const rowsOf = inTableOrder(found).map(({ name, figures }) => ({ name, ...certainRow(figures) }));
    return at < 0 ? [] : [{ level, ...certainRow(figuresOf(countsOf(sums, at), base)), rows: rowsOf }];
  });
}

/**
 * The numbers of form II.06a by printed tables, in bands by level.
 * @example printedForm(situation, "unit").bands[0].rows[0].name // "Sở Y tế"
 */
export function printedForm(situation: Situation, by: "unit" | "field"): FormSource {
  const { rateBase } = situation.settings;
  const tables = formTables(situation, by);
  const nameOf = (table: AggregateTable, row: AggregateRow): string => (by === "unit" ? unitOfRow(table, row) : row.label);
  const names = new PairNames();
  const { tally: rows, gives } = talliedBy(tables, (table, row) => names.nameOf(levelOf(table, row), nameOf(table, row)));
  const { tally: sums } = talliedBy(tables, levelOf);
  const total = figuresOf(totalOf(sums), rateBase);
  return { bands: bandsOf(rows, names.pairs, sums, rateBase), total, totalRow: certainRow(total), has: (figure) => gives.has(figure) };
}
