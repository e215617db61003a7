/** Id of the box with the questions, so that what tells of them elsewhere can take the keyboard there. */
export const OFFERS_BOX = "offers";
/** The same of the box with what is to be mended in the register. */
export const FINDINGS_BOX = "findings";
