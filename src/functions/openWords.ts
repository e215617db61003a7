import { COUNTER_COUNT } from "../indicators/countCases";
import type { CaseColumns } from "../indicators/countCases";
import type { Window } from "../indicators/types";
import type { MeaningRole } from "../register/meanings";
import { nameKey } from "../register/nameKey";
import { CHANNEL, STATUS, type Reading, type Status } from "../register/types";
import { judgeRow, VERDICT } from "../register/verdict";
import { countEach, differences, takenCases } from "./countedOtherwise";

/** Cases whose words under a header have no meaning, and what difference each of their possible meanings would make. */
export interface OpenWords {
  role: MeaningRole;
  words: readonly string[];
  /** One row of differences (countedOtherwise.ts) a possible meaning, one entry a case. */
  meanings: readonly Int32Array[];
}

/** Where words of a reading stand, and which cases are asked for. */
export interface WordSource {
  reading: Reading;
  window: Window;
  isMeant: ((unit: string) => boolean) | null;
  wordAt: (role: MeaningRole, row: number) => string;
}

/**
 * The words of a column that a reading offers to the user for a meaning, as far as cases that are asked for bear them; null
 * for none.
 * @example openWords("channel", source)?.words // ["Zalo", "Zalo", "Kiosk"]
 */
export function openWords(role: MeaningRole, { reading: { table, offers }, window, isMeant, wordAt }: WordSource): OpenWords | null {
  const guesses = new Map(offers.flatMap((offer) => (offer.kind === "value" && offer.role === role ? [[nameKey(offer.text), offer.meaning] as const] : [])));
  if (guesses.size === 0) return null;
  const meant = table.units.map((name) => isMeant === null || isMeant(name));
  const rows: number[] = [];
  const words: string[] = [];
  for (let i = 0; i < table.length; i++) {
    const word = table[role][i] === 0 && meant[table.unit[i]] ? wordAt(role, table.row[i]) : "";
    if (word === "") continue;
    rows.push(i);
    words.push(word);
  }
  const own = takenCases(table, rows);
  const counts = countEach(own, window);
  const others = role === "status" ? otherStatuses(own, guessesOf(words, guesses)) : otherCodes(own, role);
  return { role, words, meanings: others.map((other) => differences(counts, usedOnly(other, countEach(other, window)))) };
}

/** What each word seems to mean; a column has few different ones. */
function guessesOf(words: readonly string[], guesses: ReadonlyMap<string, number>): number[] {
  const known = new Map([...new Set(words)].map((word) => [word, guesses.get(nameKey(word)) ?? 0]));
  return words.map((word) => known.get(word) ?? 0);
}

function otherCodes(own: CaseColumns, role: "channel" | "serviceLevel"): CaseColumns[] {
  const codes = role === "channel" ? [CHANNEL.online, CHANNEL.direct] : [3, 4];
  return codes.map((code) => ({ ...own, [role]: new Uint8Array(own.length).fill(code) }));
}

/** Sent back, waiting for the applicant, or what the words seem to mean (0 = nothing): other states count alike. */
function otherStatuses(own: CaseColumns, guesses: readonly number[]): CaseColumns[] {
  const all = (status: Status): Uint8Array => new Uint8Array(own.length).fill(status);
  return [all(STATUS.returned), all(STATUS.pausedSupplement), Uint8Array.from(guesses)].map((status) => ({ ...own, status }));
}

/** A case that the status makes no case, or one without the day that it should have, counts nothing. */
function usedOnly(cases: CaseColumns, counts: Int32Array): Int32Array {
  for (let at = 0; at < cases.length; at++) {
    const verdict = judgeRow(cases.received[at], cases.due[at], cases.finished[at], cases.handedOver[at], cases.status[at] as Status);
    if (verdict !== VERDICT.used) counts.fill(0, at * COUNTER_COUNT, (at + 1) * COUNTER_COUNT);
  }
  return counts;
}
