import { issuerOf } from "./issuer";
import type { DoubtSource } from "../situation/doubt";
import { doubtBox } from "../situation/doubtBox";
import type { LetterheadBlock } from "../model/model";
import { periodName, windowWords } from "../words/periodWords";
import type { Situation } from "../situation/situation";

/** More lines leave no room for the title. */
const MOST_LINES = 3;

/** Superior body and issuing body, one a line as the user or the register writes them; dotted lines to fill in by hand otherwise. */
export function agencyLines({ reading, settings, words }: Pick<Situation, "reading" | "settings" | "words">): string[] {
  const { superior, agency } = issuerOf(reading, settings);
  const blank = words.say("report.letterhead.agencyBlank");
  if (agency.length > 0) return [...superior, ...agency].slice(-MOST_LINES);
  return [...(superior.length > 0 ? superior : [blank]), blank].slice(-MOST_LINES);
}

/** The same as NĐ 30/2020 prints them: in capitals. */
export function printedAgency(situation: Pick<Situation, "reading" | "settings" | "words">): string[] {
  return agencyLines(situation).map((line) => line.toUpperCase());
}

/** Head of the sheet: agency, national motto, title with the period, window, unit (NĐ 30/2020; domain.md 5). */
export function letterhead(situation: Pick<Situation, "settings" | "words" | "period"> & DoubtSource, title = situation.words.say("report.letterhead.title")): LetterheadBlock {
  const { words, period } = situation;
  const window = windowWords(period, words);
  return {
    type: "letterhead",
    agency: printedAgency(situation),
    motto: [words.say("report.letterhead.motto1"), words.say("report.letterhead.motto2")],
    title,
    subtitle: period.kind === "custom" ? window : `${periodName(period, words)} ${window}`,
    unitNote: words.say("report.letterhead.unitNote"),
    doubt: doubtBox(situation),
  };
}
