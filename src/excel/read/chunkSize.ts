/** Rows of the first chunk; also the most that is asked for again after a refusal. */
const START_ROWS = 5000;

/**
 * How many rows to ask for at once: half after a refusal, double again after a success, up to where it began.
 * @example halved(5000) // 2500; null when even one row was refused
 */
export function halved(rows: number): number | null {
  return rows > 1 ? Math.floor(rows / 2) : null;
}

export function grown(rows: number): number {
  return Math.min(START_ROWS, rows * 2);
}

export { START_ROWS };
