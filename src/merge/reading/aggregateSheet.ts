import { aggregateOfSheet, MOST_AGGREGATE_COLUMNS, MOST_AGGREGATE_ROWS } from "../../register/aggregate/aggregateOfSheet";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { AggregateCorrection } from "../../register/model/corrections";
import { topGrid } from "./fileGrid";
import type { ProbedSheet } from "./probeSheet";

/** The aggregate table of a probed sheet, as the user has corrected it; null when it holds none. */
export function aggregateOn({ sheet, area, isAggregate }: ProbedSheet, corrections: readonly AggregateCorrection[]): AggregateTable | null {
  if (!isAggregate || area === null) return null;
  return aggregateOfSheet(topGrid(sheet, area, { rows: MOST_AGGREGATE_ROWS, columns: MOST_AGGREGATE_COLUMNS }), area.rows, corrections);
}
