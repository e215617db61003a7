import type { Situation } from "../../situation/situation";
import { joined, placed, type Phrase } from "../phrase";
import type { Paragraph } from "../paragraph";
import { signedByField } from "./byField";
import { signedByUnit } from "./byUnit";
import { signedCompared } from "./compared";
import { countSentences } from "./counts";
import { signedOnline } from "./online";
import { signedOpening } from "./opening";
import { rateParagraph } from "./rates";
import { signedWords } from "./say";
import { handedOverSentences, sentBackSentences } from "./sentBack";
import { serviceSentences } from "./services";
import { signedShortfalls } from "./shortfalls";

function mainPhrase(situation: Situation): Phrase {
  return joined([
    signedOpening(situation), ...countSentences(situation, "resolved"), ...countSentences(situation, "pending"), ...rateParagraph(situation),
    ...sentBackSentences(situation), ...handedOverSentences(situation),
  ], " ");
}

/**
 * The paragraphs of a report as a chief of office signs it, in the order of its document; one that has nothing to say is empty.
 * @example signedParagraphs(situation).map(({ id }) => id) // ["main", "services", "compared", "byUnit", "byField", "shortfalls"]
 */
export function signedParagraphs(situation: Situation): Paragraph[] {
  const phrases: Record<Paragraph["id"], Phrase> = {
    main: mainPhrase(situation), services: joined([...signedOnline(situation), ...serviceSentences(situation)], " "), compared: [signedCompared(situation)],
    byUnit: signedByUnit(situation), byField: signedByField(situation), shortfalls: signedShortfalls(situation),
  };
  return (["main", "services", "compared", "byUnit", "byField", "shortfalls"] as const).map((id) => ({ id, title: signedWords(situation.words, `signed.title.${id}`), ...placed(phrases[id]) }));
}
