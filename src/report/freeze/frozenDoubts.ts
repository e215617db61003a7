import { FINDING_TYPES } from "../../register/model/findings";
import type { Wording } from "../words/wording";
import type { FrozenDoubt, FrozenState } from "./types";

/**
 * Why figures of a freeze were not certain, as its data sheet keeps it.
 * @example doubtsText([{ type: "swappedDays", count: 1620 }]) // "swappedDays:1620"
 */
export function doubtsText(doubts: readonly FrozenDoubt[]): string {
  return doubts.map(({ type, count }) => `${type}:${count}`).join(" ");
}

/** The same read back; what is none is left out. */
export function parseDoubts(text: string): FrozenDoubt[] {
  return [...text.matchAll(/(?:^|\s)([A-Za-z]+):(\d+)(?=\s|$)/g)].map(([, type, count]) => ({ type, count: Number(count) }));
}

/** Whether a freeze is a draft: not every figure was certain when it was made. */
export function isDraft({ doubtful = [], doubts = [] }: Pick<FrozenState, "doubtful" | "doubts">): boolean {
  return doubtful.length + doubts.length > 0;
}

/**
 * Why it is a draft, in words; "" where the freeze does not say it, or says it of a version that this one does not know.
 * @example frozenReasons(head, wordingOf("vi")) // "Ngày và tháng có vẻ bị đảo (1.620)"
 */
export function frozenReasons({ doubts = [] }: Pick<FrozenState, "doubts">, words: Wording): string {
  return doubts.flatMap(({ type, count }) => {
    const known = FINDING_TYPES.find((each) => each === type);
    if (!known) return [];
    const reason = words.say(`finding.${known}.title`);
    return [count > 0 ? words.say("report.doubt.reason", { reason, count: words.count(count) }) : reason];
  }).join("; ");
}
