/** How much may be kept: answers, and their sizes together. */
interface Room<Answer> {
  answers: number;
  size?: { most: number; of: (answer: Answer) => number };
}

/** The answers to the last few questions: those asked again stay, the ones not asked for longest go. */
export class Recent<Answer> {
  private readonly answers = new Map<string, Answer>();
  private size = 0;

  constructor(private readonly room: Room<Answer>) {}

  /**
   * The answer to a question, found once.
   * @example recent.answer("Q3/2021", () => tally(table, quarter))
   */
  answer(question: string, find: () => Answer): Answer {
    const known = this.answers.get(question);
    if (known !== undefined) this.answers.delete(question);
    else this.release();
    const answer = known ?? find();
    if (known === undefined) this.size += this.sizeOf(answer);
    this.answers.set(question, answer);
    return answer;
  }

  /** Makes room for one more. */
  private release(): void {
    for (const [oldest, answer] of this.answers) {
      if (this.answers.size < this.room.answers && this.size <= (this.room.size?.most ?? Infinity)) return;
      this.answers.delete(oldest);
      this.size -= this.sizeOf(answer);
    }
  }

  private sizeOf(answer: Answer): number {
    return this.room.size?.of(answer) ?? 0;
  }
}
