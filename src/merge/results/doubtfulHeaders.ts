import type { SheetLayout } from "../../register/model/layout";

/** 1-based columns that the user has still to say something about. */
export function doubtsOf({ doubts = [] }: SheetLayout): Set<number> {
  return new Set(doubts.map(({ column }) => column));
}
