import { BAD, type DayScanner } from "./dayScanner";

/** Vietnam's time, in minutes ahead of UTC: a time stamp in another zone may fall on another day here. */
const VIETNAM_OFFSET = 420;
const NOON = 720;

/** Minutes after midnight of HH:mm[:ss[.fff]] or 15h10, with AM, PM, SA or CH behind; BAD for no time. hour was read before. */
export function clockBehind(scanner: DayScanner, hour: number): number {
  const minute = scanner.take(58) ? scanner.number() : minuteBehindH(scanner);
  const second = minute >= 0 && scanner.take(58) ? secondAhead(scanner) : 0;
  if (minute < 0 || minute > 59 || second < 0 || second > 59 || hour > 23) return BAD;
  return hour * 60 + minute + laterHalf(scanner, hour);
}

/** A second, with a fraction behind a point, or a comma that a digit follows. */
function secondAhead(scanner: DayScanner): number {
  const second = scanner.number();
  if (scanner.take(46) || (scanner.digits > 0 && scanner.sign === 44 && scanner.isDigit(1) && scanner.take(44))) scanner.skipDigits();
  return second;
}

/** "15h10", "15h": h with or without minutes. */
function minuteBehindH(scanner: DayScanner): number {
  if (!scanner.take(104) && !scanner.take(72)) return BAD;
  return scanner.isDigit() ? scanner.number() : 0;
}

/** Half a day for PM and CH behind an hour before noon; reads over AM, PM, SA and CH. */
function laterHalf(scanner: DayScanner, hour: number): number {
  const { place } = scanner;
  scanner.skipBlanks();
  const mark = scanner.ahead(2).toUpperCase();
  if (mark !== "AM" && mark !== "PM" && mark !== "SA" && mark !== "CH") {
    scanner.place = place;
    return 0;
  }
  scanner.place += 2;
  return (mark === "PM" || mark === "CH") && hour < 12 ? NOON : 0;
}

/** Minutes by which Vietnam's time is ahead of the zone that is named behind an ISO time: Z or ±hh[:mm]; 0 without one, NaN for none that there is. */
export function zoneBehind(scanner: DayScanner): number {
  if (scanner.take(90) || scanner.take(122)) return VIETNAM_OFFSET;
  const sign = scanner.take(43) ? 1 : scanner.take(45) ? -1 : 0;
  if (sign === 0) return 0;
  const read = scanner.number();
  const isLong = scanner.digits === 4;
  const hours = isLong ? Math.floor(read / 100) : read;
  const rest = isLong ? read % 100 : scanner.take(58) ? scanner.number() : 0;
  if (read === BAD || rest === BAD || hours > 14 || rest > 59) return NaN;
  return VIETNAM_OFFSET - sign * (hours * 60 + rest);
}
