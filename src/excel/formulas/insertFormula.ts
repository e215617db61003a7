import { intersection, isOnSheet, type Area } from "@tthc/spreadsheet/area";
import type { SheetArea } from "../../checks/workbookFormulas";
import { freePlace } from "./freePlace";
import { targetArea, type CellPlace, type TargetSheet } from "./targetSheet";

/** A formula and where it is to go. */
export interface FormulaPlacement {
  /** As Range.formulas wants it: "," between arguments. */
  formula: string;
  /** Number formats for the cells of its result, null where there is none: also how many cells it takes. */
  formats: readonly (readonly (string | null)[])[];
  /** The cells that it reads: there it would go in circles. */
  reads: readonly SheetArea[];
  /** null: the cell that is selected. */
  at: CellPlace | null;
  /** What stands there may go: the user has been asked about this very place. */
  replace: boolean;
}

export type PlacementOutcome =
  | { state: "inserted"; place: CellPlace }
  /** Nothing was written: so many cells are filled; free: where there is room, null when none was found. */
  | { state: "filled"; place: CellPlace; area: Area; filled: number; free: CellPlace | null }
  | { state: "refused"; why: "table" | "within" | "noRoom" | "protected" | "notTaken" | "noFunctions"; place: CellPlace | null };

const FUNCTIONS_API = "1.1";

/**
 * Puts a formula into a cell, with number formats for a result that has none; never over anything, unless it is said so.
 * Waits for no cell that is being edited: what would be written later was not seen.
 * @example await insertFormula({ formula: '=TTHC.ONTIME(HoSo[#All],"Q3/2021")', formats: [["0.00%"]], reads: [], at: null, replace: false })
 */
export async function insertFormula(placement: FormulaPlacement): Promise<PlacementOutcome> {
  if (!Office.context.requirements.isSetSupported("CustomFunctionsRuntime", FUNCTIONS_API)) return { state: "refused", why: "noFunctions", place: null };
  return Excel.run(async (context) => {
    const target = await targetArea(context, placement.at, sizeOf(placement));
    const { place, area } = target;
    const refused = whyNot(target, placement);
    if (refused) return { state: "refused", why: refused, place };
    const range = target.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("formulas,numberFormat");
    await context.sync();
    const filled = countFilled(range.formulas as unknown[][]);
    if (filled > 0 && !placement.replace) return { state: "filled", place, area, filled, free: await freePlace(context, target, placement.reads) };
    return write(context, range, { placement, place, filled });
  });
}

function sizeOf({ formats }: FormulaPlacement): { rows: number; columns: number } {
  return { rows: formats.length, columns: formats[0]?.length ?? 1 };
}

function countFilled(lines: readonly (readonly unknown[])[]): number {
  return lines.flat().filter((content) => content !== "").length;
}

function whyNot({ place, area, tables }: TargetSheet, { reads }: FormulaPlacement): "table" | "within" | "noRoom" | null {
  if (!isOnSheet(area)) return "noRoom";
  if (tables.some((table) => intersection(table, area))) return "table";
  const isRead = reads.some((each) => each.sheet.toLowerCase() === place.sheet.toLowerCase() && intersection(each.area, area));
  return isRead ? "within" : null;
}

interface Write {
  placement: FormulaPlacement;
  place: CellPlace;
  filled: number;
}

/** The formula first: where Excel does not take it, all that stood there still stands. */
async function write(context: Excel.RequestContext, range: Excel.Range, { placement, place, filled }: Write): Promise<PlacementOutcome> {
  const { formula, formats, at } = placement;
  const before = range.numberFormat as string[][];
  const wanted = before.map((line, down) => line.map((format, right) => wantedFormat(format, formats[down][right], down + right === 0)));
  const cell = range.getCell(0, 0);
  if (before[0][0] === "@") cell.numberFormat = [[wanted[0][0]]];
  cell.formulas = [[formula]];
  if (filled > 0) clearBeside(range, before.length, before[0].length);
  if (String(wanted) !== String(before)) range.numberFormat = wanted;
  if (at) {
    cell.worksheet.activate();
    cell.select();
  }
  try {
    await context.sync();
  } catch (error) {
    const why = REFUSALS[String((error as { code?: unknown }).code)];
    if (why) return { state: "refused", why, place };
    throw error;
  }
  return { state: "inserted", place };
}

/** Codes with which Excel refuses what is written. */
const REFUSALS: Readonly<Record<string, "protected" | "notTaken" | undefined>> = { AccessDenied: "protected", InvalidArgument: "notTaken", InvalidOperation: "notTaken", GeneralException: "notTaken" };

/** All cells of the result but the first. */
function clearBeside(range: Excel.Range, rows: number, columns: number): void {
  if (columns > 1) range.getCell(0, 1).getResizedRange(0, columns - 2).clear("Contents");
  if (rows > 1) range.getCell(1, 0).getResizedRange(rows - 2, columns - 1).clear("Contents");
}

/** A user's own format stays; in a cell for text a formula would only be shown. */
function wantedFormat(before: string, wanted: string | null, isFormula: boolean): string {
  if (before === "General" || (isFormula && before === "@")) return wanted ?? "General";
  return before;
}
