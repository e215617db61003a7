import { Finder, type Find, type Work } from "./finder";

/** A record of a CSV and where the next one begins. */
interface CsvRecord {
  fields: string[];
  end: number;
}

/** Where a field stands, quotation marks left out. */
interface Place {
  from: number;
  to: number;
  quoted: boolean;
}

/** Letters that may be looked at for each letter of the text; beyond that no field may leave its line any more. */
const MOST_WORK = 32;
const BREAK = 10;
const MARK = 34;

/**
 * Reads the records of a text whose lines end with "\n". A field in quotation marks may hold delimiters and line breaks.
 * One that never ends, that is malformed over several lines, or that would swallow lines of the table makes its record
 * broken. The time is linear: what was found once is not looked for again, and there is a bound for what that misses.
 */
export class RecordReader {
  readonly work: Work = { letters: 0 };
  private readonly breaks: Finder;
  private readonly delimiters: Finder;
  private readonly closings: Finder;
  private readonly strays: Finder;
  private readonly widenings: Finder;

  /** width: fields of most rows; a field's further lines must not look like rows of the table. */
  constructor(private readonly text: string, private readonly delimiter: string, width: number) {
    const finder = (find: Find): Finder => new Finder(find, this.work);
    const place = (sought: string): Find => (from) => this.orEnd(text.indexOf(sought, from));
    this.breaks = finder(place("\n"));
    this.delimiters = finder(place(delimiter));
    this.closings = finder((from) => this.lone(from, true));
    this.strays = finder((from) => this.lone(from, false));
    const enough = Math.max(2, Math.floor(width / 2));
    this.widenings = finder((from) => this.wideLine(from, enough));
  }

  /** The record that begins at `at`; null when its quotation marks do not match. */
  record(at: number): CsvRecord | null {
    const places: Place[] = [];
    let spans = false;
    let strays = false;
    for (let from = at; ;) {
      const quoted = this.text.charCodeAt(from) === MARK;
      const to = quoted ? this.closing(from + 1) : Math.min(this.delimiters.next(from), this.breaks.next(from));
      if (quoted) {
        const end = this.breaks.next(from);
        strays ||= this.strayBefore(from + 1, to);
        spans ||= end < to;
        const swallows = end < to && this.widenings.next(end + 1) < to;
        if (to >= this.text.length || swallows || (spans && strays)) return this.broken(from - at);
      }
      places.push({ from: quoted ? from + 1 : from, to, quoted });
      const next = quoted ? this.afterBlanks(to + 1) : to;
      if (next < this.text.length && this.text[next] === this.delimiter) from = next + 1;
      else return { fields: places.map((place) => this.field(place)), end: Math.min(next + 1, this.text.length) };
    }
  }

  /** The line that begins at `at`, its marks taken as they stand. */
  line(at: number): CsvRecord {
    const end = this.breaks.next(at);
    return { fields: this.text.slice(at, end).split(this.delimiter), end: Math.min(end + 1, this.text.length) };
  }

  /** The record that begins at `at` when fields stay within their line; null when its quotation marks do not match. */
  withinLine(at: number): CsvRecord | null {
    const end = this.breaks.next(at);
    const found = new RecordReader(this.text.slice(at, end), this.delimiter, 1).record(0);
    return found && { ...found, end: Math.min(end + 1, this.text.length) };
  }

  /** Whether so much was looked at in vain that fields must stay within their lines. */
  get tired(): boolean {
    return this.work.letters > MOST_WORK * this.text.length;
  }

  private broken(walked: number): null {
    this.work.letters += walked;
    return null;
  }

  private orEnd(found: number): number {
    return found < 0 ? this.text.length : found;
  }

  private field({ from, to, quoted }: Place): string {
    const text = this.text.slice(from, to);
    return quoted && text.includes("\"") ? text.replace(/""/g, "\"") : text;
  }

  /** Behind the blanks that may follow a closing mark. */
  private afterBlanks(from: number): number {
    let at = from;
    while (at < this.text.length && this.text.charCodeAt(at) !== BREAK && this.text[at] !== this.delimiter && this.text[at].trim() === "") at++;
    return at;
  }

  private endsField(mark: number): boolean {
    const after = this.afterBlanks(mark + 1);
    return after >= this.text.length || this.text.charCodeAt(after) === BREAK || this.text[after] === this.delimiter;
  }

  private marksAt(at: number): number {
    let count = 0;
    while (this.text.charCodeAt(at + count) === MARK) count++;
    return count;
  }

  /** The next mark that is no half of a pair: one that ends its field, or a stray one. */
  private lone(from: number, closes: boolean): number {
    for (let at = this.text.indexOf("\"", from); at >= 0;) {
      const count = this.marksAt(at);
      const last = at + count - 1;
      if (count % 2 === 1 && this.endsField(last) === closes) return last;
      at = this.text.indexOf("\"", last + 1);
    }
    return this.text.length;
  }

  /** The mark that ends the field whose text begins at `from`: pairs count from there. */
  private closing(from: number): number {
    const count = this.marksAt(from);
    if (count % 2 === 1 && this.endsField(from + count - 1)) return from + count - 1;
    return this.closings.next(from + count);
  }

  private strayBefore(from: number, to: number): boolean {
    const count = this.marksAt(from);
    return (count % 2 === 1 && from + count - 1 < to) || this.strays.next(from + count) < to;
  }

  /** Where the first line that begins at or behind `from` turns out to be a row of the table: at its delimiter number `enough`. */
  private wideLine(from: number, enough: number): number {
    const { text, delimiter } = this;
    let end = this.orEnd(text.indexOf("\n", from));
    let count = 0;
    for (let at = text.indexOf(delimiter, from); at >= 0;) {
      if (at < end) {
        if (++count === enough) return at;
        at = text.indexOf(delimiter, at + 1);
      } else {
        count = 0;
        end = this.orEnd(text.indexOf("\n", end + 1));
      }
    }
    return text.length;
  }
}
