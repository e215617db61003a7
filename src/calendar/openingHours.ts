/** A span of a day in which an office is open, in seconds after midnight. */
interface Session {
  opens: number;
  closes: number;
}

/** When an office is open on a working day. Sessions are in order and do not touch. */
export interface OpeningHours {
  sessions: readonly [Session, ...Session[]];
  /**
   * When a limit in hours is due that runs over to another day and ends there before the last session: at the moment itself,
   * or from the opening of the last session, as the worked deadlines have it that the rules were checked by.
   */
  morningAfter: "moment" | "lastSession";
}

const HOUR = 3600;

export const SECONDS_A_DAY = 24 * HOUR;

/** 7:30–11:30 and 13:30–17:30: eight hours, so that 8 hours are one working day. */
export const OPENING_HOURS: OpeningHours = {
  sessions: [{ opens: 7.5 * HOUR, closes: 11.5 * HOUR }, { opens: 13.5 * HOUR, closes: 17.5 * HOUR }],
  morningAfter: "lastSession",
};

/**
 * Seconds that an office is open on a working day.
 * @example secondsOpen(OPENING_HOURS) // 28800, eight hours
 */
export function secondsOpen({ sessions }: OpeningHours): number {
  return sessions.reduce((sum, { opens, closes }) => sum + closes - opens, 0);
}

/**
 * From when hours run that begin at a time of a working day: the time itself inside a session, else the next opening; -1
 * after the day's last session. The moment of closing is inside.
 * @example runsFrom(OPENING_HOURS, 12.25 * 3600) // 48600: 13:30
 */
export function runsFrom({ sessions }: OpeningHours, second: number): number {
  for (const { opens, closes } of sessions) if (second <= closes) return Math.max(second, opens);
  return -1;
}

/** Seconds that the office was open before a time of the day. */
export function openBefore({ sessions }: OpeningHours, second: number): number {
  return sessions.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(second, closes) - opens), 0);
}

/**
 * The first time of the day before which the office was open so many seconds; the last closing when it never is.
 * @example openedFor(OPENING_HOURS, 14400) // 41400: 11:30
 */
export function openedFor({ sessions }: OpeningHours, seconds: number): number {
  let left = seconds;
  let closed = 0;
  for (const { opens, closes } of sessions) {
    if (left <= closes - opens) return opens + left;
    left -= closes - opens;
    closed = closes;
  }
  return closed;
}
