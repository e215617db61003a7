import type { DoubtSource } from "../situation/doubt";
import { doubtBox } from "../situation/doubtBox";
import type { LetterheadBlock } from "../model/model";
import { periodName, windowWords } from "../words/periodWords";
import type { Situation } from "../situation/situation";

/** Superior body and issuing body, one a line as the user wrote them; dotted lines to fill in by hand otherwise. */
export function agencyLines({ settings, words }: Pick<Situation, "settings" | "words">): string[] {
  const lines = settings.agency.split(/[\r\n]+|\s*\|\s*/).map((line) => line.trim()).filter((line) => line !== "");
  const blank = words.say("report.letterhead.agencyBlank");
  return lines.length > 0 ? lines.slice(0, 3) : [blank, blank];
}

/** Head of the sheet: agency, national motto, title with the period, window, unit (NĐ 30/2020; domain.md 5). */
export function letterhead(situation: Pick<Situation, "settings" | "words" | "period"> & DoubtSource, title = situation.words.say("report.letterhead.title")): LetterheadBlock {
  const { words, period } = situation;
  const window = windowWords(period, words);
  return {
    type: "letterhead",
    agency: agencyLines(situation),
    motto: [words.say("report.letterhead.motto1"), words.say("report.letterhead.motto2")],
    title,
    subtitle: period.kind === "custom" ? window : `${periodName(period, words)} ${window}`,
    unitNote: words.say("report.letterhead.unitNote"),
    doubt: doubtBox(situation),
  };
}
