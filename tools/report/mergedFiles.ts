import { findingOf } from "../../src/indicators/offerFindings";
import { today } from "../../src/excel/host/clock";
import type { Accepted } from "../../src/excel/acceptOffers";
import { mergeFiles } from "../../src/merge/mergeFiles";
import type { GivenFile, Merged, MergeOptions } from "../../src/merge/model/merged";
import { refusalOf } from "../../src/merge/results/fileTable";
import { mergeWordsOf } from "../../src/merge/results/mergeWords";
import { keepSpelling, NO_ANSWERS, type Answers } from "../../src/register/corrections/answers";
import { acceptOffer } from "../../src/register/corrections/corrections";
import type { MoreRole } from "../../src/register/model/roles";
import { foundFiles, givenFile } from "./givenFiles";
import { CommandProblem, commandProblem } from "./problem";

/** An answer may bring other questions to light; more rounds than kinds of answers are never needed. */
const MOST_ROUNDS = 6;

/** Files as one register, with what they were read by. */
export interface MergedFiles {
  files: GivenFile[];
  merged: Merged;
  options: MergeOptions;
}

export interface MergeWanted {
  words: readonly string[];
  units: readonly string[];
  more: readonly MoreRole[];
  /** Kinds of open questions that are answered with yes. */
  accept?: Accepted;
}

function accepted(answers: Answers, { reading: { offers, layouts } }: Merged, wanted: Accepted): Answers {
  const meant = offers.filter((offer) => wanted.includes("all") || wanted.includes(findingOf(offer)));
  return { ...meant.reduce(keepSpelling, answers), corrections: meant.reduce((now, offer) => acceptOffer(now, offer, layouts), answers.corrections) };
}

/** Throws with one sentence when not one of the files could be read. */
function refuseNothing({ files }: Merged): void {
  if (files.length === 0) throw commandProblem({ key: "preview.merge.noFiles" });
  if (files.some(({ status }) => status === "read")) return;
  const [first] = files;
  throw files.length === 1 ? new CommandProblem(refusalOf(first, mergeWordsOf("vi"))) : commandProblem({ key: "preview.merge.noneRead", values: { count: files.length, first: refusalOf(first, mergeWordsOf("vi")) } });
}

/**
 * Reads files and folders as one register, saying yes to the kinds of questions that are named.
 * @example (await readTogether({ words: ["thang9"], units: [], more: [] })).merged.files.length // 150
 */
export async function readTogether({ words, units, more, accept = [] }: MergeWanted): Promise<MergedFiles> {
  const files: GivenFile[] = [];
  for (const found of foundFiles(words)) files.push(await givenFile(found));
  let options: MergeOptions = { answers: NO_ANSWERS, units, today: today(), more };
  let merged = mergeFiles(files, options);
  for (let round = 0; accept.length > 0 && round < MOST_ROUNDS; round++) {
    const answers = accepted(options.answers, merged, accept);
    if (JSON.stringify(answers.corrections) === JSON.stringify(options.answers.corrections)) break;
    options = { ...options, answers };
    merged = mergeFiles(files, options);
  }
  refuseNothing(merged);
  return { files, merged, options };
}

