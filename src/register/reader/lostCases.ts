import type { Meanings } from "../meanings/meanings";
import type { LostCases } from "../model/caseTable";
import type { FindingType } from "../model/findings";
import { ERROR_CELL, PENDING_CELL, VERDICT_TYPES } from "../cases/verdict";
import { isOutOfTerritory } from "../cases/outOfTerritory";
import { caseWords } from "./caseWords";
import { FATE, FATE_TYPES } from "./fates";
import type { Judgement } from "./judging";
import type { NameTable } from "./nameTable";
import type { RowStore, TextRole } from "./rowStore";

/** Why a case was not counted, by fate: one that was never accepted is none. */
const REASONS: ReadonlyMap<number, FindingType> = new Map(FATE_TYPES.flatMap((type, fate) => (
  type !== "" && (fate < VERDICT_TYPES.length || fate === FATE.otherHeader || fate === FATE.duplicateDiffers) && fate !== FATE.notAccepted ? [[fate, type]] : [])));

/** What cells of a header's other order hold is not known. */
const NOT_READ = -1;

/** The names of one column by row: those of the cases, for the spelling of a name is theirs. */
type Names = Readonly<Record<"unit" | "field", NameTable>>;

/**
 * The rows that stand for cases and are not counted, with what is known of them, and those of which the hand-over cannot be read:
 * they count, but perhaps otherwise. null when there are none. Before the store is spent by the table.
 */
export function lostCases(store: RowStore, judged: Judgement, meanings: Meanings, names: Names): LostCases | null {
  const { fates, keptRow } = judged;
  const rows = rowsOf(fates, store.days.handedOver.data);
  if (rows.length === 0) return null;
  const isUnknown = (row: number): boolean => fates[row] === FATE.otherHeader;
  const days = (data: Int32Array): Int32Array => rows.map((row) => (isUnknown(row) ? NOT_READ : data[row]));
  const received = days(store.days.received.data);
  const { status, channel, serviceLevel } = caseWords(store, meanings, { rows, all: false }, received);
  const placeOf = placesOf(fates);
  return {
    length: rows.length, types: Array.from(rows, (row) => REASONS.get(fates[row]) ?? handOverType(store.days.handedOver.data[row])),
    received, due: days(store.days.due.data), finished: days(store.days.finished.data), handedOver: days(store.days.handedOver.data),
    status, channel, serviceLevel, ...elsewhere(store, rows),
    unit: namesOf(store, rows, "unit", names.unit), field: namesOf(store, rows, "field", names.field),
    sheet: Uint16Array.from(rows, (row) => store.sheet[row]), row: rows.map((row) => store.row[row]),
    instead: rows.map((row) => (fates[row] === FATE.used ? placeOf[row] : fates[row] === FATE.duplicateDiffers ? placeOf[keptRow.get(row) ?? -1] ?? -1 : -1)),
  };
}

/** Which of them another body received, where a column says it. */
function elsewhere(store: RowStore, rows: Int32Array): Pick<LostCases, "outOfTerritory"> {
  const column = store.more.texts.get("outOfTerritory");
  if (!column || !store.sources.some(({ more }) => more.some(({ role }) => role === "outOfTerritory"))) return {};
  return { outOfTerritory: Uint8Array.from(rows, (row) => Number(isOutOfTerritory(column.textAt(row)))) };
}

function rowsOf(fates: Uint8Array, handedOver: Int32Array): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < fates.length; row++) if (REASONS.has(fates[row]) || (fates[row] === FATE.used && handedOver[row] < 0)) rows.push(row);
  return Int32Array.from(rows);
}

/** What is found of a hand-over that is no day. */
function handOverType(cell: number): FindingType {
  if (cell === PENDING_CELL) return "notComputed";
  return cell === ERROR_CELL ? "errorCell" : "unreadableHandedOver";
}

/** By row: its place among the cases. */
function placesOf(fates: Uint8Array): Int32Array {
  let next = 0;
  return Int32Array.from(fates, (fate) => (fate === FATE.used ? next++ : -1));
}

/** A name that no case bears is shown as it is written. */
function namesOf(store: RowStore, rows: Int32Array, role: TextRole & keyof Names, { names, codeOf }: NameTable): string[] {
  const { codes, texts } = store.texts[role];
  return Array.from(rows, (row) => names[codeOf[codes[row]]] || (texts[codes[row]] ?? ""));
}
