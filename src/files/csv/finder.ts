/** The place of the next thing of one kind at or behind `from`; the text's length when there is none. */
export type Find = (from: number) => number;

/** Counts the letters that are looked at, over all finders of a text. */
export interface Work {
  letters: number;
}

/** Remembers what was found last: as long as questions come from before that place, nothing is looked at again. */
export class Finder {
  private from = 0;
  private found = -1;

  constructor(private readonly find: Find, private readonly work: Work) {}

  next(from: number): number {
    if (from >= this.from && from <= this.found) return this.found;
    this.from = from;
    this.found = this.find(from);
    this.work.letters += this.found - from + 1;
    return this.found;
  }
}
