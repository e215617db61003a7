import type { Corrections, ValueMeanings } from "../model/corrections";
import { nameKey } from "../texts/nameKey";
import { saysNothing } from "../texts/saysNothing";
import type { ServiceLevel } from "../model/caseCodes";
import { channelOf, serviceLevelOf, statusOf } from "./textMeanings";
import { filingOf, levelFilingOf, type Filing } from "../vocabulary/filings";
import { isOfOtherScale } from "../vocabulary/serviceLevels";

/** Columns whose texts stand for one of a few meanings. */
export const MEANING_ROLES = ["status", "channel", "serviceLevel"] as const satisfies readonly (keyof ValueMeanings)[];
export type MeaningRole = (typeof MEANING_ROLES)[number];

export function isMeaningRole(role: string): role is MeaningRole {
  return MEANING_ROLES.some((each) => each === role);
}

const VOCABULARY: Readonly<Record<MeaningRole, (text: string) => number>> = { status: statusOf, channel: channelOf, serviceLevel: serviceLevelOf };

/** Code of a text by role; 0 when neither the user nor the vocabulary knows it. */
export type Meanings = Readonly<Record<MeaningRole, (text: string) => number>> & {
  /** Whether a text names a level by its number only, and the user has not said what is meant (see BARE_LEVELS_ASKED_FROM). */
  isBareLevel(role: MeaningRole, text: string): boolean;
};

const FILINGS: Partial<Record<MeaningRole, (text: string) => Filing>> = { channel: filingOf, serviceLevel: levelFilingOf };

function isBareLevel(role: MeaningRole, text: string): boolean {
  return FILINGS[role]?.(text).bare ?? false;
}

/**
 * The service level that a cell of a channel column names besides its channel; 0 for none.
 * @example levelInChannel("Trực tuyến toàn trình") // 4
 */
export function levelInChannel(text: string): ServiceLevel {
  return filingOf(text).level;
}

/**
 * True for a text that is as good as a blank in its column: a dash, "NULL", a level of another scale. It is no word to ask about.
 * @example isNoWord("serviceLevel", "DVC chủ động mức độ 4") // true
 */
export function isNoWord(role: MeaningRole, text: string): boolean {
  return saysNothing(text) || (role === "serviceLevel" && isOfOtherScale(text));
}

/**
 * What texts mean: as the user said, else by the vocabulary.
 * @example meaningsOf(withMeaning(NO_CORRECTIONS, "status", "Đang đo đạc", STATUS.open)).status("đang đo đạc") // STATUS.open
 */
export function meaningsOf(corrections?: Corrections): Meanings {
  if (!corrections) return { ...VOCABULARY, isBareLevel };
  const of = (role: MeaningRole): ((text: string) => number) => {
    const said = new Map<string, number>(Object.entries(corrections.values[role]));
    return said.size === 0 ? VOCABULARY[role] : (text) => said.get(nameKey(text)) ?? VOCABULARY[role](text);
  };
  return {
    status: of("status"), channel: of("channel"), serviceLevel: of("serviceLevel"),
    isBareLevel: (role, text) => isBareLevel(role, text) && !Object.hasOwn(corrections.values[role], nameKey(text)),
  };
}

/** True when the user's word makes a text mean something else than the vocabulary says. */
export function isRemapped(meanings: Meanings, role: MeaningRole, text: string): boolean {
  return meanings[role] !== VOCABULARY[role] && meanings[role](text) !== VOCABULARY[role](text);
}
