import { doubtOf, doubtSentence } from "../situation/doubt";
import type { Situation } from "../situation/situation";
import { byUnitParagraph } from "./byUnit";
import { comparedParagraph } from "./compared";
import { mainParagraph, openingSentence } from "./main";
import type { Paragraph } from "./paragraph";
import { placed } from "./phrase";
import { signedOpening } from "./signed/opening";
import { signedParagraphs } from "./signed/paragraphs";
import { subjectOf, type Subject } from "./subject";

const MAIN_TITLES = {
  province: "report.narrative.titleProvince",
  commune: "report.narrative.titleCommune", communeBefore: "report.narrative.titleCommunes", communeBoth: "report.narrative.titleCommunes",
  districts: "report.narrative.titleDistricts", districtsBoth: "report.narrative.titleDistricts",
  communes: "report.narrative.titleCommune",
} as const satisfies Record<Subject, string>;

/** The paragraphs of the published report. */
function publishedParagraphs(situation: Situation): Paragraph[] {
  const { words } = situation;
  return [
    { id: "main", title: words.say(MAIN_TITLES[subjectOf(situation)]), ...placed(mainParagraph(situation)) },
    { id: "byUnit", title: words.say("report.narrative.byUnit"), ...placed(byUnitParagraph(situation)) },
    { id: "compared", title: words.say("report.narrative.comparison"), ...placed([comparedParagraph(situation)]) },
  ];
}

/**
 * The report's paragraphs in the chosen style; those that the data cannot carry are left out.
 * @example paragraphsOf(situation)[0].id // "main"
 */
export function paragraphsOf(situation: Situation): Paragraph[] {
  const all = situation.settings.style === "signed" ? signedParagraphs(situation) : publishedParagraphs(situation);
  const said = all.filter(({ text }) => text !== "");
  return isSilent(situation, said) ? [{ ...all[0], text: situation.words.say("report.says.afterAnswers"), figures: [] }] : said;
}

/** Nothing is left to say when an opening stands alone. */
function isSilent(situation: Situation, said: readonly Paragraph[]): boolean {
  const opening = situation.settings.style === "signed" ? signedOpening(situation) : openingSentence(situation);
  return doubtOf(situation) !== null && said.length === 1 && said[0].text === placed(opening).text && said[0].figures.length === 0;
}

/** All paragraphs as one text, a blank line between them; of a draft with the warning on top, for the text goes where no box is. */
export function narrativeOf(situation: Situation): string {
  const doubt = doubtSentence(situation);
  const warning = doubt === "" ? [] : [situation.words.say("report.draft.copied", { doubt })];
  return [...warning, ...paragraphsOf(situation).map(({ text }) => text)].join("\n\n");
}
