import type { ValueMeanings } from "../../register/model/corrections";
import { CHANNEL, STATUS } from "../../register/model/caseCodes";
import type { TextKey } from "../../locales/text";

/** What a text of a column may mean, in words. */
interface Meaning {
  code: number;
  key: TextKey;
}

const STATUSES = [
  "pendingIntake", "rejectedIntake", "open", "pausedSupplement", "pausedFinance", "stopped", "withdrawn", "returned", "done", "handedOver",
] as const satisfies readonly (keyof typeof STATUS)[];
const CHANNELS = ["direct", "online", "post"] as const satisfies readonly (keyof typeof CHANNEL)[];
const LEVELS = [4, 3, 2] as const;

/** The meanings to choose from, in the order of a case's way through the office. */
export const MEANINGS: Record<keyof ValueMeanings, readonly Meaning[]> = {
  status: STATUSES.map((name) => ({ code: STATUS[name], key: `register.status.${name}` })),
  channel: CHANNELS.map((name) => ({ code: CHANNEL[name], key: `register.channel.${name}` })),
  serviceLevel: LEVELS.map((level) => ({ code: level, key: `register.serviceLevel.${level}` })),
};

/** The words of a meaning; null for a code that has none. */
export function meaningKey(role: keyof ValueMeanings, code: number): TextKey | null {
  return MEANINGS[role].find((meaning) => meaning.code === code)?.key ?? null;
}
