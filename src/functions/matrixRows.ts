import { NO_DAY } from "../calendar/day";
import type { Rules } from "../indicators/classify";
import { readDay } from "../register/dayReading";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../register/serial";
import { CHANNEL, STATUS } from "../register/types";
import type { CellValue, Channel, ServiceLevel, Status } from "../register/types";
import { channelOf, serviceLevelOf, statusOf } from "../register/values";
import { judgeRow, VERDICT } from "../register/verdict";
import type { CaseColumns } from "../register/duplicates/duplicateRows";
import type { CaseBatch } from "./caseBatch";
import { mayBeWords } from "./mayBeWords";
import { TextCodes } from "./textCodes";
import type { UnitCodes } from "./unitCodes";

/** 0-based places in a matrix row; -1 = no such column. */
export interface MatrixColumns extends CaseColumns {
  unit: number;
  channel: number;
  serviceLevel: number;
}

/** What a figure needs beyond the days and the status: what it does not need is not read. */
export interface Needs {
  unit: boolean;
  online: boolean;
  handedOver: boolean;
}

/*
 * Bound here once: outside the bundle (tests, the headless command) an imported name is looked up at each use, and a
 * pass uses these a million times.
 */
const NONE = NO_DAY;
const FIRST = FIRST_PLAUSIBLE_DAY;
const AFTER_LAST = LAST_PLAUSIBLE_DAY + 1;
const USED = VERDICT.used;
const ONLINE = CHANNEL.online;
const judge = judgeRow;
const decodeDay = readDay;
/** Stands for the receipt day where the range has no such column: before every window, judged by no rule. */
const ANY_DAY = 1;

/** The day in a cell; negative when it cannot be read. A number in range needs no more than a cut. */
function dayIn(value: CellValue): number {
  if (typeof value === "number" && value >= FIRST && value < AFTER_LAST) return value | 0;
  return value === null || value === "" || value === 0 ? NONE : decodeDay(value);
}

/** What a pass over a matrix works on. */
export interface Pass {
  matrix: readonly (readonly CellValue[])[];
  firstRow: number;
  columns: MatrixColumns;
  needs: Needs;
  rules: Rules;
  /** Rows that stand for a case that has a newer row; null = none. */
  dropped: Uint8Array | null;
  texts: PassTexts;
  /** Set by the pass when a cell may hold words in place of a day (wordsForDays.ts). */
  sawWords: boolean;
}

/** The coded text columns of one pass. */
export interface PassTexts {
  status: TextCodes<Status>;
  channel: TextCodes<Channel>;
  level: TextCodes<ServiceLevel>;
  unit: TextCodes<number>;
}

/** Empty caches over the register's own vocabulary and over a pass's unit names. */
export function passTexts(units: UnitCodes): PassTexts {
  return {
    unit: new TextCodes((cell) => units.codeOf(cell), 0),
    status: new TextCodes(statusOf, STATUS.unknown),
    channel: new TextCodes(channelOf, CHANNEL.unknown),
    level: new TextCodes<ServiceLevel>(serviceLevelOf, 0),
  };
}

/**
 * Reads the rows of a matrix that count in the window into a batch: the days first, and texts only of rows whose days
 * matter. Rows are left out for the same reasons, by the same rules, as when the whole register is read.
 */
export function readRows(pass: Pass, batch: CaseBatch): void {
  const { matrix, firstRow, columns, needs, rules, dropped } = pass;
  const { received: receivedAt, finished: finishedAt, handedOver: handedOverAt } = columns;
  const { from, to } = rules;
  for (let i = firstRow; i < matrix.length; i++) {
    const row = matrix[i];
    let received: number = NONE;
    if (receivedAt >= 0) {
      received = dayIn(row[receivedAt]);
      if (received <= 0) continue;
      if (received > to && !needs.handedOver) continue;
    }
    let finished = finishedAt < 0 ? NONE : dayIn(row[finishedAt]);
    if (finished < 0) {
      pass.sawWords = true;
      continue;
    }
    let handedOver: number = NONE;
    if (handedOverAt >= 0 && (finished === NONE || needs.handedOver)) {
      handedOver = dayIn(row[handedOverAt]);
      if (handedOver < 0) {
        pass.sawWords = true;
        handedOver = NONE;
      }
      if (finished === NONE) finished = handedOver;
    }
    const inScope = received <= to && (finished === NONE || finished >= from);
    if (!inScope && !(needs.handedOver && handedOver >= from && handedOver <= to)) continue;
    if (dropped === null || dropped[i] === 0) readCase(pass, row, received, finished, handedOver, batch);
  }
}

/** The rest of a row that counts by its days. */
function readCase(pass: Pass, row: readonly CellValue[], received: number, finished: number, handedOver: number, batch: CaseBatch): void {
  const { columns, needs, rules, texts } = pass;
  const due = columns.due < 0 ? NONE : dayIn(row[columns.due]);
  const status = columns.status < 0 ? 0 : texts.status.codeOf(row[columns.status]);
  // Words under the hand-over day may tell the status of a row without one.
  if (due < 0 || (status === 0 && columns.handedOver >= 0 && mayBeWords(row[columns.handedOver]))) pass.sawWords = true;
  if (judge(columns.received < 0 ? ANY_DAY : received, due, finished, handedOver, status) !== USED) return;
  let channel = 0;
  let serviceLevel = 0;
  if (needs.online && columns.channel >= 0 && received >= rules.from) {
    channel = texts.channel.codeOf(row[columns.channel]);
    if (channel === ONLINE && columns.serviceLevel >= 0) serviceLevel = texts.level.codeOf(row[columns.serviceLevel]);
  }
  const unit = needs.unit && columns.unit >= 0 ? texts.unit.codeOf(row[columns.unit]) : 0;
  batch.add(received, due, finished, handedOver, unit, status, channel, serviceLevel);
}
