/** Closing days with a name: 21–20, 15–14 of NĐ 09/2019, end of the month. */
export const NAMED_CLOSING_DAYS = [20, 14, 31] as const;
