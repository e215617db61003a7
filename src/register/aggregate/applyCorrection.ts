import type { AggregateCorrection } from "../model/corrections";
import { aggregateFingerprint, headedColumns } from "../corrections/fingerprint";
import type { AggregateColumn, AggregateFigure, AggregateLayout } from "../model/aggregateTable";

/**
 * A layout with what the user said about tables with its header: a figure has one column, which loses it when another is
 * said to hold it. The user's word is final: no evidence of the rows changes it.
 * @example applyCorrection(layout, [{ fingerprint, columns: [{ place: 6, figure: "late" }] }]).columns // … column 8: late, how "user"
 */
export function applyCorrection(layout: AggregateLayout, corrections: readonly AggregateCorrection[]): AggregateLayout {
  const fingerprint = aggregateFingerprint(layout);
  const known = corrections.find((each) => each.fingerprint === fingerprint);
  if (known === undefined) return layout;
  const headers = headedColumns(layout);
  const said = known.columns.flatMap(({ place, figure }) => headers.filter(({ column }) => column === layout.labelColumn + place).map((header) => ({ ...header, figure })));
  const places = new Set(said.map(({ column }) => column));
  const figures = new Set(said.map(({ figure }) => figure));
  const byUser = said.flatMap(({ column, header, figure }): AggregateColumn[] => (figure === null ? [] : [{ figure, column, header, how: "user", part: false }]));
  const kept = layout.columns.filter(({ column, figure }) => !places.has(column) && !figures.has(figure));
  const columns = [...kept, ...byUser].sort((a, b) => a.column - b.column);
  const rates = layout.rates.filter(({ column }) => !places.has(column));
  const used = new Set([...columns, ...rates].map(({ column }) => column));
  return { ...layout, columns, rates, unused: headers.filter(({ column }) => !used.has(column)), openTotal: layout.openTotal && isOpen(layout.columns, columns) };
}

/** The bare total is open to evidence only while it is what the header was read as. */
function isOpen(before: readonly AggregateColumn[], now: readonly AggregateColumn[]): boolean {
  const totalOf = (columns: readonly AggregateColumn[], figure: AggregateFigure): AggregateColumn | undefined => columns.find((each) => each.figure === figure);
  const total = totalOf(now, "cumulative");
  return total !== undefined && total.how !== "user" && total.column === totalOf(before, "cumulative")?.column;
}
