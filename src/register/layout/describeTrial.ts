import type { ColumnDoubt, ColumnMatch, SheetLayout } from "../model/layout";
import type { Grid } from "../model/grid";
import { isBlankCell } from "../texts/cell";
import type { Candidate } from "./candidates";
import { layoutFingerprint } from "../corrections/fingerprint";
import { namesUnits } from "./columns";
import { headerLabel } from "./headerBlock";
import { sheetUnit } from "./sheetUnit";
import { TITLE_ROWS } from "./titleRows";
import type { Trial } from "./trial";

/** The fingerprint that a trial's layout will have: that of its headers, whatever the columns are taken for. */
export function trialFingerprint({ headers }: Trial): string {
  const unknownHeaders = headers.map((header) => ({ column: header.at, header: headerLabel(header) }));
  return layoutFingerprint({ columns: [], unknownHeaders, firstColumn: headers[0]?.at ?? 0 });
}

/**
 * The layout that a trial amounts to, in sheet rows and columns. A column's header is what stands above it, also where the
 * header is out of step.
 */
export function describeTrial(grid: Grid, trial: Trial, lastRow: number | undefined): SheetLayout {
  const labels = new Map(trial.headers.map((header) => [header.at, headerLabel(header)]));
  const matchOf = ({ at, role, how, confidence }: Candidate): ColumnMatch => (
    { role, column: grid.left + at, header: labels.get(at) ?? "", how, confidence }
  );
  const columns = trial.chosen.map(matchOf).sort((a, b) => a.column - b.column);
  const firstRow = grid.top + trial.body;
  return {
    sheet: grid.sheet,
    headerRows: Array.from({ length: trial.block.size }, (_, row) => grid.top + trial.block.start + row),
    firstColumn: grid.left + (trial.headers[0]?.at ?? 0),
    firstRow,
    lastRow: Math.max(firstRow - 1, lastRow ?? grid.top + grid.rows.length - 1),
    columns,
    unknownHeaders: unknownHeaders(grid, trial, new Set(columns.map(({ column }) => column))),
    ...oddities(grid, trial, matchOf),
    ...unitOf(grid, trial, columns),
    ...titlesOf(grid, trial),
  };
}

function unitOf(grid: Grid, { block }: Trial, columns: readonly ColumnMatch[]): Pick<SheetLayout, "unit"> {
  const unit = namesUnits({ columns }) ? undefined : sheetUnit(grid, block.start);
  return unit === undefined ? {} : { unit };
}

function titlesOf({ rows }: Grid, { block }: Trial): Pick<SheetLayout, "titles"> {
  const titles = rows.slice(0, Math.min(block.start, TITLE_ROWS)).map((cells) => cells.filter((cell) => !isBlankCell(cell))).filter((cells) => cells.length > 0);
  return titles.length === 0 ? {} : { titles };
}

function unknownHeaders(grid: Grid, { headers, rivals }: Trial, used: ReadonlySet<number>): SheetLayout["unknownHeaders"] {
  const rivalRoles = new Map(rivals.map((rival) => [rival.at, rival.role]));
  return headers
    .filter((header) => !used.has(grid.left + header.at))
    .map((header) => ({ column: grid.left + header.at, header: headerLabel(header), rivalOf: rivalRoles.get(header.at) }));
}

function oddities(
  grid: Grid, { block, doubts, besides, shift }: Trial, matchOf: (candidate: Candidate) => ColumnMatch,
): Pick<SheetLayout, "doubts" | "besides" | "shiftedFrom"> {
  const row = grid.top + block.start + block.size - 1;
  const asked = doubts.map(matchOf).sort((a, b) => a.column - b.column)
    .map(({ role, column, header, confidence }): ColumnDoubt => ({ role, column, header, confidence }));
  return {
    ...(asked.length > 0 && { doubts: asked }),
    ...(besides.length > 0 && { besides: besides.map(([first]) => ({ row, column: grid.left + first.at, header: headerLabel(first) })) }),
    ...(shift?.sure && { shiftedFrom: grid.left + shift.from }),
  };
}
