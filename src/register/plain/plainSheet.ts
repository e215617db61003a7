import { columnOf, labelColumns } from "../layout/columns";
import type { CellValue } from "../model/grid";
import { COURSE_ROLES, type ColumnRole } from "../model/roles";
import type { SheetLayout } from "../model/layout";
import { EVENING } from "../reader/clockTimes";
import { isBlank } from "../texts/blankCells";
import { cellText } from "../texts/cell";
import { isTotalWord } from "../vocabulary/totalWords";
import { statusOf } from "../meanings/textMeanings";
import { channelCode, levelCode } from "./filingCodes";
import { mayBeMoved, plainColumn, standsBeyond, type DayColumns, type Rows } from "./plainColumns";
import { knownWords, LABEL_WORDS, TextCodes } from "./textCodes";
import { UnitNames } from "./unitNames";

const WORDS = {
  status: new TextCodes(knownWords((text) => (isTotalWord(text) ? 0 : statusOf(text)))), channel: new TextCodes(knownWords(channelCode)), level: new TextCodes(knownWords(levelCode)),
};
/** One a column that may hold labels, in their order. */
const LABELS: TextCodes[] = [];

/** A register as a matrix of cells: its layout counts rows and columns from 1 in it. */
interface MatrixRegister {
  matrix: Rows;
  layout: SheetLayout;
  /** Whether the matrix shows that it begins, and that it ends, with its register: beyond an end a column may be missing. */
  edges: { left: boolean; right: boolean };
}

/** What a pass over plain rows works on; places are 0-based, -1 = no such column. */
export interface PlainSheet {
  rows: Rows;
  firstRow: number;
  /** Row behind the last one with a receipt day: what follows is no case. */
  end: number;
  days: DayColumns;
  /** Appointments stand in the evening: one before its receipt may have been moved there. */
  dueInEvening: boolean;
  places: Readonly<Record<"caseId" | "unit" | "status" | "channel" | "serviceLevel", number>>;
  /** Columns, beside that of the status, in which a total without an id may have its label. */
  labels: readonly { at: number; codes: TextCodes }[];
  /** Totals may have their labels in a column left of the matrix: a row without an id may be one. */
  mayHideTotals: boolean;
  /** The matrix may leave out the hand-over days of the register: a case that has ended, or may have, needs its day here. */
  mayLackHandOver: boolean;
  units: UnitNames;
  words: { unit: TextCodes; status: TextCodes; channel: TextCodes; level: TextCodes };
}

/**
 * A register whose columns as such leave nothing to ask; null for any other: without a receipt day or a unit's column (bands name
 * units then), in an old encoding, with columns in doubt, with days that may have been exchanged or moved.
 */
export function plainSheet({ matrix, layout, edges }: MatrixRegister): PlainSheet | null {
  const place = (role: ColumnRole): number => columnOf(layout, role) - 1;
  const [firstRow, received] = [layout.firstRow - 1, place("received")];
  // Which rows are steps of one case only the whole register tells.
  if (place("parentCase") >= 0 || (place("step") >= 0 && (place("stepDue") >= 0 || place("partCode") >= 0))) return null;
  if (received < 0 || place("unit") < 0 || layout.legacy || layout.doubts || layout.shiftedFrom) return null;
  // What happened on the way of a case moves the day by which it is judged: the whole reading knows of it.
  if (COURSE_ROLES.some((role) => isFilled(matrix, place(role), firstRow))) return null;
  let end = matrix.length;
  while (end > firstRow && isBlank(matrix[end - 1][received])) end--;
  const places = { caseId: place("caseId"), unit: place("unit"), status: place("status"), channel: place("channel"), serviceLevel: place("serviceLevel") };
  // The first and the last row of cases may be statistics of the others: only words tell.
  if (!hasWords(matrix[firstRow], places) || !hasWords(matrix[end - 1], places)) return null;
  const days = dayColumns(matrix, place, firstRow, end);
  if (days === null || mayBeMoved(days)) return null;
  const units = new UnitNames();
  return {
    rows: matrix, firstRow, end, days, dueInEvening: standsBeyond(days.due, EVENING), places, units,
    labels: labelPlaces(layout, place).map((at, each) => ({ at, codes: (LABELS[each] ??= new TextCodes(LABEL_WORDS)) })),
    mayHideTotals: places.caseId >= 0 && !edges.left,
    mayLackHandOver: days.handedOver.at < 0 && !edges.right,
    words: { unit: new TextCodes(units), status: WORDS.status, channel: WORDS.channel, level: WORDS.level },
  };
}

function isFilled(rows: Rows, at: number, first: number): boolean {
  if (at < 0) return false;
  for (let row = first; row < rows.length; row++) if (!isBlank(rows[row][at])) return true;
  return false;
}

function dayColumns(rows: Rows, place: (role: ColumnRole) => number, first: number, end: number): DayColumns | null {
  const column = (role: ColumnRole): ReturnType<typeof plainColumn> => plainColumn(rows, place(role), first, end);
  const [received, due, finished, handedOver] = [column("received"), column("due"), column("finished"), column("handedOver")];
  return received && due && finished && handedOver ? { received, due, finished, handedOver } : null;
}

function labelPlaces(layout: SheetLayout, place: (role: ColumnRole) => number): number[] {
  const own = [place("field"), place("channel"), place("serviceLevel")].filter((at) => at >= 0);
  return [...new Set([...labelColumns(layout).map((column) => column - 1), ...own])];
}

function hasWords(row: readonly CellValue[] | undefined, { unit, status, channel, serviceLevel }: PlainSheet["places"]): boolean {
  return row !== undefined && [unit, status, channel, serviceLevel].some((at) => at >= 0 && /\p{L}/u.test(cellText(row[at])));
}
