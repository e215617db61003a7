import { NO_DAY } from "../../calendar/day";
import { endNumber } from "../duplicates/risingIds";
import { hasRepeatedId } from "../duplicates/repeatedIds";
import { CHANNEL, type Status } from "../model/caseCodes";
import type { CellValue } from "../model/grid";
import { holdsOwnId } from "../rows/ownId";
import { isBlank } from "../texts/blankCells";
import { hasResult, isSentBack, judgeRow, VERDICT } from "../cases/verdict";
import { BARE_LEVELS_ASKED_FROM } from "../vocabulary/serviceLevels";
import { channelIn, isBare, levelIn } from "./filingCodes";
import { plainDay } from "./plainCells";
import type { PlainSheet } from "./plainSheet";

// Bound here once: see plainCells.ts.
const NONE = NO_DAY;
const USED = VERDICT.used;
const NOT_ACCEPTED = VERDICT.notAccepted;
const ONLINE = CHANNEL.online;
const BARE_FROM = BARE_LEVELS_ASKED_FROM;
const judge = judgeRow;
const dayIn = plainDay;
const ownId = holdsOwnId;
const numberAt = endNumber;

/** Which cases are wanted, and what of them: what is not asked for is not read. */
interface WantedCases {
  /** Cases received by the last day that did not end before the first one. */
  from: number;
  to: number;
  unit: boolean;
  online: boolean;
  /** Also the cases handed over in these days. */
  handedOver: boolean;
}

/** Takes cases one by one, as codes of a case table. */
interface CaseSink {
  add(received: number, due: number, finished: number, handedOver: number, unit: number, status: number, channel: number, serviceLevel: number): void;
}

/**
 * Reads the wanted cases of a sheet into a sink as long as every row is plain; false at the first one that is not, and where an
 * id comes twice: the row reader (reader/registerReader.ts) then reads the whole register, and what the sink holds is void.
 *
 * A row is plain when each rule of the row reader answers from its own cells that there is nothing to say: its days are days,
 * its words are known, its unit is named, and it is surely a case, for it has an id of its own, or a unit and no label of a
 * total (rows/ownId.ts, rows/closing.ts, vocabulary/totalWords.ts). A case that would be left out for its days is not plain: how
 * many there are tells whether the figures are certain. Of plain rows only, the row reader uses each that judgeRow uses, with the
 * same days and codes: nothing is filled in from above, moved, taken back or left out as a second row. So both
 * give the same cases. The days come first, and texts are read only of rows whose days matter.
 */
export function readPlainRows(sheet: PlainSheet, wanted: WantedCases, sink: CaseSink): boolean {
  const { rows, end, dueInEvening } = sheet;
  const { at: receivedAt, asText: receivedAsText, isMixed: receivedIsMixed } = sheet.days.received;
  const { at: dueAt, asText: dueAsText, isMixed: dueIsMixed } = sheet.days.due;
  const { at: finishedAt, asText: finishedAsText, isMixed: finishedIsMixed } = sheet.days.finished;
  const { at: handedOverAt, asText: handedOverAsText, isMixed: handedOverIsMixed } = sheet.days.handedOver;
  const { from, to, handedOver: wantsHandedOver } = wanted;
  // A column of texts may hold some that only show in the others how they are written.
  const readsDue = dueInEvening || dueAsText;
  const readsHandedOver = wantsHandedOver || handedOverAsText;
  const readsAll = readsDue || readsHandedOver || finishedAsText;
  const idAt = sheet.places.caseId;
  let isRising = idAt >= 0;
  let last = -1;
  for (let i = sheet.firstRow; i < end; i++) {
    const row = rows[i];
    if (isRising) {
      const number = numberAt(row[idAt]);
      isRising = number > last;
      last = number;
    }
    const received = dayIn(row[receivedAt], receivedAsText, receivedIsMixed);
    if (received <= 0) {
      if (received < 0 || !row.every(isBlank)) return false;
      continue;
    }
    if (received > to && !readsAll) continue;
    if (readsDue) {
      const due = dayIn(row[dueAt], dueAsText, dueIsMixed);
      if (due < 0 || (dueInEvening && due > 0 && due < received)) return false;
    }
    let finished = finishedAt < 0 ? NONE : dayIn(row[finishedAt], finishedAsText, finishedIsMixed);
    let handedOver: number = NONE;
    if (handedOverAt >= 0 && (finished === NONE || readsHandedOver)) {
      handedOver = dayIn(row[handedOverAt], handedOverAsText, handedOverIsMixed);
      if (handedOver < 0) return false;
      if (finished === NONE) finished = handedOver;
    }
    if (finished < 0 || (finished !== NONE && finished < received)) return false;
    const inScope = received <= to && (finished === NONE || finished >= from);
    if (!inScope && !(wantsHandedOver && handedOver >= from && handedOver <= to)) continue;
    if (!readCase(sheet, wanted, row, received, finished, handedOver, sink)) return false;
  }
  return idAt < 0 || isRising || !hasRepeatedId(rows, idAt, sheet.firstRow, end);
}

/** The rest of a row that counts by its days. */
function readCase(
  sheet: PlainSheet, wanted: WantedCases, row: readonly CellValue[], received: number, finished: number, handedOver: number, sink: CaseSink,
): boolean {
  const { places, days, words } = sheet;
  const due = days.due.at < 0 ? NONE : dayIn(row[days.due.at], days.due.asText, days.due.isMixed);
  const status = places.status < 0 ? 0 : words.status.codeOf(row[places.status]);
  if (due < 0 || status < 0) return false;
  const isOwn = places.caseId >= 0 && ownId(row[places.caseId]);
  let unit = 0;
  if (wanted.unit || !isOwn) {
    unit = words.unit.codeOf(row[places.unit]);
    if (unit <= 0) return false;
  }
  if (!isOwn && (sheet.mayHideTotals || hasLabel(sheet, row))) return false;
  if (finished === NONE && sheet.mayLackHandOver && (status === 0 || hasEnded(status))) return false;
  if (status === 0 && days.handedOver.at >= 0 && dayIn(row[days.handedOver.at], days.handedOver.asText, days.handedOver.isMixed) < 0) return false;
  const verdict = judge(received, due, finished, handedOver, status as Status);
  if (verdict !== USED) return verdict === NOT_ACCEPTED;
  let channel = 0;
  let serviceLevel = 0;
  if (wanted.online && places.channel >= 0 && received >= wanted.from) {
    const filing = words.channel.codeOf(row[places.channel]);
    const level = places.serviceLevel >= 0 && channelIn(filing) === ONLINE ? words.level.codeOf(row[places.serviceLevel]) : 0;
    if (filing < 0 || level < 0 || (isBare(filing | level) && received >= BARE_FROM)) return false;
    channel = channelIn(filing);
    if (channel === ONLINE) serviceLevel = levelIn(level || filing);
  }
  sink.add(received, due, finished, handedOver, unit, status, channel, serviceLevel);
  return true;
}

/** A total's label may stand in any column that the row reader looks at. */
function hasLabel({ labels }: PlainSheet, row: readonly CellValue[]): boolean {
  for (let each = 0; each < labels.length; each++) {
    const cell = row[labels[each].at];
    if (typeof cell === "string" && labels[each].codes.codeOf(cell) < 0) return true;
  }
  return false;
}

function hasEnded(status: number): boolean {
  return hasResult(status as Status) || isSentBack(status as Status);
}
