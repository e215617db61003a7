import type { Procedure } from "./plan";

export const UNDECIDED = -2;
export const NEVER = -1;

/** A case of a generated register; days are positions in the list of working days. */
export interface SampleCase {
  unit: number;
  procedure: Procedure;
  received: number;
  /** Minutes after midnight. */
  clock: number;
  due: number;
  /** UNDECIDED until settled, NEVER while open at the extraction. */
  finished: number;
  handedOver: number;
  outcome: "result" | "returned" | "withdrawn";
  paused: boolean;
  /** 0 = not online, else the service level 3 or 4. */
  onlineLevel: 0 | 3 | 4;
}
