/** The answers to the last few questions: those asked again stay, the one not asked for longest goes. */
export class Recent<Answer> {
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly most: number) {}

  /**
   * The answer to a question, found once.
   * @example recent.answer("Q3/2021", () => tally(table, quarter))
   */
  answer(question: string, find: () => Answer): Answer {
    const known = this.answers.get(question);
    if (known === undefined) return this.learn(question, find());
    this.answers.delete(question);
    this.answers.set(question, known);
    return known;
  }

  private learn(question: string, answer: Answer): Answer {
    this.answers.set(question, answer);
    if (this.answers.size > this.most) for (const oldest of this.answers.keys()) { this.answers.delete(oldest); break; }
    return answer;
  }
}
