import { isPair } from "../corrections/corrections";
import type { PreferredSheet } from "../model/corrections";
import { IdIndex } from "../duplicates/idIndex";
import { newestOf } from "../duplicates/keepNewest";
import type { Meanings } from "../meanings/meanings";
import type { Status } from "../model/caseCodes";
import { effectiveFinished, judgeRow, VERDICT } from "../cases/verdict";
import { copiedRows } from "./copiedSheets";
import { FATE } from "./fates";
import { linkParents, linkSteps, type LinkedCases } from "./linkedCases";
import { isBlankRow, isClosingRow, isNotACase } from "./notACase";
import { leaveOutOtherHeaders } from "./otherHeaders";
import { DAY_ROLES, type RowStore } from "./rowStore";
import { bookSheets, casesOf } from "./reusedIds";
import { rowConflict } from "./sameCases";
import { TotalRows } from "./totalRows";

export interface Judgement {
  /** One of FATE a row. */
  fates: Uint8Array;
  /** Canonical status by text code of the status column. */
  statusByCode: Uint8Array;
  /** Row → the row of the same case that was kept. */
  keptRow: ReadonlyMap<number, number>;
  /** Row → the first row of another case that has its id. */
  reused: ReadonlyMap<number, number>;
  /** Rows that are steps of one case. */
  linked: LinkedCases;
  /** Which of two sheets counts, as the user said. */
  preferences: readonly PreferredSheet[];
  /** Row below a header of another order → the row of that header. */
  headerOf: ReadonlyMap<number, number>;
  /** Index of the last row of each sheet that holds anything, by sheet code; -1 = none. */
  lastFilled: number[];
}

/** Decides over every row: by its own cells, then as blank or no case at all, then against other rows of the same case. */
export function judgeRows(store: RowStore, meanings: Meanings, preferences: readonly PreferredSheet[] = []): Judgement {
  const statusByCode = new Uint8Array(store.texts.status.codeCount);
  store.texts.status.texts.forEach((text, code) => { statusByCode[code] = meanings.status(text); });
  const fates = new Uint8Array(store.length);
  const lastFilled = judgeAlone(store, fates, statusByCode);
  const lastDay = leaveOutTotals(store, fates);
  const headerOf = leaveOutOtherHeaders(store, fates);
  closeTail(store, fates, lastDay);
  cutTrailingBlanks(store, fates, lastFilled);
  const preferred = new Set(store.sources.flatMap(({ layout }, at) => (preferences.some(({ sheet }) => sheet === layout.sheet) ? [at + 1] : [])));
  const steps = linkSteps(store, fates);
  const { keptRow, reused } = dropDuplicates(store, fates, statusByCode, { preferred, preferences });
  const parts = linkParents(store, fates, keptRow);
  const linked = { caseOf: new Map([...steps.caseOf, ...parts.caseOf]), joined: new Map([...steps.joined, ...parts.joined]) };
  return { fates, statusByCode, preferences, keptRow, reused, linked, headerOf, lastFilled };
}

/** @returns the last row of each sheet that holds anything, by sheet code; -1 = none */
function judgeAlone(store: RowStore, fates: Uint8Array, statusByCode: Uint8Array): number[] {
  const [received, due, finished, handedOver] = DAY_ROLES.map((role) => store.days[role].data);
  const statusCodes = store.texts.status.codes;
  const { sheet } = store;
  const judge = judgeRow;
  const blank = FATE.blankRow;
  const lastFilled = new Array<number>(store.sources.length + 1).fill(-1);
  for (let row = 0; row < store.length; row++) {
    const verdict = judge(received[row], due[row], finished[row], handedOver[row], statusByCode[statusCodes[row]] as Status);
    const fate = received[row] > 0 ? verdict : withoutReceipt(store, row, verdict);
    fates[row] = fate;
    if (fate !== blank) lastFilled[sheet[row]] = row;
  }
  return lastFilled;
}

/**
 * Totals that hold days: labelled ones wherever they stand, unlabelled ones at either end of a sheet's cases.
 * @returns the last case with a day of each sheet, by sheet code; -1 = none
 */
function leaveOutTotals(store: RowStore, fates: Uint8Array): number[] {
  const totals = new TotalRows(store);
  const firstDay = new Array<number>(store.sources.length + 1).fill(-1);
  const lastDay = [...firstDay];
  const [received, due, finished, handedOver] = DAY_ROLES.map((role) => store.days[role].data);
  const { sheet, idHash } = store;
  for (let row = 0; row < store.length; row++) {
    if (received[row] <= 0 && due[row] <= 0 && finished[row] <= 0 && handedOver[row] <= 0) continue;
    const code = sheet[row];
    if ((totals.mayBeLabelled(row, code) && totals.isLabelled(row)) || (idHash[row] === 0 && totals.hasOnlyDays(row))) {
      fates[row] = FATE.notACase;
      continue;
    }
    if (firstDay[code] < 0) firstDay[code] = row;
    lastDay[code] = row;
  }
  for (const ends of [firstDay, lastDay]) {
    for (const row of ends) if (row >= 0 && totals.isStatistic(row, fates)) fates[row] = FATE.notACase;
  }
  return lastDay;
}

/** Below the last day of a sheet, everything from the total or the first signature on is no case: names, notes. */
function closeTail(store: RowStore, fates: Uint8Array, lastDay: readonly number[]): void {
  const closed = lastDay.map(() => false);
  for (let row = 0; row < store.length; row++) {
    const sheet = store.sheet[row];
    if (row <= lastDay[sheet] || fates[row] === FATE.blankRow || fates[row] === FATE.notAccepted) continue;
    if (!closed[sheet]) closed[sheet] = isClosingRow(store, row);
    if (closed[sheet]) fates[row] = FATE.notACase;
  }
}

function withoutReceipt(store: RowStore, row: number, verdict: number): number {
  if (verdict === VERDICT.missingReceived && isBlankRow(store, row)) return FATE.blankRow;
  return verdict !== VERDICT.notAccepted && isNotACase(store, row) ? FATE.notACase : verdict;
}

function cutTrailingBlanks(store: RowStore, fates: Uint8Array, lastFilled: readonly number[]): void {
  const blank = FATE.blankRow;
  for (let row = 0; row < store.length; row++) {
    if (fates[row] === blank && row > lastFilled[store.sheet[row]]) fates[row] = FATE.cut;
  }
}

/** Which of two sheets counts: the codes of the sheets, and the user's answers. */
interface Preferred {
  preferred: ReadonlySet<number>;
  preferences: readonly PreferredSheet[];
}

function dropDuplicates(store: RowStore, fates: Uint8Array, statusByCode: Uint8Array, { preferred, preferences }: Preferred): Pick<Judgement, "keptRow" | "reused"> {
  const index = new IdIndex(store.length, (row) => store.idAt(row));
  const { idHash } = store;
  const groups = new Map<number, number[]>();
  const used = FATE.used;
  for (let row = 0; row < store.length; row++) {
    if (fates[row] !== used) continue;
    const earlier = index.add(row, idHash[row]);
    if (earlier < 0) continue;
    const group = groups.get(earlier);
    if (group) group.push(row);
    else groups.set(earlier, [earlier, row]);
  }
  const [keptRow, reused] = [new Map<number, number>(), new Map<number, number>()];
  const books = bookSheets(store, groups.values());
  const cases = [...groups.values()].flatMap((rows) => {
    const parted = casesOf(store, rows, books);
    parted.slice(1).forEach(([row]) => reused.set(row, rows[0]));
    return parted;
  });
  for (const rows of cases) {
    const kept = newestOf(rows.map((row) => ({ ...stateOf(store, row, statusByCode), preferred: preferred.has(store.sheet[row]) })))?.row ?? rows[0];
    for (const row of rows) {
      if (row === kept) continue;
      const isSettled = rowConflict(store, row, kept) === null || isAnswered(store, row, kept, preferences);
      fates[row] = isSettled ? FATE.duplicateCase : FATE.duplicateDiffers;
      keptRow.set(row, kept);
    }
  }
  for (const [row, kept] of copiedRows(store, fates)) {
    fates[row] = FATE.duplicateCase;
    keptRow.set(row, kept);
  }
  return { keptRow, reused };
}

/** The user has said which of the two sheets counts. */
function isAnswered(store: RowStore, row: number, kept: number, preferences: readonly PreferredSheet[]): boolean {
  const [own, other] = [row, kept].map((each) => store.sources[store.sheet[each] - 1].layout.sheet);
  return preferences.some((each) => isPair(each, own, other));
}

function stateOf(store: RowStore, row: number, statusByCode: Uint8Array) {
  const handedOver = store.days.handedOver.data[row];
  const status = statusByCode[store.texts.status.codes[row]] as Status;
  return { row, usable: true, finished: effectiveFinished(store.days.finished.data[row], handedOver), handedOver, status };
}
