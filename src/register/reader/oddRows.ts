import type { Status } from "../types";
import { isSentBack } from "../verdict";
import { FATE, type Judged } from "./judging";
import { DAY_ROLES, TEXT_ROLES, type RowStore, type TextRole } from "./rowStore";
import { FLAG } from "./textFlags";

const USED = FATE.used;

/** Where in a row there may be something to say. */
export const ODD = { days: 1, texts: 2, caseId: 4 } as const;
const { days: DAYS, texts: TEXTS, caseId: CASE_ID } = ODD;

/**
 * One byte a row, a sum of ODD: 0 for a sound row. Nearly every row is sound, so only the others are looked at closely;
 * each condition here is as wide as the finding it leads to, or wider.
 */
export function oddRows(store: RowStore, { fates, statusByCode }: Judged, flags: Record<TextRole, Uint8Array>): Uint8Array {
  const odd = new Uint8Array(fates.length);
  markDays(store, fates, odd);
  markResults(store, statusByCode, odd);
  const { idHash } = store;
  for (const role of TEXT_ROLES) markTexts(store.texts[role].codes, flags[role], role === "unit" ? FLAG.blank : FLAG.error, odd);
  for (let row = 0; row < odd.length; row++) if (idHash[row] === 0) odd[row] |= CASE_ID;
  return odd;
}

function markDays(store: RowStore, fates: Uint8Array, odd: Uint8Array): void {
  const [received, due, , handedOver] = DAY_ROLES.map((role) => store.days[role].data);
  for (let row = 0; row < odd.length; row++) {
    if (fates[row] !== USED || due[row] < received[row] || handedOver[row] < 0) odd[row] = DAYS;
  }
}

/** Rows without a result day that were handed over or sent back. */
function markResults(store: RowStore, statusByCode: Uint8Array, odd: Uint8Array): void {
  const [finished, handedOver] = [store.days.finished.data, store.days.handedOver.data];
  const { codes } = store.texts.status;
  const sentBack = statusByCode.map((status) => (isSentBack(status as Status) ? 1 : 0));
  for (let row = 0; row < odd.length; row++) {
    if (finished[row] === 0 && (handedOver[row] > 0 || sentBack[codes[row]] === 1)) odd[row] = DAYS;
  }
}

function markTexts(codes: Uint16Array, flags: Uint8Array, from: number, odd: Uint8Array): void {
  for (let row = 0; row < odd.length; row++) if (flags[codes[row]] >= from) odd[row] |= TEXTS;
}
