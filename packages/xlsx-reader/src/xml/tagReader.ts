const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const utf8 = new TextDecoder();

/**
 * Walks the tags of XML bytes without building anything: the reader of large sheets. Prefixes are ignored,
 * comments and instructions are skipped, references are left to the caller, no entity is ever expanded.
 * Fields tell about the tag, attribute or text read last; a reader that reaches `end` says false.
 */
export class TagReader {
  /** Local name of the tag. */
  nameStart = 0;
  nameLength = 0;
  closing = false;
  selfClosing = false;
  /** Where "<" of the tag stands. */
  tagStart = 0;
  attributeStart = 0;
  attributeLength = 0;
  valueStart = 0;
  valueEnd = 0;

  constructor(readonly xml: Uint8Array, public at: number, readonly end: number) {}

  /** Moves to the next tag and behind its name; attributes are still to be read (or skipped with skipTag). */
  nextTag(): boolean {
    const { xml, end } = this;
    let at = this.at;
    for (;;) {
      while (at < end && xml[at] !== LT) at++;
      if (at + 1 >= end) return this.stop();
      const next = xml[at + 1];
      if (next !== 33 && next !== 63) break;
      at = this.afterDeclaration(at);
    }
    this.tagStart = at++;
    this.closing = xml[at] === SLASH;
    if (this.closing) at++;
    let start = at;
    for (; at < end; at++) {
      const code = xml[at];
      if (code <= 32 || code === GT || code === SLASH) break;
      if (code === COLON) start = at + 1;
    }
    this.nameStart = start;
    this.nameLength = at - start;
    this.at = at;
    return true;
  }

  /** Behind a comment, a CDATA section, an instruction or a declaration that begins at `at`. */
  private afterDeclaration(at: number): number {
    const comment = this.xml[at + 2] === 45;
    const data = this.xml[at + 2] === 91;
    const first = comment ? 45 : data ? 93 : 0;
    for (let i = at + 2; i < this.end; i++) {
      if (this.xml[i] === GT && (first === 0 || (this.xml[i - 1] === first && this.xml[i - 2] === first))) return i + 1;
    }
    return this.end;
  }

  private stop(): boolean {
    this.at = this.end;
    this.nameLength = 0;
    return false;
  }

  /** The next attribute of the tag; false at the tag's end, which is then behind us. */
  nextAttribute(): boolean {
    const { xml, end } = this;
    let at = this.at;
    while (at < end && (xml[at] <= 32 || xml[at] === SLASH)) at++;
    if (at >= end || xml[at] === GT) {
      this.selfClosing = xml[at - 1] === SLASH;
      this.at = at + 1;
      return false;
    }
    this.attributeStart = at;
    while (at < end && xml[at] !== EQUALS && xml[at] !== GT && xml[at] > 32) {
      if (xml[at] === COLON) this.attributeStart = at + 1;
      at++;
    }
    this.attributeLength = at - this.attributeStart;
    while (at < end && xml[at] !== 34 && xml[at] !== 39 && xml[at] !== GT) at++;
    const quote = xml[at];
    this.valueStart = quote === GT ? at : at + 1;
    if (quote !== GT) for (at++; at < end && xml[at] !== quote; at++);
    this.valueEnd = at;
    this.at = quote === GT ? at : at + 1;
    return true;
  }

  /** Reads over the attributes. */
  skipTag(): void {
    while (this.nextAttribute());
  }

  nameIs(name: string): boolean {
    return this.matches(this.nameStart, this.nameLength, name);
  }

  attributeIs(name: string): boolean {
    return this.matches(this.attributeStart, this.attributeLength, name);
  }

  private matches(start: number, length: number, name: string): boolean {
    if (length !== name.length) return false;
    for (let i = 0; i < length; i++) if (this.xml[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** The attribute's value as a whole number; NaN when it is none. */
  valueNumber(): number {
    let value = 0;
    if (this.valueStart === this.valueEnd) return NaN;
    for (let i = this.valueStart; i < this.valueEnd; i++) {
      const digit = this.xml[i] - 48;
      if (digit < 0 || digit > 9) return Number(this.decode(this.valueStart, this.valueEnd));
      value = value * 10 + digit;
    }
    return value;
  }

  valueText(): string {
    return this.decode(this.valueStart, this.valueEnd);
  }

  /** "1" or "true". */
  valueTrue(): boolean {
    return this.xml[this.valueStart] === 49 || this.xml[this.valueStart] === 116;
  }

  /** Text up to the next tag into valueStart…valueEnd; `true` when it is plain (no CDATA section inside). */
  readText(): boolean {
    const { xml, end } = this;
    let at = this.at;
    this.valueStart = at;
    while (at < end && xml[at] !== LT) at++;
    this.valueEnd = this.at = at;
    return !(xml[at + 1] === 33 && xml[at + 2] === 91);
  }

  /** Bytes as text; short plain ones without the decoder's overhead. */
  decode(start: number, end: number): string {
    const { xml } = this;
    if (end - start > 24) return utf8.decode(xml.subarray(start, end));
    let text = "";
    for (let i = start; i < end; i++) {
      if (xml[i] > 127) return utf8.decode(xml.subarray(start, end));
      text += String.fromCharCode(xml[i]);
    }
    return text;
  }
}
