const SECONDS_A_DAY = 86_400;
/** h:mm[:ss] with what may stand behind it: half of the day, or a zone in which the time is not that on the wall here. */
const CLOCK = /(?:^|\D)([01]?\d|2[0-3])(?::|h|g)([0-5]\d)?(?::([0-5]\d))?(?:[.,]\d+)?\s*(AM|PM|SA|CH|z|[+-]\d\d:?(?:\d\d)?)?\s*(?=$|[^\d:])/i;

/**
 * The time of day that stands beside a date, in seconds after midnight; -1 for none, and for a time of another zone.
 * @param value a date as its serial or as text
 * @example secondsOfDay("21/09/2021 15:10") // 54600
 */
export function secondsOfDay(value: number | string): number {
  return timeBeside(value) || -1;
}

/**
 * The same, where a date without a time of day is told from one whose time is that of another zone: 0 and -1.
 * @example timeBeside("2021-09-21T08:10:00Z") // -1
 */
export function timeBeside(value: number | string): number {
  if (typeof value === "number") return Math.round((value - Math.floor(value)) * SECONDS_A_DAY) % SECONDS_A_DAY;
  const clock = CLOCK.exec(value);
  if (clock === null) return 0;
  if (/^(?:z|[+-])/i.test(clock[4] ?? "")) return -1;
  const isAfternoon = /^(?:PM|CH)$/i.test(clock[4] ?? "");
  const hour = Number(clock[1]) + (isAfternoon && Number(clock[1]) < 12 ? 12 : 0);
  return hour * 3600 + Number(clock[2] ?? 0) * 60 + Number(clock[3] ?? 0);
}
