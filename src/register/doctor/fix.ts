/** What would be mended; stable ids: they stand in sheets that users keep. */
export const FIX_TYPES = ["textDate", "swappedDay", "shiftedDay", "statusMeaning", "channelMeaning", "levelMeaning", "unitName", "spelling", "composedText", "idAsText"] as const;
export type FixType = (typeof FIX_TYPES)[number];

/** One cell of the register as it is and as it could be: a proposal to look at; the source is never written to. */
export interface Fix {
  sheet: string;
  /** 1-based. */
  row: number;
  /** 1-based. */
  column: number;
  type: FixType;
  /** The cell as it is. */
  was: string | number;
  /** What would stand there: a text, or for textDate, swappedDay and shiftedDay the serial of a date, with a fraction for the time. */
  will: string | number;
  /** On what the proposal rests: a rule that changes no meaning, or what the user has confirmed. */
  why: "rule" | "confirmed";
}

/** What is proposed for a cell, without its place. */
export type CellFix = Pick<Fix, "type" | "was" | "will" | "why">;
