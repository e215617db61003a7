import { cellText } from "../texts/cell";
import type { AggregateLayout } from "../model/aggregateTable";
import type { CellValue, Grid } from "../model/grid";
import { isSourceHeader, isSourceLabel } from "./sourceWords";

/** What a row's own cells say of the system that its cases were handled in; "" when they say nothing. */
export type SourceReader = (cells: readonly CellValue[]) => string;

/** Places of columns that are headed "Hệ thống", "Nguồn số liệu". */
function sourcePlaces(grid: Grid, { headerRows, columns, labelColumn }: AggregateLayout): number[] {
  const counted = new Set([labelColumn, ...columns.map(({ column }) => column)].map((column) => column - grid.left));
  const headers = headerRows.map((row) => grid.rows[row - grid.top] ?? []);
  const places = headers.flatMap((cells) => cells.flatMap((cell, at) => (!counted.has(at) && isSourceHeader(cellText(cell)) ? [at] : [])));
  return [...new Set(places)];
}

/**
 * Reader of a row's system: the column that is headed so, or a cell left of the counts that names one. A system merged over
 * the rows of several names stands in the first of them.
 */
export function sourceReader(grid: Grid, layout: AggregateLayout): SourceReader {
  const places = sourcePlaces(grid, layout);
  const label = layout.labelColumn - grid.left;
  const firstCount = Math.min(...layout.columns.map(({ column }) => column)) - grid.left;
  const last = new Map<number, string>();
  return (cells) => {
    for (const at of places) {
      const own = cellText(cells[at]);
      if (own !== "") last.set(at, own);
      const said = own !== "" ? own : at < label ? last.get(at) ?? "" : "";
      if (said !== "") return said;
    }
    const texts = cells.slice(0, Math.max(0, firstCount)).map((cell, at) => (at === label || at === layout.ordinalColumn - grid.left ? "" : cellText(cell)));
    return texts.find((text) => text !== "" && isSourceLabel(text)) ?? "";
  };
}
