const DAY_MS = 86_400_000;
/** Excel's number of 1/1/1970. */
const EPOCH = 25_569;

/**
 * Excel's number of a day of 2021 as the tables here write it, "21/6", or with a year, "21/6/2020"; with a time behind a blank.
 * Made by the machine's own calendar: not by the one that is checked.
 * @example serial("21/6") // 44368
 */
export function serial(written: string): number {
  const [date, clock] = written.split(" ");
  const [day, month, year = 2021] = date.split("/").map(Number);
  const [hour, minute] = clock ? clock.split(":").map(Number) : [0, 0];
  return Date.UTC(year, month - 1, day) / DAY_MS + EPOCH + (hour * 60 + minute) / 1440;
}

/**
 * A day as registers write it, "05/07/2021"; "" for none.
 * @example dayText(44368) // "21/06/2021"
 */
export function dayText(day: number): string {
  if (day === 0) return "";
  const [year, month, date] = new Date((Math.floor(day) - EPOCH) * DAY_MS).toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}
