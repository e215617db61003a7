import type { Corrections, ValueMeanings } from "./corrections";
import { nameKey } from "./nameKey";
import { channelOf, serviceLevelOf, statusOf } from "./values";

/** Columns whose texts stand for one of a few meanings. */
export const MEANING_ROLES = ["status", "channel", "serviceLevel"] as const satisfies readonly (keyof ValueMeanings)[];
export type MeaningRole = (typeof MEANING_ROLES)[number];

const VOCABULARY: Readonly<Record<MeaningRole, (text: string) => number>> = { status: statusOf, channel: channelOf, serviceLevel: serviceLevelOf };

/** Code of a text by role; 0 when neither the user nor the vocabulary knows it. */
export type Meanings = Readonly<Record<MeaningRole, (text: string) => number>>;

/**
 * What texts mean: as the user said, else by the vocabulary.
 * @example meaningsOf(withMeaning(NO_CORRECTIONS, "status", "Đang đo đạc", STATUS.open)).status("đang đo đạc") // STATUS.open
 */
export function meaningsOf(corrections?: Corrections): Meanings {
  if (!corrections) return VOCABULARY;
  const of = (role: MeaningRole): ((text: string) => number) => {
    const said = new Map<string, number>(Object.entries(corrections.values[role]));
    return said.size === 0 ? VOCABULARY[role] : (text) => said.get(nameKey(text)) ?? VOCABULARY[role](text);
  };
  return { status: of("status"), channel: of("channel"), serviceLevel: of("serviceLevel") };
}

/** True when the user's word makes a text mean something else than the vocabulary says. */
export function isRemapped(meanings: Meanings, role: MeaningRole, text: string): boolean {
  return meanings[role] !== VOCABULARY[role] && meanings[role](text) !== VOCABULARY[role](text);
}
