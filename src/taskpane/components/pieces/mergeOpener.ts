/** The buttons that open "Gộp nhiều tệp", for the keyboard to come back to. */
export const MERGE_OPENER = "merge";
