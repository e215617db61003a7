import type { Day } from "../../calendar/day";
import { withTyped } from "../../report/score/keepTyped";
import { NO_SCORE_BOOK, type ScoreBook } from "../../report/score/scoreBook";
import { decodeScoreBook, encodeScoreBook, SCORE_KEY } from "../../settings/scoreBookText";
import { fingerprintIn, originIn } from "../../settings/sheetMark";
import { typedPrint, typedSince, type TypedSheet } from "../../sheet/typedCells";
import { supportsReports } from "../host/support";
import { readMarks } from "../write/ownership";
import { changeSetting, readSetting } from "./settings";

/** A sheet of the score as it is now; when: day and minute of its writing. */
interface ScoreSheet {
  id: string;
  when: readonly [number, number];
  typed: TypedSheet;
}

/** What stands in the cells of the score's sheets that may be typed into, those written first first. */
async function scoreSheets(context: Excel.RequestContext): Promise<ScoreSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const found = worksheets.items.flatMap((sheet) => {
    const mark = marks.get(sheet.id) ?? "";
    const origin = originIn(mark);
    return origin?.kind === "score766" ? [{ sheet, mark: fingerprintIn(mark), when: [origin.day, origin.minute] as const, used: sheet.getUsedRangeOrNullObject(true) }] : [];
  });
  if (found.length === 0) return [];
  found.forEach(({ used }) => used.load("formulas,values,rowIndex,columnIndex"));
  await context.sync();
  const sheets = found.flatMap(({ sheet, mark, when, used }): ScoreSheet[] => {
    if (used.isNullObject) return [];
    const typed = typedSince(mark, { formulas: used.formulas, row: used.rowIndex, column: used.columnIndex }, used.values);
    return typed === null ? [] : [{ id: sheet.id, when, typed }];
  });
  return sheets.sort((a, b) => a.when[0] - b.when[0] || a.when[1] - b.when[1]);
}

/** What was typed on a sheet as it is remembered: its print, and the cells that were other than written. */
function seenOf(typed: TypedSheet): string {
  return [typedPrint(typed), ...typed.cells.filter(({ isChanged }) => isChanged).map(({ name }) => name)].join(" ");
}

/** A cell that was typed into before and is as it was written now was emptied again: that is a change too. */
function sinceSeen(typed: TypedSheet, seen: string): TypedSheet {
  const before = seen.split(" ").slice(1);
  return { ...typed, cells: typed.cells.map((cell) => ({ ...cell, isChanged: cell.isChanged || before.includes(cell.name) })) };
}

/** The book with what was typed since it was read last; the same one where nothing was. */
function withSheets(book: ScoreBook, sheets: readonly ScoreSheet[], today: Day): ScoreBook {
  const read = sheets.reduce((kept, { id, typed }) => {
    const before = kept.seen[id] ?? "";
    const now = seenOf(typed);
    const isNew = now !== before && (before !== "" || typed.cells.some(({ isChanged }) => isChanged));
    return isNew ? { ...withTyped(kept, sinceSeen(typed, before), today), seen: { ...kept.seen, [id]: now } } : kept;
  }, book);
  const standing = Object.entries(read.seen).filter(([id]) => sheets.some((sheet) => sheet.id === id));
  return standing.length === Object.keys(read.seen).length ? read : { ...read, seen: Object.fromEntries(standing) };
}

/**
 * Reads what was typed on the sheets of the score and keeps it in the workbook, before any of them is replaced or removed: stops with
 * "notSaved" when it cannot be kept.
 * @example (await keepTyped(today)).numbers.length
 */
export async function keepTyped(today: Day): Promise<ScoreBook> {
  if (!supportsReports()) return NO_SCORE_BOOK;
  const book = decodeScoreBook(await readSetting(SCORE_KEY));
  const sheets = await Excel.run({ delayForCellEdit: true }, scoreSheets);
  const read = withSheets(book, sheets, today);
  const text = encodeScoreBook(read);
  if (text !== encodeScoreBook(book)) await changeSetting(SCORE_KEY, () => text);
  return read;
}
