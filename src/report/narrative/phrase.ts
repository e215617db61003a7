import { sentenceParts } from "../../locales/filled";
import type { TextKey } from "../../locales/text";
import type { FigurePlace } from "../model/model";
import type { Wording } from "../words/wording";

/** A number in a sentence that also stands in a cell of the sheet. */
interface FigureNumber {
  figure: string;
  shown: string;
}

/** Words with the numbers among them that have a cell: a sentence before it is read, or a part of one. */
export type Phrase = readonly (string | FigureNumber)[];

export const NOTHING: Phrase = [];

/** A number that has a cell of its own; nothing when it is not known. */
export function figureNumber(figure: string, shown: string): Phrase {
  return shown === "" ? NOTHING : [{ figure, shown }];
}

/**
 * A sentence whose {placeholders} are filled with words or with phrases; one without a value stays as it is.
 * @example filledPhrase("{count} hồ sơ", { count: figureNumber("due", "4.169") })
 */
export function filledPhrase(sentence: string, values: Readonly<Record<string, string | Phrase>>): Phrase {
  return sentenceParts(sentence).flatMap((part, at) => (at % 2 === 0 ? [part] : values[part] ?? [`{${part}}`]));
}

/**
 * The sentence for a key, its {placeholders} filled with words or with phrases.
 * @example phrase(words, "report.says.due", { due: figureNumber("due", "4.169") })
 */
export function phrase(words: Wording, key: TextKey, values: Readonly<Record<string, string | Phrase>> = {}): Phrase {
  return filledPhrase(words.say(key), values);
}

/** Phrases one after another, with words between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((each, at) => (at === 0 ? each : [between, ...each]));
}

/**
 * A phrase as it is read, and where its figures stand in it (0-based, in UTF-16 units).
 * @example placed(["mới ", { figure: "received", shown: "14.043" }]) // { text: "mới 14.043", figures: [{ figure: "received", start: 4, length: 6 }] }
 */
export function placed(whole: Phrase): { text: string; figures: FigurePlace[] } {
  const figures: FigurePlace[] = [];
  let text = "";
  for (const part of whole) {
    if (typeof part !== "string") figures.push({ figure: part.figure, start: text.length, length: part.shown.length });
    text += typeof part === "string" ? part : part.shown;
  }
  return { text, figures };
}
