import { cellText, isBlankCell } from "../texts/cell";
import { headerCells, headerLabel, type HeaderCell } from "../layout/headerBlock";
import { isNumberRow } from "../layout/numberRow";
import { numberStyle } from "../numbers/numberStyle";
import { readNumber } from "../numbers/readNumber";
import type { CellValue, Grid } from "../model/grid";
import { classifyColumns, type ClassifiedColumn } from "./classify";
import { formulaEvidence, printedFormulas } from "./printedFormulas";
import type { AggregateColumn, AggregateFigure, AggregateLayout } from "../model/aggregateTable";
import { isOrdinalHeader, meaningOf, rowHeaderKind } from "./words";

/** Title rows rarely go further than this. */
const SEARCH_ROWS = 40;
const MAX_BLOCK = 4;
const MAX_WIDTH = 128;
const HEADER_LENGTH = 200;
const SAMPLE_ROWS = 40;
const FEWEST_FIGURES = 3;
/** Cells of the counted columns that must be counts. */
const READABLE_SHARE = 0.6;

/** One of these at least: a list of other numbers has none. */
const TELLING: ReadonlySet<AggregateFigure> = new Set([
  "resolved", "early", "onTime", "earlyAndOnTime", "late", "pending", "inTime", "overdue", "due", "lateAndOverdue",
]);

interface Trial {
  headers: HeaderCell[];
  start: number;
  size: number;
  columns: ClassifiedColumn[];
  ordinalAt: number;
  labelAt: number;
  kind: AggregateLayout["rows"];
  numberAt: number;
  body: number;
  wrong: { at: number; text: string }[];
  score: number;
}

/**
 * Where an aggregate table (II.06a and its kin) stands on a sheet and what each column counts; null when the top of the
 * sheet holds none. A register of cases is none: its columns hold days and names instead of counts. Source: domain.md 1.3, 4.1 C.
 * @param grid the top rows of the sheet, 60 are enough
 * @example findAggregate(grid)?.columns.map(({ figure }) => figure) // ["cumulative", "online", "offline", …]
 */
export function findAggregate(grid: Grid): AggregateLayout | null {
  const width = Math.min(MAX_WIDTH, grid.rows.slice(0, SEARCH_ROWS + SAMPLE_ROWS).reduce((widest, row) => Math.max(widest, row.length), 0));
  let best: Trial | null = null;
  for (let start = 0; start < Math.min(SEARCH_ROWS, grid.rows.length); start++) {
    if (!mayBegin(grid.rows[start]) && !isAboveNames(grid.rows, start)) continue;
    for (let size = 1; size <= MAX_BLOCK && start + size <= grid.rows.length && isLabelRow(grid.rows[start + size - 1]); size++) {
      const trial = tryBlock(grid.rows, start, size, width);
      if (trial && (best === null || trial.score > best.score)) best = trial;
    }
  }
  return best === null ? null : layoutOf(grid, best);
}

/** The header's first row names the rows: "STT", "Đơn vị", "Lĩnh vực" reach from the top to the bottom of the header. */
function mayBegin(row: readonly CellValue[]): boolean {
  return row.some((cell) => typeof cell === "string" && cell.length <= HEADER_LENGTH && (isOrdinalHeader(cell) || rowHeaderKind(cell) !== null));
}

/** Or they stand in its lowest row alone, below the groups of columns: without that row, "Tổng số" would be of no group. */
function isAboveNames(rows: Grid["rows"], at: number): boolean {
  return at + 1 < rows.length && mayBegin(rows[at + 1]) && isMoreHeader(rows[at]);
}

function isLabelRow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  const labels = filled.filter((cell) => typeof cell === "string" && cell.length <= HEADER_LENGTH && !/^\s*[\d#(]/.test(cell));
  return filled.length > 0 && labels.length >= filled.length * 0.8;
}

function tryBlock(rows: Grid["rows"], start: number, size: number, width: number): Trial | null {
  const headers = headerCells(rows.slice(start, start + size), width);
  const after = start + size;
  if (after < rows.length && isMoreHeader(rows[after])) return null;
  const isNumbered = after < rows.length && isNumberRow(rows[after], headers.length);
  const body = isNumbered ? after + 1 : after;
  const named = nameColumns(headers, rows, body);
  if (named === null) return null;
  const classified = classifyColumns(headers.filter(({ at }) => at > named.labelAt));
  const { figures, wrong } = formulaEvidence(classified, isNumbered ? printedFormulas(rows[after]) : []);
  const columns = classified.map((column): ClassifiedColumn => {
    const figure = figures.get(column.at);
    return figure === undefined ? column : { ...column, figure, how: "formula", part: false };
  });
  if (!isEnough(columns) || !holdsCounts(rows.slice(body, body + SAMPLE_ROWS), columns)) return null;
  const score = new Set(columns.flatMap(({ figure }) => figure ?? [])).size + (isNumbered ? 0.5 : 0) - 0.05 * size - 0.02 * (start + size);
  return { headers, start, size, columns, ...named, numberAt: isNumbered ? after : -1, body, wrong, score };
}

/** A row of labels only: the header goes on in it. */
function isMoreHeader(row: readonly CellValue[]): boolean {
  return isLabelRow(row) && row.filter((cell) => typeof cell === "string" && meaningOf(cell).word !== null).length >= 2;
}

function nameColumns(headers: readonly HeaderCell[], rows: Grid["rows"], body: number): Pick<Trial, "ordinalAt" | "labelAt" | "kind"> | null {
  const leafOf = (header: HeaderCell): string => header.path[header.path.length - 1];
  const ordinalAt = headers.find((header) => header.path.some(isOrdinalHeader))?.at ?? -1;
  const named = headers.find((header) => rowHeaderKind(leafOf(header)) !== null);
  if (named) return { ordinalAt, labelAt: named.at, kind: rowHeaderKind(leafOf(named)) ?? "unit" };
  const sample = rows.slice(body, body + SAMPLE_ROWS);
  const byContent = headers.find(({ at }) => at !== ordinalAt && sample.filter((row) => typeof row[at] === "string" && /\p{L}{2}/u.test(row[at])).length > 0);
  return byContent ? { ordinalAt, labelAt: byContent.at, kind: "unit" } : null;
}

function isEnough(columns: readonly ClassifiedColumn[]): boolean {
  const figures = new Set(columns.flatMap(({ figure }) => figure ?? []));
  return figures.size >= FEWEST_FIGURES && [...figures].some((figure) => TELLING.has(figure));
}

function holdsCounts(sample: Grid["rows"], columns: readonly ClassifiedColumn[]): boolean {
  let filled = 0;
  let counts = 0;
  for (const { at } of columns.filter(({ figure }) => figure !== null)) {
    const style = numberStyle(sample.map((row) => row[at]), true);
    for (const row of sample) {
      const reading = readNumber(row[at], style);
      if (reading.kind === "blank") continue;
      filled++;
      if (reading.kind === "value" && !reading.percent && reading.value >= 0) counts++;
    }
  }
  return filled > 0 && counts >= filled * READABLE_SHARE;
}

/** Of columns of one figure the first whole one is taken, else all parts of it; the others are not used. */
function chosenColumns(columns: readonly ClassifiedColumn[]): Set<ClassifiedColumn> {
  const chosen = new Set<ClassifiedColumn>();
  for (const figure of new Set(columns.flatMap((column) => column.figure ?? []))) {
    const own = columns.filter((column) => column.figure === figure);
    const whole = own.find(({ part }) => !part);
    if (whole) chosen.add(whole);
    else own.forEach((column) => chosen.add(column));
  }
  return chosen;
}

/** "Tổng số" alone: of the cases received in the period, or of all that were to be handled. */
function isBareTotal(headers: readonly HeaderCell[], at: number): boolean {
  const path = headers.find((header) => header.at === at)?.path ?? [];
  return meaningOf(path[path.length - 1] ?? "").word === "total";
}

function layoutOf(grid: Grid, trial: Trial): AggregateLayout {
  const { columns, headers, start, size, ordinalAt, labelAt, numberAt, body } = trial;
  const label = new Map(headers.map((header) => [header.at, headerLabel(header)]));
  const place = (at: number): { column: number; header: string } => ({ column: grid.left + at, header: label.get(at) ?? "" });
  const chosen = chosenColumns(columns);
  return {
    sheet: grid.sheet,
    headerRows: Array.from({ length: size }, (_, row) => grid.top + start + row),
    numberRow: numberAt < 0 ? 0 : grid.top + numberAt,
    firstRow: grid.top + body,
    labelColumn: grid.left + labelAt,
    ordinalColumn: ordinalAt < 0 ? 0 : grid.left + ordinalAt,
    rows: trial.kind,
    columns: columns.flatMap((one): AggregateColumn[] => (one.figure !== null && chosen.has(one) ? [{ figure: one.figure, ...place(one.at), how: one.how, part: one.part }] : [])),
    rates: columns.flatMap(({ rate, at }) => (rate === null ? [] : [{ rate, ...place(at) }])),
    openTotal: columns.some((one) => one.figure === "cumulative" && chosen.has(one) && one.how === "header" && isBareTotal(headers, one.at)),
    unused: columns.filter((one) => one.rate === null && !chosen.has(one)).map(({ at }) => place(at)),
    wrongFormulas: trial.wrong.map(({ at, text }) => ({ column: grid.left + at, text: cellText(text) })),
  };
}
