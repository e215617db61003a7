const SECONDS_A_DAY = 86_400;
/** h:mm[:ss] with what may stand behind it: half of the day, or a zone in which the time is not that on the wall here. */
const CLOCK = /(?:^|\D)([01]?\d|2[0-3])(?::|h|g)([0-5]\d)?(?::([0-5]\d))?(?:[.,]\d+)?\s*(AM|PM|SA|CH|z|[+-]\d\d:?(?:\d\d)?)?\s*(?=$|[^\d:])/i;

/**
 * The time of day that stands beside a date, in seconds after midnight; -1 for none, and for a time of another zone.
 * @param value a date as its serial or as text
 * @example secondsOfDay("21/09/2021 15:10") // 54600
 */
export function secondsOfDay(value: number | string): number {
  if (typeof value === "number") return secondsOfFraction(value - Math.floor(value));
  const clock = CLOCK.exec(value);
  if (clock === null || /^(?:z|[+-])/i.test(clock[4] ?? "")) return -1;
  const isAfternoon = /^(?:PM|CH)$/i.test(clock[4] ?? "");
  const hour = Number(clock[1]) + (isAfternoon && Number(clock[1]) < 12 ? 12 : 0);
  const seconds = hour * 3600 + Number(clock[2] ?? 0) * 60 + Number(clock[3] ?? 0);
  return seconds === 0 ? -1 : seconds;
}

function secondsOfFraction(fraction: number): number {
  const seconds = Math.round(fraction * SECONDS_A_DAY);
  return seconds === 0 || seconds === SECONDS_A_DAY ? -1 : seconds;
}
