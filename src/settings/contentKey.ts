/** Starts of two sums that go their own ways. */
const STARTS = [0x811c9dc5, 0x9747b28c] as const;
/** One factor each, odd and with well spread bits. */
const FACTORS = [0x01000193, 0x85ebca6b] as const;

/**
 * A short text that stands for a lot of content: equal content gives an equal key, another content practically never
 * the same. Numbers and texts count in the order in which they are added.
 * @example new ContentKey().text("Sở Y tế").numbers([44370, 44380]).digits() // "5d1c…", 16 digits
 */
export class ContentKey {
  private first: number = STARTS[0];
  private second: number = STARTS[1];

  private take(unit: number): void {
    this.first = Math.imul(this.first ^ unit, FACTORS[0]);
    this.second = Math.imul(this.second ^ unit, FACTORS[1]);
    this.second ^= this.second >>> 15;
  }

  /** Adds a text and where it ends. */
  text(added: string): this {
    for (let at = 0; at < added.length; at++) this.take(added.charCodeAt(at));
    this.take(added.length);
    return this;
  }

  texts(added: readonly string[]): this {
    for (const each of added) this.text(each);
    this.take(added.length);
    return this;
  }

  /** Adds whole numbers. */
  numbers(added: ArrayLike<number>): this {
    for (let at = 0; at < added.length; at++) this.take(added[at]);
    this.take(added.length);
    return this;
  }

  /** Anything that JSON can say, members in the order in which they stand. */
  json(added: unknown): this {
    return this.text(JSON.stringify(added) ?? "");
  }

  digits(): string {
    return [this.first, this.second].map((each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
