const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * The number that stands in xml[start…end), exactly as Number() reads its text; NaN when it is none. Up to 15 digits
 * without exponent are read straight from the bytes (mantissa and power of ten are then exact).
 * @example cellNumber(bytes("44460.5"), 0, 7) // 44460.5
 */
export function cellNumber(xml: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = xml[at] === 45;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let fraction = -1;
  for (; at < end; at++) {
    const digit = xml[at] - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      if (++digits > 15) return slow(xml, start, end);
      if (fraction >= 0) fraction++;
    } else if (xml[at] === 46 && fraction < 0) fraction = 0;
    else return slow(xml, start, end);
  }
  if (digits === 0) return NaN;
  const value = fraction > 0 ? mantissa / POWERS[fraction] : mantissa;
  return negative ? -value : value;
}

function slow(xml: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let i = start; i < end && i < start + 400; i++) text += String.fromCharCode(xml[i]);
  return text.trim() === "" ? NaN : Number(text);
}

/**
 * Serial day of an ISO date cell (`t="d"`), with its time as a fraction; NaN when the text is none.
 * @example isoSerial("2021-09-21T12:00:00") // 44460.5
 */
export function isoSerial(text: string): number {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!found) return NaN;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 + (hour * 3600 + minute * 60 + second) / 86_400;
}
