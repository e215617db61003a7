/** How long the pane waits, in milliseconds, for what follows at once to be over. */
export interface Pauses {
  /** Edits that follow each other within this time are read once. */
  edits: number;
  /** Choices that follow each other within this time are compared with our sheets once. */
  choices: number;
}

export const PAUSES: Pauses = { edits: 2_000, choices: 300 };
