import { readSheets } from "../../src/files/readSheets";
import { mergeFiles } from "../../src/merge/mergeFiles";
import type { GivenFile, Merged } from "../../src/merge/model/merged";
import { NO_ANSWERS, type Answers } from "../../src/register/corrections/answers";
import { acceptOffer } from "../../src/register/corrections/corrections";
import { SENT } from "./maker/days";
import { type Asked, makeFiles } from "./maker/makeFiles";

/** Made files as they are handed in. */
export async function givenFiles(asked: Asked): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const { name, bytes } of makeFiles(asked)) given.push({ name, size: bytes.length, modified: 0, content: await readSheets(bytes) });
  return given;
}

/** The files merged with some answers. */
export function mergeGiven(files: readonly GivenFile[], units: readonly string[], answers: Answers = NO_ANSWERS): Merged {
  return mergeFiles(files, { answers, units, today: SENT, more: [] });
}

/** The answers of somebody who says yes to each question about a column, and nothing to any other. */
export function yesToColumns({ reading: { offers, layouts } }: Merged): Answers {
  const columns = offers.filter(({ kind }) => kind === "column");
  return { ...NO_ANSWERS, corrections: columns.reduce((all, offer) => acceptOffer(all, offer, layouts), NO_ANSWERS.corrections) };
}
