import type { CaseTable, MoreColumns } from "../register/model/caseTable";
import type { Reading } from "../register/model/reading";
import { COURSE_ROLES, WAY_ROLES, type MoreRole } from "../register/model/roles";
import { ContentKey } from "./contentKey";

const TABLE_COLUMNS = ["received", "due", "finished", "handedOver", "unit", "field", "status", "channel", "serviceLevel", "sheet", "row"] as const;
const UNREAD_COLUMNS = ["status", "channel", "serviceLevel"] as const;

function addTable(key: ContentKey, table: CaseTable): void {
  for (const name of TABLE_COLUMNS) key.numbers(table[name]);
  key.texts(table.units).texts(table.fields).texts(table.sheets);
  for (const name of UNREAD_COLUMNS) {
    const unread = table.unread?.[name];
    if (unread) key.text(name).numbers(unread.codes).texts(unread.words);
  }
}

/** Rows left out decide what is certain. */
function addLost(key: ContentKey, { lost }: CaseTable): void {
  if (!lost) return;
  for (const days of [lost.received, lost.due, lost.finished, lost.handedOver]) key.numbers(days);
  key.texts(lost.types).texts(lost.unit);
}

/** Shares of money have parts of a whole: all bits of each number count. */
function bitsOf(numbers: Float64Array): Int32Array {
  return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
}

/** Columns of every reading that decide figures, whatever a report asks for. */
const ALWAYS_KEPT: readonly MoreRole[] = [...COURSE_ROLES, ...WAY_ROLES];

function columnOfMore({ texts, days, numbers }: MoreColumns, role: MoreRole): unknown {
  return columnIn<unknown>({ ...texts, ...days, ...numbers }, role);
}

function columnIn<Column>(columns: Readonly<Record<string, Column | undefined>>, role: MoreRole): Column | undefined {
  return columns[role];
}

function addMore(key: ContentKey, more: MoreColumns, role: MoreRole): void {
  const named = columnIn(more.texts, role);
  const dated = columnIn(more.days, role);
  const counted = columnIn(more.numbers, role);
  key.text(role);
  if (role === "caseId" && more.caseIds) key.texts(more.caseIds);
  if (named) key.numbers(named.codes).texts(named.names);
  if (dated) key.numbers(dated);
  if (counted) key.numbers(bitsOf(counted));
}

/** Does a reading hold all that there is of some columns in its register? One that was not asked for them does not. */
export function holdsColumns({ table: { more, roles, written } }: Reading, wanted: readonly MoreRole[]): boolean {
  const isHeld = (role: MoreRole): boolean => (role === "caseId" ? more.caseIds : role === "applicant" ? written : columnIn<unknown>({ ...more.texts, ...more.days, ...more.numbers }, role)) !== undefined;
  return wanted.every((role) => !roles.has(role) || isHeld(role));
}

/**
 * Stands for all that was read of a register, as far as a report that needs `more` columns can tell: as long as it is
 * the same, such a report made by the same choices says the same.
 * @example readingKey(reading, ["caseId"]) // "5d1c…", 16 digits
 */
export function readingKey(reading: Reading, more: readonly MoreRole[]): string {
  const { table, layouts, findings, line, offers, aggregates, procedures, unread = [] } = reading;
  const kept = ALWAYS_KEPT.filter((role) => !more.includes(role) && columnOfMore(table.more, role) !== undefined);
  const key = new ContentKey();
  addTable(key, table);
  addLost(key, table);
  for (const role of [...more, ...kept].sort()) addMore(key, table.more, role);
  // A list of procedures gives levels and limits; a workbook without one keeps the key that it had.
  return key.json([layouts, [...findings.counts], line, offers, aggregates, unread, ...(procedures ? [procedures] : [])]).digits();
}
