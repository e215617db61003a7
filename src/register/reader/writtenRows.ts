import { LOST_ID } from "../duplicates/caseId";
import type { Meanings } from "../meanings/meanings";
import type { WrittenRows, WrittenTexts } from "../model/caseTable";
import { FATE, FATE_TYPES, isCase } from "./fates";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";
import type { TextColumn } from "./textColumn";

/**
 * Every row that stands for a case with what its own cells say; null where nobody asked for it. Before the store is spent by the table.
 */
export function writtenRows(store: RowStore, { fates, statusByCode, keptRow }: Judgement, meanings: Meanings): WrittenRows | null {
  const { people } = store.more;
  if (people === null) return null;
  const rows = rowsOf(fates);
  const days = ({ data }: { data: Int32Array }): Int32Array => rows.map((row) => data[row]);
  const texts = (column: TextColumn): WrittenTexts => ({ codes: Uint16Array.from(rows, (row) => column.codes[row]), texts: column.texts });
  const entryOf = entries(rows, fates.length);
  const { status, channel, unit } = store.texts;
  const { received, due, finished, handedOver } = store.days;
  return {
    length: rows.length, sheet: Uint16Array.from(rows, (row) => store.sheet[row]), row: rows.map((row) => store.row[row]),
    at: placesOf(rows, fates), why: Uint8Array.from(rows, (row) => fates[row]), whyNot: FATE_TYPES,
    instead: rows.map((row) => entryOf[keptRow.get(row) ?? -1] ?? -1),
    ids: Array.from(rows, (row) => (store.idHash[row] === 0 ? "" : store.idText(row))), isCut: Uint8Array.from(rows, (row) => Number(store.idHash[row] === LOST_ID)),
    days: { received: days(received), due: days(due), finished: days(finished), handedOver: days(handedOver) },
    status: { ...texts(status), meanings: statusByCode },
    channel: { ...texts(channel), meanings: Uint8Array.from({ length: channel.codeCount }, (_, code) => meanings.channel(channel.texts[code] ?? "")) },
    unit: texts(unit), ...asked(store, texts), numbers: numbersOf(store, rows),
    ...(has(store, "applicant") ? { applicant: days(people) } : {}),
  };
}

function rowsOf(fates: Uint8Array): Int32Array {
  const rows = new Int32Array(fates.length);
  let length = 0;
  for (let row = 0; row < fates.length; row++) if (isCase(fates[row])) rows[length++] = row;
  return rows.slice(0, length);
}

/** By row of the store: its entry. */
function entries(rows: Int32Array, length: number): Int32Array {
  const entryOf = new Int32Array(length).fill(-1);
  rows.forEach((row, entry) => { entryOf[row] = entry; });
  return entryOf;
}

function placesOf(rows: Int32Array, fates: Uint8Array): Int32Array {
  let next = 0;
  return rows.map((row) => (fates[row] === FATE.used ? next++ : -1));
}

function has(store: RowStore, role: string): boolean {
  return store.sources.some((source) => source.more.some((each) => each.role === role));
}

/** Texts that were asked for besides. */
function asked(store: RowStore, texts: (column: TextColumn) => WrittenTexts): Pick<WrittenRows, "procedure" | "procedureCode"> {
  const [name, code] = [store.more.texts.get("procedure"), store.more.texts.get("procedureCode")];
  return { ...(name && has(store, "procedure") ? { procedure: texts(name) } : {}), ...(code && has(store, "procedureCode") ? { procedureCode: texts(code) } : {}) };
}

function numbersOf(store: RowStore, rows: Int32Array): WrittenRows["numbers"] {
  const numbers: WrittenRows["numbers"] = {};
  for (const role of ["fee", "charge", "feeTotal"] as const) {
    const column = store.more.numbers.get(role);
    if (column && has(store, role)) numbers[role] = Float64Array.from(rows, (row) => column.data[row]);
  }
  return numbers;
}
