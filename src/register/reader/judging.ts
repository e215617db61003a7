import { IdIndex } from "../duplicates/idIndex";
import { addToGroup } from "../duplicates/duplicateRows";
import { newestOf } from "../duplicates/keepNewest";
import { STATUS, type FindingType, type Status } from "../types";
import { statusOf } from "../values";
import { effectiveFinished, judgeRow, VERDICT, VERDICT_TYPES } from "../verdict";
import { isBlankRow, isNotACase } from "./notACase";
import type { RowStore } from "./rowStore";

/** Fates of a row that only the whole reading knows, after those of its own cells. */
export const FATE = { ...VERDICT, blankRow: 7, notACase: 8, duplicateCase: 9, cut: 10 } as const;

/** Reason of exclusion for each fate; "" for used rows and for blank rows below the body, which were never part of it. */
export const FATE_TYPES: readonly (FindingType | "")[] = [...VERDICT_TYPES, "blankRow", "notACase", "duplicateCase", ""];

export interface Judged {
  /** One of FATE a row. */
  fates: Uint8Array;
  /** Canonical status by text code of the status column. */
  statusByCode: Uint8Array;
  /** Row → the row of the same case that was kept. */
  keptRow: ReadonlyMap<number, number>;
  /** Index of the last row of each sheet that holds anything, by sheet code; -1 = none. */
  lastFilled: number[];
}

/** Decides over every row: by its own cells, then as blank or no case at all, then against other rows of the same case. */
export function judgeRows(store: RowStore): Judged {
  const statusByCode = Uint8Array.from(store.texts.status.texts, (text) => statusOf(text));
  const fates = new Uint8Array(store.length);
  const lastFilled = judgeAlone(store, fates, statusByCode);
  cutTrailingBlanks(store, fates, lastFilled);
  return { fates, statusByCode, keptRow: dropDuplicates(store, fates, statusByCode), lastFilled };
}

function judgeAlone(store: RowStore, fates: Uint8Array, statusByCode: Uint8Array): number[] {
  const { received, due, finished, handedOver } = store.days;
  const statusCodes = store.texts.status.codes;
  const lastFilled = new Array<number>(store.sources.length + 1).fill(-1);
  for (let row = 0; row < store.length; row++) {
    const status = (statusByCode[statusCodes[row]] ?? STATUS.unknown) as Status;
    const verdict = judgeRow(received.data[row], due.data[row], finished.data[row], handedOver.data[row], status);
    fates[row] = verdict === VERDICT.used || received.data[row] > 0 ? verdict : withoutReceipt(store, row, verdict);
    if (fates[row] !== FATE.blankRow) lastFilled[store.sheet[row]] = row;
  }
  return lastFilled;
}

function withoutReceipt(store: RowStore, row: number, verdict: number): number {
  if (verdict === VERDICT.missingReceived && isBlankRow(store, row)) return FATE.blankRow;
  return verdict !== VERDICT.notAccepted && isNotACase(store, row) ? FATE.notACase : verdict;
}

function cutTrailingBlanks(store: RowStore, fates: Uint8Array, lastFilled: readonly number[]): void {
  for (let row = 0; row < store.length; row++) {
    if (fates[row] === FATE.blankRow && row > lastFilled[store.sheet[row]]) fates[row] = FATE.cut;
  }
}

function dropDuplicates(store: RowStore, fates: Uint8Array, statusByCode: Uint8Array): Map<number, number> {
  const index = new IdIndex(store.length, (row) => store.ids[row]);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < store.length; row++) {
    if (fates[row] !== FATE.used) continue;
    const earlier = index.add(row, store.ids[row]);
    if (earlier >= 0) addToGroup(groups, earlier, row);
  }
  const keptRow = new Map<number, number>();
  for (const rows of groups.values()) {
    const kept = newestOf(rows.map((row) => stateOf(store, row, statusByCode)))?.row ?? rows[0];
    for (const row of rows) {
      if (row === kept) continue;
      fates[row] = FATE.duplicateCase;
      keptRow.set(row, kept);
    }
  }
  return keptRow;
}

function stateOf(store: RowStore, row: number, statusByCode: Uint8Array) {
  const handedOver = store.days.handedOver.data[row];
  const status = (statusByCode[store.texts.status.codes[row]] ?? STATUS.unknown) as Status;
  return { row, usable: true, finished: effectiveFinished(store.days.finished.data[row], handedOver), handedOver, status };
}
