import { isBlankCode } from "../../texts/cell";

// Called this way because a property look-up on strings of many kinds (short, joined, sliced, wide) is several times slower.
const { charCodeAt } = String.prototype;

/** No number, no time, no date. */
export const BAD = -1;

/** More digits than any part of a date or time has. */
const MOST_DIGITS = 8;

/** A place in a text that moves on as its parts are read. */
export class DayScanner {
  /** How many digits the last number had. */
  digits = 0;
  /** Where it stands. */
  place = 0;
  private text = "";

  start(text: string): void {
    this.text = text;
    this.place = 0;
    this.digits = 0;
  }

  /** Code of the sign at this place; NaN at the end. */
  get sign(): number {
    return charCodeAt.call(this.text, this.place);
  }

  get isAtEnd(): boolean {
    return this.place === this.text.length;
  }

  get isAtLast(): boolean {
    return this.place === this.text.length - 1;
  }

  /** The next signs, without moving on. */
  ahead(length: number): string {
    return this.text.slice(this.place, this.place + length);
  }

  skipBlanks(): boolean {
    const from = this.place;
    while (this.place < this.text.length && isBlankCode(charCodeAt.call(this.text, this.place))) this.place++;
    return this.place > from;
  }

  /** The number at this place, BAD when there is none; digits tells how many it had. */
  number(): number {
    const from = this.place;
    let value = 0;
    for (; this.place < this.text.length; this.place++) {
      const digit = charCodeAt.call(this.text, this.place) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.digits = this.place - from;
    return this.digits === 0 || this.digits > MOST_DIGITS ? BAD : value;
  }

  /** Moves over a sign if it stands here. */
  take(code: number): boolean {
    if (this.sign !== code) return false;
    this.place++;
    return true;
  }

  /** Whether a digit stands at this place, or so many signs behind it. */
  isDigit(behind = 0): boolean {
    const digit = charCodeAt.call(this.text, this.place + behind) - 48;
    return digit >= 0 && digit <= 9;
  }

  skipDigits(): void {
    while (this.isDigit()) this.place++;
  }
}
