import type { Corrections } from "../corrections";
import { decodedGrid } from "../legacy/decodedGrid";
import type { CellValue, ColumnMatch, Grid, SheetLayout } from "../types";
import { assignRoles, type Assignment } from "./assign";
import { headerBlocks, type BlockSpan } from "./blockSearch";
import { candidatesOf } from "./candidates";
import { headerCells, headerLabel, type HeaderCell } from "./headerBlock";
import { isNumberRow } from "./numberRow";
import { ProfileCache, type ColumnProfile } from "./profile";

export interface LayoutOptions {
  /** What the user said about headers seen before; it wins over every guess. */
  corrections?: Corrections;
  /** Last row of the sheet's used range, 1-based; without it, the grid's last row. */
  lastRow?: number;
  /** "register": needs a receipt day and one of due, finished, handed over, status; "dates": any one day column. */
  require?: "register" | "dates";
}

/** Rows of the body that are looked at for evidence. */
const SAMPLE_ROWS = 60;
const MAX_WIDTH = 256;
const LOWER_HEADER_MARGIN = 0.9;

/** Roles that figures are made of: a header row is known by them, the others only add to it. */
const CORE: ReadonlySet<string> = new Set([
  "caseId", "unit", "receivingUnit", "field", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel",
]);

/**
 * Where the register stands on a sheet and what each column is taken for; null when the top of the sheet holds none.
 * Title rows above the header, a row of column numbers below it and headers of up to four rows are seen through.
 * A register without a due column is still a register. Source: domain.md 4.1–4.4.
 * @param grid the top rows of the sheet, 60 are enough
 * @example findLayout({ sheet: "HoSo", top: 1, left: 1, rows: [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["A1", 44400, 44410]] })?.firstRow // 2
 */
export function findLayout(given: Grid, options: LayoutOptions = {}): SheetLayout | null {
  const { grid, legacy } = decodedGrid(given);
  const width = Math.min(MAX_WIDTH, grid.rows.reduce((widest, row, at) => (at < 2 * SAMPLE_ROWS ? Math.max(widest, row.length) : widest), 0));
  const cache = new ProfileCache(grid.rows, SAMPLE_ROWS);
  let best: Trial | null = null;
  for (const block of headerBlocks(grid.rows, width)) {
    const trial = tryBlock(grid.rows, block, width, cache);
    if (isEnough(trial, options.require ?? "register") && (best === null || isBetter(trial, best))) best = trial;
  }
  return best === null ? null : { ...layoutOf(grid, best, options.lastRow), ...(legacy.length > 0 && { legacy }) };
}

/** A header further down must be clearly better: it is more likely the same one repeated on the next printed page. */
function isBetter(trial: Trial, best: Trial): boolean {
  const isBelow = trial.block.start >= best.block.start + best.block.size;
  return trial.score > best.score + (isBelow ? LOWER_HEADER_MARGIN : 1e-9);
}

interface Trial {
  block: BlockSpan;
  headers: HeaderCell[];
  assignment: Assignment;
  /** 0-based grid row of the first body row. */
  body: number;
  score: number;
}

function tryBlock(rows: readonly (readonly CellValue[])[], block: BlockSpan, width: number, cache: ProfileCache): Trial {
  const headers = headerCells(rows.slice(block.start, block.start + block.size), width);
  let body = block.start + block.size;
  if (body < rows.length && isNumberRow(rows[body], headers.length)) body++;
  const profiles = new Map<number, ColumnProfile>(headers.map((header) => [header.at, cache.of(body, header.at)]));
  const candidates = headers.flatMap((header) => candidatesOf(header, profiles.get(header.at) as ColumnProfile));
  const assignment = assignRoles(candidates, profiles);
  const score = assignment.chosen.reduce((sum, one) => sum + one.score * (CORE.has(one.role) ? 1 : 0.4), -0.05 * block.size);
  return { block, headers, assignment, body, score };
}

function isEnough(trial: Trial, require: "register" | "dates"): boolean {
  const roles = new Set(trial.assignment.chosen.map((one) => one.role));
  const end = roles.has("due") || roles.has("finished") || roles.has("handedOver");
  return require === "dates" ? end || roles.has("received") : roles.has("received") && (end || roles.has("status"));
}

function layoutOf(grid: Grid, trial: Trial, lastRow: number | undefined): SheetLayout {
  const headerAt = new Map(trial.headers.map((header) => [header.at, headerLabel(header)]));
  const columns: ColumnMatch[] = trial.assignment.chosen
    .map(({ at, role, how, confidence }) => ({ role, column: grid.left + at, header: headerAt.get(at) ?? "", how, confidence }))
    .sort((a, b) => a.column - b.column);
  const used = new Set(columns.map((match) => match.column));
  const rivals = new Map(trial.assignment.rivals.map((rival) => [rival.at, rival.role]));
  const firstRow = grid.top + trial.body;
  return {
    sheet: grid.sheet,
    headerRows: Array.from({ length: trial.block.size }, (_, row) => grid.top + trial.block.start + row),
    firstColumn: grid.left + (trial.headers[0]?.at ?? 0),
    firstRow,
    lastRow: Math.max(firstRow - 1, lastRow ?? grid.top + grid.rows.length - 1),
    columns,
    unknownHeaders: trial.headers
      .filter((header) => !used.has(grid.left + header.at))
      .map((header) => ({ column: grid.left + header.at, header: headerLabel(header), rivalOf: rivals.get(header.at) })),
  };
}
