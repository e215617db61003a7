import type { CaseColumns, CaseTable } from "../register/model/caseTable";
import { CHANNEL, STATUS } from "../register/model/caseCodes";

/** Columns whose words may have no meaning yet. */
export const WORD_ROLES = ["status", "channel", "serviceLevel"] as const satisfies readonly (keyof NonNullable<CaseTable["unread"]>)[];
export type WordRole = (typeof WORD_ROLES)[number];

/** Cases with the words of theirs that have no meaning. */
export type WordedCases = CaseColumns & Pick<CaseTable, "unread">;

/** What a case may be once a word of its is known; null: no case at all, since it was never accepted. */
export type Possibility = Partial<Record<WordRole, number>> | null;

/**
 * What a case may turn out to be when one of its words is told, beside what it is counted as now. Its days are believed; a
 * meaning that they contradict is none:
 *
 * | word | case | may be |
 * |---|---|---|
 * | status | with an end | returned or withdrawn; it has ended, so it is neither paused nor refused at the counter |
 * | status | without an end | paused; without an appointment either, also not accepted: nobody sets a day for a file that he does not take |
 * | channel | any | online, with the level of its level column, else of any level or none |
 * | level | online, or perhaps online | full or partial |
 *
 * A direct or postal channel, an open or a done status count as the unknown word does.
 * @example possibilities(table, 12, "channel") // [{ channel: CHANNEL.online, serviceLevel: 4 }]
 */
export function possibilities(cases: WordedCases, at: number, role: WordRole): Possibility[] {
  if (role === "status") return ofStatus(cases, at);
  return role === "channel" ? ofChannel(cases, at) : ofLevel(cases, at);
}

function ofStatus({ finished, due }: CaseColumns, at: number): Possibility[] {
  if (finished[at] !== 0) return [{ status: STATUS.returned }, { status: STATUS.withdrawn }];
  const paused: Possibility = { status: STATUS.pausedSupplement };
  return due[at] === 0 ? [paused, null] : [paused];
}

const LEVELS = [0, 3, 4] as const;

function ofChannel({ serviceLevel }: CaseColumns, at: number): Possibility[] {
  const own = serviceLevel[at];
  return (own === 0 ? LEVELS : [own]).map((level) => ({ channel: CHANNEL.online, serviceLevel: level }));
}

function ofLevel({ channel, unread }: WordedCases, at: number): Possibility[] {
  const isOnline = channel[at] === CHANNEL.online || (unread?.channel?.codes[at] ?? 0) !== 0;
  return isOnline ? [{ channel: CHANNEL.online, serviceLevel: 3 }, { channel: CHANNEL.online, serviceLevel: 4 }] : [];
}
