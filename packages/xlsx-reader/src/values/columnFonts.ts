/** A font and the row from which on a column has no other. */
interface Run {
  font: number;
  since: number;
}

/** Tells by what font the texts of each column stand, where some are of a font that was asked for. */
export class ColumnFonts {
  private readonly runs: (Run | undefined)[] = [];

  /** fonts: their names by number. */
  constructor(private readonly fonts: readonly string[]) {}

  /** Takes a text of a column; rows come from the top. */
  add(row: number, column: number, font: number): void {
    const run = this.runs[column];
    if (!run) this.runs[column] = { font, since: row };
    else if (this.fonts[run.font] !== this.fonts[font]) this.runs[column] = { font, since: row };
  }

  /** Font of each column whose texts from half of the rows on have one font only. */
  of(rows: number): (string | null)[] {
    return Array.from(this.runs, (run) => (run && run.since <= Math.floor(rows / 2) ? this.fonts[run.font] || null : null));
  }
}
