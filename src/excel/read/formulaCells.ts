import { cellCount, type Area } from "@tthc/spreadsheet/area";
import type { FormulaCell } from "../../checks/workbookFormulas";
import type { SheetLayout } from "../../register/model/layout";
import { askFewer } from "../host/asking";
import { ProblemError } from "../host/problemOf";

/** More cells than this on one sheet are not looked through for formulas. */
const MOST_CELLS = 1_000_000;
/** In one request, so that its answer stays well below what Excel lets pass. */
const CELLS_A_REQUEST = 60_000;

/** Formulas of some sheets, and the sheets of which not all could be read. */
export interface FoundFormulas {
  cells: FormulaCell[];
  unread: string[];
}

type IsWanted = (content: unknown) => content is string;

/**
 * The wanted formulas at the top of sheets, whose names are loaded: as many rows of each as fit into one request. What is looked for
 * may stand further down; a look that nobody waits for must not cost what a register costs.
 * @example await findFormulasAtTop(context, sheets, mayCall) // [{ sheet: "Theo dõi", row: 4, … }]
 */
export async function findFormulasAtTop(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], isWanted: IsWanted): Promise<FormulaCell[]> {
  const all = await areasOf(context, sheets, []);
  const tops = all.flatMap(({ sheet, areas }) => piecesOf(sheet, areas).slice(0, 1));
  const cells: FormulaCell[] = [];
  for (const batch of batchesOf(tops)) cells.push(...(await formulasOf(context, batch, isWanted)).cells);
  return cells;
}

/**
 * The wanted formulas of sheets, whose names are loaded: all cells that are used but the bodies of registers, many sheets in a
 * request. Sheets that are too large, or that Excel does not hand over, are named.
 * @example await findFormulas(context, sheets, layouts, mayCall) // { cells: [{ sheet: "Theo dõi", row: 4, … }], unread: [] }
 */
export async function findFormulas(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], layouts: readonly SheetLayout[], isWanted: IsWanted): Promise<FoundFormulas> {
  return formulasWithin(context, await areasOf(context, sheets, layouts), isWanted);
}

/** Areas of a sheet, whose name is loaded. */
export interface SheetAreas {
  sheet: Excel.Worksheet;
  areas: readonly Area[];
}

/** The wanted formulas of some areas. */
export async function formulasWithin(context: Excel.RequestContext, all: readonly SheetAreas[], isWanted: IsWanted): Promise<FoundFormulas> {
  const isLarge = ({ areas }: SheetAreas): boolean => areas.reduce((sum, area) => sum + cellCount(area), 0) > MOST_CELLS;
  const unread = new Set(all.filter(isLarge).map(({ sheet }) => sheet.name));
  const cells: FormulaCell[] = [];
  for (const batch of batchesOf(all.filter((each) => !isLarge(each)).flatMap(({ sheet, areas }) => piecesOf(sheet, areas)))) {
    const found = await formulasOf(context, batch, isWanted);
    cells.push(...found.cells);
    found.unread.forEach((name) => unread.add(name));
  }
  return { cells, unread: [...unread] };
}

/** What of each sheet may hold formulas of the user's: all that is used, beside and around a register. */
async function areasOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], layouts: readonly SheetLayout[]): Promise<SheetAreas[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return sheets.map((sheet, at) => {
    const range = ranges[at];
    if (range.isNullObject) return { sheet, areas: [] };
    const used = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
    const layout = layouts.find((each) => each.sheet === sheet.name);
    return { sheet, areas: layout ? around(used, layout) : [used] };
  });
}

/** A used range without the body of its register: above, below, left and right of it. */
function around(used: Area, { columns, unknownHeaders, firstRow, lastRow }: SheetLayout): Area[] {
  const headed = [...columns, ...unknownHeaders].map(({ column }) => column);
  const [left, right] = [Math.min(...headed) - 1, Math.max(...headed)];
  const [bottom, end] = [used.row + used.rows, used.column + used.columns];
  const sides: Area[] = [
    { ...used, rows: firstRow - 1 - used.row },
    { ...used, row: lastRow, rows: bottom - lastRow },
    { row: firstRow - 1, rows: lastRow - firstRow + 1, column: used.column, columns: left - used.column },
    { row: firstRow - 1, rows: lastRow - firstRow + 1, column: right, columns: end - right },
  ];
  return sides.filter(({ rows, columns: width }) => rows > 0 && width > 0);
}

/** Rows of a sheet that fit into one request. */
interface Piece {
  sheet: Excel.Worksheet;
  area: Area;
}

/** Areas cut into pieces that Excel can hand over at once. */
function piecesOf(sheet: Excel.Worksheet, areas: readonly Area[]): Piece[] {
  return areas.flatMap((area) => {
    const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / area.columns));
    return Array.from({ length: Math.ceil(area.rows / rows) }, (_piece, at) => ({ sheet, area: { ...area, row: area.row + at * rows, rows: Math.min(rows, area.rows - at * rows) } }));
  });
}

/** Pieces that one request asks for together: a workbook of many small sheets is one request. */
function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = cellCount(piece.area);
    if (batches.length === 0 || size > room) {
      batches.push([]);
      room = CELLS_A_REQUEST;
    }
    batches[batches.length - 1].push(piece);
    room -= size;
  }
  return batches;
}

/** The wanted formulas of a batch. What Excel refuses together it may hand over one by one, in fewer rows; unread: what it does not. */
async function formulasOf(context: Excel.RequestContext, batch: readonly Piece[], isWanted: IsWanted): Promise<FoundFormulas> {
  try {
    const all = await linesOf(context, batch);
    return { cells: batch.flatMap((piece, at) => wantedIn(piece, all[at], isWanted)), unread: [] };
  } catch {
    if (batch.length === 1) return oneByOne(context, batch[0], isWanted);
  }
  const parts: FoundFormulas[] = [];
  for (const piece of batch) parts.push(await formulasOf(context, [piece], isWanted));
  return { cells: parts.flatMap(({ cells }) => cells), unread: parts.flatMap(({ unread }) => unread) };
}

async function oneByOne(context: Excel.RequestContext, { sheet, area }: Piece, isWanted: IsWanted): Promise<FoundFormulas> {
  const cells: FormulaCell[] = [];
  try {
    for (let row = area.row; row < area.row + area.rows; ) {
      const from = row;
      const part = (rows: number): Piece => ({ sheet, area: { ...area, row: from, rows } });
      const [lines] = await askFewer(area.row + area.rows - row, (rows) => linesOf(context, [part(rows)]));
      cells.push(...wantedIn(part(lines.length), lines, isWanted));
      row += lines.length;
    }
    return { cells, unread: [] };
  } catch {
    return { cells, unread: [sheet.name] };
  }
}

function wantedIn({ sheet, area }: Piece, lines: unknown[][], isWanted: IsWanted): FormulaCell[] {
  return lines.flatMap((line, down) => line.flatMap((content, right) => (
    isWanted(content) ? [{ sheet: sheet.name, row: area.row + down + 1, column: area.column + right + 1, formula: content }] : []
  )));
}

/** One request. The ranges are let go at once, so that a long look does not pile them up in the host. */
async function linesOf(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<unknown[][][]> {
  const ranges = pieces.map(({ sheet, area: { row, column, rows, columns } }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("formulas");
    return range;
  });
  await context.sync();
  return ranges.map((range) => {
    const lines = range.formulas as unknown[][] | null;
    // An answer with nothing in place of formulas: too many cells for this Excel.
    if (!Array.isArray(lines)) throw new ProblemError("tooLarge");
    range.untrack();
    return lines;
  });
}
