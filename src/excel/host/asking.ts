import { isTooLarge } from "./problemOf";

/** Excel may refuse once and not the next time; more than this is not chance. */
const ATTEMPTS = 3;

/**
 * Runs work that can be repeated without harm until it says that it is done, a few times at most. The last answer, or
 * null when the last time failed: then nothing is known.
 * @example await tryAgain(() => removeWhatIsLeft(), ({ left }) => left.length === 0)
 */
export async function tryAgain<Found>(work: () => Promise<Found>, isDone: (found: Found) => boolean, attempts = ATTEMPTS): Promise<Found | null> {
  const found = await work().catch(() => null);
  if (attempts <= 1 || (found !== null && isDone(found))) return found;
  return tryAgain(work, isDone, attempts - 1);
}

/** Rows of the first request; also the most that is asked for again after a refusal. */
export const START_ROWS = 5000;

/** How many rows to ask for after a success: double, up to where it began. */
export function moreRows(rows: number): number {
  return Math.min(START_ROWS, rows * 2);
}

/**
 * Asks Excel for so many rows, or for half of them when they are too large for it, and so on down to one row.
 * @example await askFewer(5000, (rows) => valuesOf(rows)) // the values of 2500 rows where Excel refuses 5000
 */
export async function askFewer<Answer>(rows: number, ask: (rows: number) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(rows);
  } catch (error) {
    if (!isTooLarge(error) || rows <= 1) throw error;
    return askFewer(Math.floor(rows / 2), ask);
  }
}
