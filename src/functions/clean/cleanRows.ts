import { NO_DAY } from "../../calendar/day";
import type { Rules } from "../../indicators/classify";
import { CHANNEL, type Status } from "../../register/model/caseCodes";
import type { CellValue } from "../../register/model/grid";
import { statusOf } from "../../register/meanings/textMeanings";
import { BARE_LEVELS_ASKED_FROM } from "../../register/vocabulary/serviceLevels";
import { hasResult, isSentBack, judgeRow, VERDICT } from "../../register/cases/verdict";
import { isBlank } from "../blankCells";
import type { RangeColumns } from "../rangeColumns";
import type { Needs } from "../figureColumns";
import type { CaseBatch } from "./caseBatch";
import { channelCode, channelIn, isBare, levelCode, levelIn } from "./filingCodes";
import { isAlike, isCaseId, plainDay } from "./plainCells";
import type { PlainColumn } from "./plainColumns";
import { knownWords, TextCodes } from "./textCodes";
import type { UnitNames } from "./unitNames";

// Bound here once: see plainCells.ts.
const NONE = NO_DAY;
const USED = VERDICT.used;
const ONLINE = CHANNEL.online;
const BARE_FROM = BARE_LEVELS_ASKED_FROM;
const judge = judgeRow;
const dayIn = plainDay;
const alike = isAlike;
const ownId = isCaseId;

/** What a pass over a matrix works on. */
export interface Pass {
  matrix: readonly (readonly CellValue[])[];
  firstRow: number;
  /** Row behind the last one with a receipt day: what follows is no case. */
  end: number;
  columns: RangeColumns;
  received: PlainColumn;
  due: PlainColumn;
  finished: PlainColumn;
  handedOver: PlainColumn;
  needs: Needs;
  rules: Rules;
  /** The range may leave out the hand-over days of the register: a case that has ended, or may have, needs its day here. */
  mayLackHandOver: boolean;
  texts: PassTexts;
}

/** The coded text columns of one pass. */
interface PassTexts {
  status: TextCodes;
  channel: TextCodes;
  level: TextCodes;
  unit: TextCodes;
}

/** Empty caches over the register's own vocabulary and over a pass's unit names. */
export function passTexts(units: UnitNames): PassTexts {
  return { unit: new TextCodes(units.codeOf), status: knownWords(statusOf), channel: knownWords(channelCode), level: knownWords(levelCode) };
}

/**
 * Reads the rows of a matrix that count in the window into a batch as long as every one is a clean row: the days first, and
 * texts only of rows whose days matter. Says false at the first row that only the register's own reader may judge.
 */
export function readCleanRows(pass: Pass, batch: CaseBatch): boolean {
  const { matrix, end, needs, rules } = pass;
  const { at: receivedAt, asText: receivedAsText } = pass.received;
  const { at: finishedAt, asText: finishedAsText } = pass.finished;
  const { at: handedOverAt, asText: handedOverAsText } = pass.handedOver;
  const { from, to } = rules;
  let model: readonly CellValue[] | null = null;
  for (let i = pass.firstRow; i < end; i++) {
    const row = matrix[i];
    const received = dayIn(row[receivedAt], receivedAsText);
    if (received <= 0) {
      if (received < 0 || !row.every(isBlank)) return false;
      continue;
    }
    model ??= row;
    if (received > to && !needs.handedOver) continue;
    let finished = finishedAt < 0 ? NONE : dayIn(row[finishedAt], finishedAsText);
    let handedOver: number = NONE;
    if (handedOverAt >= 0 && (finished === NONE || needs.handedOver)) {
      handedOver = dayIn(row[handedOverAt], handedOverAsText);
      if (finished === NONE) finished = handedOver;
    }
    if (finished < 0 || handedOver < 0) return false;
    const inScope = received <= to && (finished === NONE || finished >= from);
    if (!inScope && !(needs.handedOver && handedOver >= from && handedOver <= to)) continue;
    if (!readCase(pass, row, model, received, finished, handedOver, batch)) return false;
  }
  return true;
}

/** The rest of a row that counts by its days. */
function readCase(
  pass: Pass, row: readonly CellValue[], model: readonly CellValue[], received: number, finished: number, handedOver: number, batch: CaseBatch,
): boolean {
  const { columns, needs, rules, texts } = pass;
  const due = pass.due.at < 0 ? NONE : dayIn(row[pass.due.at], pass.due.asText);
  const status = columns.status < 0 ? 0 : texts.status.codeOf(row[columns.status]);
  // A row with an id of its own is a case, whatever its unit.
  if (!ownId(row[columns.caseId])) return false;
  const unit = needs.unit ? texts.unit.codeOf(row[columns.unit]) : 0;
  if (due < 0 || status < 0 || unit < 0 || (needs.unit && unit === 0)) return false;
  for (const at of columns.kept) if (!alike(row[at], model[at])) return false;
  if (finished === NONE && pass.mayLackHandOver && (status === 0 || hasEnded(status))) return false;
  if (status === 0 && pass.handedOver.at >= 0 && dayIn(row[pass.handedOver.at], pass.handedOver.asText) < 0) return false;
  if (judge(received, due, finished, handedOver, status as Status) !== USED) return true;
  let channel = 0;
  let serviceLevel = 0;
  if (needs.online && columns.channel >= 0 && received >= rules.from) {
    const filing = texts.channel.codeOf(row[columns.channel]);
    const level = columns.serviceLevel >= 0 && channelIn(filing) === ONLINE ? texts.level.codeOf(row[columns.serviceLevel]) : 0;
    if (filing < 0 || level < 0 || (isBare(filing | level) && received >= BARE_FROM)) return false;
    channel = channelIn(filing);
    if (channel === ONLINE) serviceLevel = levelIn(level || filing);
  }
  batch.add(received, due, finished, handedOver, unit, status, channel, serviceLevel);
  return true;
}

function hasEnded(status: number): boolean {
  return hasResult(status as Status) || isSentBack(status as Status);
}
