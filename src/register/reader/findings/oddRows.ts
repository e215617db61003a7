import type { Day } from "../../../calendar/day";
import { levelInChannel, type Meanings } from "../../meanings/meanings";
import { CHANNEL, type Status } from "../../model/caseCodes";
import { isSentBack, isUnderWay } from "../../cases/verdict";
import { FATE } from "../fates";
import type { Judgement } from "../judging";
import { DAY_ROLES, TEXT_ROLES, type RowStore, type TextRole } from "../rowStore";
import { FLAG } from "../textFlags";

const USED = FATE.used;

/** Where in a row there may be something to say. */
export const ODD = { days: 1, texts: 2, caseId: 4, level: 8 } as const;
const { days: DAYS, texts: TEXTS, caseId: CASE_ID, level: LEVEL } = ODD;
const NEVER = 0x7fffffff;

/**
 * One byte a row, a sum of ODD: 0 for a sound row. Nearly every row is sound, so only the others are looked at closely;
 * each condition here is as wide as the finding it leads to, or wider.
 */
export function oddRows(
  store: RowStore, { fates, statusByCode }: Judgement, meanings: Meanings, flags: Record<TextRole, Uint8Array>, today: Day,
): Uint8Array {
  const odd = new Uint8Array(fates.length);
  markDays(store, fates, today > 0 ? today : NEVER, odd);
  markResults(store, statusByCode, odd);
  markLevels(store, meanings, odd);
  const { idHash } = store;
  for (const role of TEXT_ROLES) markTexts(store.texts[role].codes, flags[role], role === "unit" ? FLAG.blank : FLAG.error, odd);
  for (let row = 0; row < odd.length; row++) if (idHash[row] === 0) odd[row] |= CASE_ID;
  return odd;
}

function markDays(store: RowStore, fates: Uint8Array, today: Day, odd: Uint8Array): void {
  const [received, due, finished, handedOver] = DAY_ROLES.map((role) => store.days[role].data);
  for (let row = 0; row < odd.length; row++) {
    const given = handedOver[row];
    const outOfOrder = due[row] < received[row] || (given !== 0 && given < finished[row]) || given < 0;
    if (fates[row] !== USED || outOfOrder || received[row] > today || finished[row] > today || given > today) odd[row] = DAYS;
  }
}

/** Rows without a result day that were handed over or sent back, and rows with one whose status says that they go on. */
function markResults(store: RowStore, statusByCode: Uint8Array, odd: Uint8Array): void {
  const [finished, handedOver] = [store.days.finished.data, store.days.handedOver.data];
  const { codes } = store.texts.status;
  const sentBack = statusByCode.map((status) => (isSentBack(status as Status) ? 1 : 0));
  const underWay = statusByCode.map((status) => (isUnderWay(status as Status) ? 1 : 0));
  for (let row = 0; row < odd.length; row++) {
    if (finished[row] === 0 ? handedOver[row] > 0 || sentBack[codes[row]] === 1 : underWay[codes[row]] === 1) odd[row] = DAYS;
  }
}

/**
 * Cases filed online for which the service only informs: nothing can be filed there (domain.md 4.4.11); and those whose channel
 * names another level than the level column, or a level by its number only.
 */
function markLevels(store: RowStore, meanings: Meanings, odd: Uint8Array): void {
  const { serviceLevel, channel } = store.texts;
  const own = Uint8Array.from(serviceLevel.texts, (text) => meanings.serviceLevel(text));
  const isOnline = channel.texts.map((text) => meanings.channel(text) === CHANNEL.online);
  const named = Uint8Array.from(channel.texts, (text, code) => (isOnline[code] ? levelInChannel(text) : 0));
  const [levels, channels] = [serviceLevel.codes, channel.codes];
  // Nearly every word leaves nothing to ask: only rows with one of the others are compared.
  const mayAskLevel = own.map((level, code) => (informsOnly(level) || meanings.isBareLevel("serviceLevel", serviceLevel.texts[code]) ? 1 : 0));
  const mayAskChannel = named.map((level, code) => (level > 0 || meanings.isBareLevel("channel", channel.texts[code]) ? 1 : 0));
  if (!mayAskLevel.includes(1) && !mayAskChannel.includes(1)) return;
  for (let row = 0; row < odd.length; row++) {
    const [level, code] = [levels[row], channels[row]];
    if (mayAskLevel[level] !== 1 && mayAskChannel[code] !== 1) continue;
    const differs = named[code] > 0 && own[level] > 0 && own[level] !== named[code];
    const informs = isOnline[code] && informsOnly(own[level] || named[code]);
    const isBare = meanings.isBareLevel("serviceLevel", serviceLevel.textAt(row)) || meanings.isBareLevel("channel", channel.textAt(row));
    if (differs || informs || isBare) odd[row] |= LEVEL;
  }
}

/**
 * True for a level of services that only inform.
 * @example informsOnly(2) // true
 */
export function informsOnly(level: number): boolean {
  return level === 1 || level === 2;
}

function markTexts(codes: Uint16Array, flags: Uint8Array, from: number, odd: Uint8Array): void {
  for (let row = 0; row < odd.length; row++) if (flags[codes[row]] >= from) odd[row] |= TEXTS;
}
