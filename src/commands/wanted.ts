import type { Accepted } from "../excel/acceptOffers";
import { page } from "./page";

/** Lies on the page before the command runs, put there by whoever runs it without a person. */
const WANTED = Symbol.for("tthc.wanted");

/** What whoever runs a command without a person wants of it. */
export interface Wanted {
  /** Questions to answer with yes before the report is made. */
  accept: Accepted;
}

/** What is wanted of the commands of a page; null where a person clicks. */
export function wantedOf(): Wanted | null {
  return page<{ [WANTED]?: Wanted }>()?.[WANTED] ?? null;
}

/** Says on a page what is wanted of its commands. */
export function putWanted(on: object, wanted: Wanted): void {
  Object.assign(on, { [WANTED]: wanted });
}
