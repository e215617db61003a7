import { cellsOf, columnsOf, type Manner } from "./columns";
import type { MadeArea, MadeCell, MadeSheet, PlannedRow } from "./model";

/** Header rows of a layout with its merged cells: groups lie over their columns, other headers over both rows. */
function headerOf(manner: Manner, top: number): { rows: MadeCell[][]; merged: MadeArea[] } {
  const columns = columnsOf(manner);
  const groups = columns.map((column) => (column.length === 3 ? column[2] : ""));
  if (groups.every((group) => group === "")) return { rows: [columns.map(([, header]) => header)], merged: [] };
  const merged: MadeArea[] = [];
  groups.forEach((group, at) => {
    if (group === "") merged.push({ top, bottom: top + 1, left: at, right: at });
    else if (groups[at - 1] !== group) {
      let right = at;
      while (groups[right + 1] === group) right++;
      if (right > at) merged.push({ top, bottom: top, left: at, right });
    }
  });
  const upper = columns.map(([, header], at) => (groups[at] === "" ? header : groups[at - 1] === groups[at] ? null : groups[at]));
  return { rows: [upper, columns.map(([, header], at) => (groups[at] === "" ? null : header))], merged };
}

/** A register as a sheet: title rows, its header, its rows. */
export function registerSheet(name: string, planned: readonly PlannedRow[], manner: Manner, titles: readonly MadeCell[][] = []): MadeSheet {
  const header = headerOf(manner, titles.length);
  return { name, merged: header.merged, rows: [...titles, ...header.rows, ...planned.map((row, at) => cellsOf(row, at, manner))] };
}
