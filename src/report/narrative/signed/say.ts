import { signedText, type SignedKey } from "../../../locales/signedText";
import { isStated } from "../../situation/certainty";
import type { Situation } from "../../situation/situation";
import type { Wording } from "../../words/wording";
import { figureNumber, filledPhrase, NOTHING, type Phrase } from "../phrase";

/**
 * A sentence of the signed report, its {placeholders} filled with words or with phrases.
 * @example signed(words, "signed.handedOver", { count: figureNumber("handedOver", "13.009") })
 */
export function signed(words: Wording, key: SignedKey, values: Readonly<Record<string, string | Phrase>> = {}): Phrase {
  return filledPhrase(signedText(words.language, key), values);
}

/** The same as plain words. */
export function signedWords({ language }: Wording, key: SignedKey, values: Readonly<Record<string, string>> = {}): string {
  return signedText(language, key, values);
}

type Shared = "onTimeRate" | "lateRate" | "returnedRate" | "withdrawnRate";

/**
 * " (đạt 99,74%)" behind a count of the base; nothing where the base is empty or the rate is not certain.
 * @param linked the rate has a cell of its own on the sheet
 */
export function shareOfBase(situation: Situation, key: "signed.reaches" | "signed.takes", count: number, figure: Shared, linked = true): Phrase {
  const { words, total } = situation;
  if (total.baseCount === 0 || !isStated(situation, figure)) return NOTHING;
  const rate = words.rate(count, total.baseCount);
  return signed(words, key, { rate: linked ? figureNumber(figure, rate) : rate });
}
