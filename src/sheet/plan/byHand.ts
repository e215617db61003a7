/** The agency lines of a letterhead from the lowest up. */
export const AGENCY_PARTS = ["agency", "superior", "upmost"] as const;

/** The cells of a sheet that may be filled in by hand: the sheet stays the add-in's own. Marks hold the places in this list. */
export const HAND_PARTS = [...AGENCY_PARTS, "parties", "place", "preparerTitle", "signerTitle", "preparer", "signer"] as const;

export type HandPart = (typeof HAND_PARTS)[number];

/** Where such a cell stands; 0-based, the top left one where cells are merged. */
export interface HandCell {
  part: HandPart;
  row: number;
  column: number;
}

/** A cell that the user may type a number or a text into, by the name under which it is kept; 0-based, the top left one where cells are merged. */
export interface InputCell {
  name: string;
  row: number;
  column: number;
}
