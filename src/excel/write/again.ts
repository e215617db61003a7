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
