import type { Reading } from "../../register/model/reading";

/** Cases that a reading lost: second rows of a case are none. */
export function lostOf({ table: { lost } }: Pick<Reading, "table">): number {
  return lost ? lost.instead.filter((place) => place < 0).length : 0;
}
