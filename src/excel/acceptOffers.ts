import { findingOf } from "../indicators/offerFindings";
import { acceptOffer } from "../register/corrections/corrections";
import { keepSpelling } from "../register/corrections/answers";
import type { FindingType } from "../register/model/findings";
import type { Reading } from "../register/model/reading";
import { loadAnswers, saveAnswers } from "./kept/corrections";
import { readRegister, type ReadOptions, type ReadOutcome } from "./read/readRegister";

/** Kinds of questions that are to be answered with yes; "all" = every kind. */
export type Accepted = readonly (FindingType | "all")[];

/** An answer may bring other questions to light; more rounds than kinds of answers are never needed. */
const MOST_ROUNDS = 6;

/** Answers what it may, in the workbook; false when no answer changed anything. */
async function acceptOnce({ offers, layouts }: Reading, accepted: Accepted): Promise<boolean> {
  const answers = await loadAnswers();
  const meant = offers.filter((offer) => accepted.includes("all") || accepted.includes(findingOf(offer)));
  const corrections = meant.reduce((now, offer) => acceptOffer(now, offer, layouts), answers.corrections);
  if (JSON.stringify(corrections) === JSON.stringify(answers.corrections)) return false;
  await saveAnswers({ ...meant.reduce(keepSpelling, answers), corrections });
  return true;
}

/**
 * Reads the register and says yes to its open questions of some kinds, as they stand: a question that is a choice without a
 * guess, such as which of two sheets is right, stays open. The workbook keeps the answers.
 * @example await readAccepting(["swappedDays"], {}) // { ok: true, reading: … with days and months exchanged back }
 */
export async function readAccepting(accepted: Accepted, options: ReadOptions): Promise<ReadOutcome> {
  let outcome = await readRegister(options);
  for (let round = 0; accepted.length > 0 && outcome.ok && round < MOST_ROUNDS; round++) {
    if (!(await acceptOnce(outcome.reading, accepted))) break;
    outcome = await readRegister(options);
  }
  return outcome;
}
