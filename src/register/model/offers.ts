import type { Day } from "../../calendar/day";
import type { ColumnRole } from "./roles";

/**
 * One question for the same thing in several places: how many sheets, and every offer that it stands for, its first place's own
 * included. Its numbers are those of all of them. Left out of an offer that stands for itself.
 */
interface Places {
  sheets?: number;
  alike?: readonly Offer[];
}

/**
 * Something that would change the reading and that only the user may decide: nothing of it is applied until then
 * (corrections.ts takes the answer).
 */
export type Offer =
  /** This column may be the role's; below the confidence at which a column is read. */
  | ({ kind: "column"; sheet: string; column: number; header: string; role: ColumnRole; confidence: number } & Places)
  /** A day column's date cells have day and month exchanged; orders out of turn before and after, of those compared. */
  | ({ kind: "swapDays"; sheet: string; column: number; role: ColumnRole; count: number; before: number; after: number; compared: number } & Places)
  /**
   * A day column's texts have the month before the day: unreadable = those that are no day otherwise. exchanged = date cells
   * that Excel made of such texts with day and month exchanged. Orders out of turn before and after, of those compared.
   */
  | ({ kind: "monthFirst"; sheet: string; column: number; role: ColumnRole; count: number; unreadable: number; exchanged: number; before: number; after: number; compared: number } & Places)
  /**
   * The times on a sheet stand too early by some minutes, so that count days fall on the day before. why "clock": all cells
   * of a column have one time, in seconds; "hours": times outside office hours, before and after, of those compared; "order":
   * appointments before their receipt.
   */
  | ({
    kind: "shiftDays"; sheet: string; column: number; role: ColumnRole; count: number; minutes: number;
    why: "clock" | "hours" | "order"; clock: number; before: number; after: number; compared: number;
  } & Places)
  /**
   * Two sheets hold the same cases, count of them with other days than the row that counts; counts: the sheet that the user
   * wants counted, "" = not said.
   */
  | {
    kind: "sameCases"; first: string; second: string; common: number; count: number; counts: string;
    example: { role: ColumnRole; own: { sheet: string; row: number; day: Day }; kept: { sheet: string; row: number; day: Day } };
  }
  /** A text that the vocabulary lacks; meaning is our guess at its code, 0 = none. bare: a level by its number only, which may be of another scale. */
  | { kind: "value"; role: "status" | "channel" | "serviceLevel"; text: string; count: number; meaning: number; bare?: true }
  /** Two names of what seems one unit, or an old name and that of its successor. */
  | { kind: "unitAlias"; from: string; to: string; count: number; why: "abbreviation" | "spelling" | "successor"; since: Day };
