import type { Day } from "../../calendar/day";

/** Days of a case in the order in which two rows of it are held against each other. */
const COMPARED_DAYS = ["received", "due", "finished", "handedOver"] as const;
type ComparedDay = (typeof COMPARED_DAYS)[number];

/** Where two rows of one case contradict each other: both have the day, and it is not the same one. */
export interface Conflict {
  role: ComparedDay;
  own: Day;
  kept: Day;
}

/**
 * The first day on which a row and the one that counts in its place contradict each other; null where one of them merely
 * says less, as an earlier export does.
 * @example conflictOf({ received: 44400, due: 44410, finished: 0, handedOver: 0 }, { received: 44400, due: 44412, finished: 44411, handedOver: 0 }) // { role: "due", … }
 */
export function conflictOf(own: Readonly<Record<ComparedDay, Day>>, kept: Readonly<Record<ComparedDay, Day>>): Conflict | null {
  for (const role of COMPARED_DAYS) if (own[role] > 0 && kept[role] > 0 && own[role] !== kept[role]) return { role, own: own[role], kept: kept[role] };
  return null;
}
