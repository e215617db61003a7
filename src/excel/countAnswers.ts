import { acceptOffer } from "../register/corrections/corrections";
import type { Corrections } from "../register/model/corrections";
import type { Reading } from "../register/model/reading";
import type { ReportSettings } from "../report/request/request";
import { mainFigures, nothingCounted, type AnswerEffect } from "../report/situation/effects";
import { openQuestions } from "../report/situation/openQuestions";
import type { Answer } from "../report/situation/questions";
import { readyPeriod } from "../report/situation/ready";
import { loadAnswers } from "./kept/corrections";
import { readRegister, type ReadOptions, type ReadOutcome } from "./read/readRegister";

/** How it is read again; corrections: what holds before an answer, in place of what the workbook keeps. */
export interface CountOptions extends ReadOptions {
  /** Reads once more, where it is not the workbook that was read. */
  readBy?: (options: ReadOptions) => Promise<ReadOutcome>;
}

/** What the register says when an answer is given: read again, for a column that is read otherwise may change every other. */
async function readUnder(corrections: Corrections, { answer }: { answer: Answer }, reading: Reading, { readBy = readRegister, ...options }: CountOptions): Promise<Reading | null> {
  const answered = answer.offers.reduce((now, offer) => acceptOffer(now, offer, reading.layouts), corrections);
  const outcome = await readBy({ ...options, corrections: answered });
  return outcome.ok ? outcome.reading : null;
}

/**
 * The main figures before and after each answer to what is open, both really counted: one pass over the register an answer. A
 * register that gives no report before an answer has no figures then. Told one by one, since each takes as long as a reading.
 * @param told called for each effect as it is known
 * @example await countAnswers(read.reading, settings) // [{ type: "swappedDays", before: { figures: { received: 699, … } }, after: … }]
 */
export async function countAnswers(
  reading: Reading, settings: ReportSettings, options: CountOptions = {}, told: (effects: readonly AnswerEffect[]) => void = () => undefined,
): Promise<AnswerEffect[]> {
  const open = openQuestions(reading, settings).flatMap(({ type, answers }) => answers.map((answer) => ({ type, answer })));
  if (open.length === 0) return [];
  const choice = readyPeriod(reading, settings);
  const before = choice.ok ? mainFigures(reading, choice.period, settings) : nothingCounted(reading);
  const corrections = options.corrections ?? (await loadAnswers()).corrections;
  const effects: AnswerEffect[] = [];
  for (const each of open) {
    if (options.signal?.aborted) break;
    const answered = await readUnder(corrections, each, reading, options);
    const then = answered === null || choice.ok ? choice : readyPeriod(answered, settings);
    if (answered === null || !then.ok) continue;
    effects.push({ ...each, before, after: mainFigures(answered, then.period, settings) });
    told([...effects]);
  }
  return effects;
}
