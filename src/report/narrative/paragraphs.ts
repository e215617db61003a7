import type { FigurePlace } from "../model/model";
import { doubtOf, doubtSentence } from "../situation/doubt";
import type { Situation } from "../situation/situation";
import { byUnitParagraph } from "./byUnit";
import { comparedParagraph } from "./compared";
import { mainParagraph, openingSentence, subjectOf } from "./main";
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
  const said = all.filter(({ text }) => text !== "");
  return isSilent(situation, said) ? [{ ...all[0], text: words.say("report.says.afterAnswers"), figures: [] }] : said;
}

/** Nothing is left to say when an opening stands alone. */
function isSilent(situation: Situation, said: readonly Paragraph[]): boolean {
  return doubtOf(situation) !== null && said.length === 1 && said[0].text === placed(openingSentence(situation)).text && said[0].figures.length === 0;
}

/** All paragraphs as one text, a blank line between them; of a draft with the warning on top, for the text goes where no box is. */
export function narrativeOf(situation: Situation): string {
  const doubt = doubtSentence(situation);
  const warning = doubt === "" ? [] : [situation.words.say("report.draft.copied", { doubt })];
  return [...warning, ...paragraphsOf(situation).map(({ text }) => text)].join("\n\n");
}
