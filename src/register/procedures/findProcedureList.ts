import type { ProcedureColumn, ProcedureLayout, ProcedureRole } from "../model/procedureList";
import type { CellValue, Grid } from "../model/grid";
import { decodeGrid } from "../legacy/decodeGrid";
import { headerCells, headerLabel, type HeaderCell } from "../layout/headerBlock";
import { bodyStart } from "../layout/numberRow";
import { cellText, isBlankCell } from "../texts/cell";
import { isProcedureCode, numberedLevelRole, procedureRole } from "../vocabulary/procedureHeaders";
import { headerEntries } from "../vocabulary/headerIndex";
import { isOfCases } from "./caseColumns";

/** Title rows rarely go further than this. */
const SEARCH_ROWS = 40;
const MAX_BLOCK = 4;
const MAX_WIDTH = 128;
const SAMPLE_ROWS = 40;
const HEADER_LENGTH = 200;
/** Columns that make a list, the name or the code among them. */
const FEWEST = 3;

/** One of these at least: names under fields and units alone are a table of anything. */
const TELLING: ReadonlySet<ProcedureRole> = new Set(["code", "limit", "fee", "charge", "feeTotal", "level", "levelFull", "levelPartial", "levelInfo", "paperResult", "decision", "change"]);
/** Roles that say nothing of what a sheet is. */
const IDLE: ReadonlySet<ProcedureRole> = new Set(["ordinal", "note", "limitUnit"]);

interface Trial {
  start: number;
  size: number;
  body: number;
  headers: HeaderCell[];
  roles: Map<number, ProcedureRole>;
  score: number;
}

/**
 * Where a procedure list (danh mục TTHC) stands on a sheet and what its columns say; null when the top of the sheet holds none. A
 * list of cases is none, nor is a table of counts by procedure.
 * @param grid the top rows of the sheet, 60 are enough
 * @example findProcedureList(grid)?.columns.map(({ role }) => role) // ["ordinal", "code", "name", "field", "limit", …]
 */
export function findProcedureList(grid: Grid): ProcedureLayout | null {
  const { rows } = grid;
  let best: Trial | null = null;
  for (let start = 0; start < Math.min(SEARCH_ROWS, rows.length); start++) {
    if (!mayBegin(rows[start]) && !(start + 1 < rows.length && mayBegin(rows[start + 1]))) continue;
    for (let size = 1; size <= MAX_BLOCK && start + size <= rows.length && isLabelRow(rows[start + size - 1]); size++) {
      const trial = tryBlock(rows, start, size);
      if (trial && (best === null || trial.score > best.score)) best = trial;
    }
  }
  return best === null ? null : layoutOf(grid, best);
}

/**
 * Whether a sheet holds a procedure list, whatever the encoding of its texts.
 * @example isProcedureSheet(grid) // false for a register of cases
 */
export function isProcedureSheet(grid: Grid): boolean {
  return findProcedureList(decodeGrid(grid).grid) !== null;
}

/** Only a row that names codes or names of procedures can head a list. */
function mayBegin(row: readonly CellValue[]): boolean {
  return row.some((cell) => typeof cell === "string" && cell.length <= HEADER_LENGTH && isNaming(procedureRole([cell])));
}

function isNaming(role: ProcedureRole | null): boolean {
  return role === "code" || role === "name";
}

function isLabelRow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  const labels = filled.filter((cell) => typeof cell === "string" && cell.length <= HEADER_LENGTH);
  return filled.length > 0 && labels.length >= filled.length * 0.8;
}

function tryBlock(rows: Grid["rows"], start: number, size: number): Trial | null {
  const width = Math.min(MAX_WIDTH, Math.max(...rows.slice(start, start + size + SAMPLE_ROWS).map((row) => row.length)));
  const headers = headerCells(rows.slice(start, start + size), width);
  const body = bodyStart(rows, start + size, headers.length);
  const sample = rows.slice(body, body + SAMPLE_ROWS);
  const roles = rolesOf(headers, sample);
  const found = new Set(roles.values());
  const facts = [...found].filter((role) => !IDLE.has(role));
  if (!facts.some(isNaming) || facts.length < FEWEST || !facts.some((role) => TELLING.has(role))) return null;
  const nameAt = placeOf(roles, "name") ?? placeOf(roles, "code");
  if (nameAt === null || !sample.some((row) => cellText(row[nameAt]) !== "") || isOfCases(headers, sample, roles)) return null;
  return { start, size, body, headers, roles, score: facts.length - 0.1 * size - 0.02 * start };
}

function placeOf(roles: ReadonlyMap<number, ProcedureRole>, role: ProcedureRole): number | null {
  for (const [at, each] of roles) if (each === role) return at;
  return null;
}

/** By their headers; a column of codes under a header that cases have too, by what it holds. */
function rolesOf(headers: readonly HeaderCell[], sample: Grid["rows"]): Map<number, ProcedureRole> {
  const roles = new Map<number, ProcedureRole>();
  for (const { at, path } of headers) {
    const role = procedureRole(path) ?? numberedLevelRole(path) ?? (mayHoldCodes(path) && holdsCodes(sample, at) ? "code" : null);
    if (role !== null) roles.set(at, role);
  }
  return roles;
}

function mayHoldCodes(path: readonly string[]): boolean {
  const leaf = path[path.length - 1] ?? "";
  return /^\s*mã(?: số)?\s*$/iu.test(leaf) || headerEntries(leaf).some(({ role }) => role === "caseId");
}

function holdsCodes(sample: Grid["rows"], at: number): boolean {
  const filled = sample.map((row) => cellText(row[at])).filter((text) => text !== "");
  return filled.length > 0 && filled.filter(isProcedureCode).length > filled.length / 2;
}

function layoutOf(grid: Grid, { start, size, body, headers, roles }: Trial): ProcedureLayout {
  const columns: ProcedureColumn[] = [];
  const unused: { column: number; header: string }[] = [];
  for (const header of headers) {
    const role = roles.get(header.at);
    const place = { column: grid.left + header.at, header: headerLabel(header) };
    if (role === undefined) unused.push(place);
    else columns.push({ role, ...place });
  }
  return { sheet: grid.sheet, headerRows: Array.from({ length: size }, (_, row) => grid.top + start + row), firstRow: grid.top + body, columns, unused };
}
