/** Id of the box with the questions, so that what tells of them elsewhere can take the keyboard there. */
export const OFFERS_BOX = "offers";
