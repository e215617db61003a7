import type { FigurePlace } from "../model/model";
import type { Situation } from "../situation/situation";
import { byUnitParagraph } from "./byUnit";
import { comparedParagraph } from "./compared";
import { markingWords, unmarked } from "./figureMarks";
import { mainParagraph, subjectOf } from "./main";

interface Paragraph {
  id: "main" | "byUnit" | "compared";
  title: string;
  text: string;
  /** Numbers of the text that stand in a cell of the sheet. */
  figures: FigurePlace[];
}

const MAIN_TITLES = {
  province: "report.narrative.titleProvince",
  commune: "report.narrative.titleCommune",
  districts: "report.narrative.titleDistricts",
  communes: "report.narrative.titleCommunes",
} as const;

/**
 * The report's paragraphs; those that the data cannot carry are left out.
 * @example paragraphsOf(situation)[0].id // "main"
 */
export function paragraphsOf(situation: Situation): Paragraph[] {
  const words = markingWords(situation.words);
  const marking = { ...situation, words };
  const all: Omit<Paragraph, "figures">[] = [
    { id: "main", title: words.say(MAIN_TITLES[subjectOf(situation)]), text: mainParagraph(marking) },
    { id: "byUnit", title: words.say("report.narrative.byUnit"), text: byUnitParagraph(marking) },
    { id: "compared", title: words.say("report.narrative.comparison"), text: comparedParagraph(marking) },
  ];
  return all.filter(({ text }) => text !== "").map((paragraph) => ({ ...paragraph, ...unmarked(paragraph.text) }));
}

/** All paragraphs as one text, a blank line between them. */
export function narrativeOf(situation: Situation): string {
  return paragraphsOf(situation).map(({ text }) => text).join("\n\n");
}
