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

  /** The sums are kept in variables meanwhile: a register is hashed whole at every click. */
  private take(length: number, unitAt: (at: number) => number): this {
    const [one, other] = FACTORS;
    const { imul } = Math;
    let { first, second } = this;
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? unitAt(at) : length;
      first = imul(first ^ unit, one);
      second = imul(second ^ unit, other);
      second ^= second >>> 15;
    }
    this.first = first;
    this.second = second;
    return this;
  }

  /** Adds a text and where it ends. */
  text(added: string): this {
    return this.take(added.length, (at) => added.charCodeAt(at));
  }

  texts(added: readonly string[]): this {
    for (const each of added) this.text(each);
    return this.numbers([added.length]);
  }

  /** Adds whole numbers. */
  numbers(added: ArrayLike<number>): this {
    return this.take(added.length, (at) => added[at]);
  }

  /** Anything that JSON can say, members in the order in which they stand. */
  json(added: unknown): this {
    return this.text(JSON.stringify(added) ?? "");
  }

  digits(): string {
    return [this.first, this.second].map((each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
