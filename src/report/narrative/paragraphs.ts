import type { FigurePlace } from "../model/model";
import type { Situation } from "../situation/situation";
import { byUnitParagraph } from "./byUnit";
import { comparedParagraph } from "./compared";
import { mainParagraph, subjectOf } from "./main";
import { placed } from "./phrase";

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
  const { words } = situation;
  const all: Paragraph[] = [
    { id: "main", title: words.say(MAIN_TITLES[subjectOf(situation)]), ...placed(mainParagraph(situation)) },
    { id: "byUnit", title: words.say("report.narrative.byUnit"), ...placed(byUnitParagraph(situation)) },
    { id: "compared", title: words.say("report.narrative.comparison"), ...placed([comparedParagraph(situation)]) },
  ];
  return all.filter(({ text }) => text !== "");
}

/** All paragraphs as one text, a blank line between them. */
export function narrativeOf(situation: Situation): string {
  return paragraphsOf(situation).map(({ text }) => text).join("\n\n");
}
