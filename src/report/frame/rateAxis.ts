/** Below this the whole axis is shown. */
const LOWEST_CUT = 0.5;
const STEP = 0.05;
/** Room below the lowest bar, so that it still has a length. */
const ROOM = 0.005;

/**
 * Bounds of an axis of rates: up to 100 %, from a multiple of 5 % below the lowest, or from 0 when rates are low or
 * there are none. An axis that does not begin at 0 says so in the chart's title.
 * @example rateAxis([0.9922, 0.95]) // { minimum: 0.9, maximum: 1 }
 */
export function rateAxis(rates: readonly number[]): { minimum: number; maximum: number } {
  const lowest = rates.reduce((low, rate) => Math.min(low, rate), 1);
  const steps = Math.ceil(Number(((lowest - ROOM) / STEP).toFixed(6))) - 1;
  const minimum = Math.round(steps * STEP * 100) / 100;
  return { minimum: minimum < LOWEST_CUT || rates.length === 0 ? 0 : minimum, maximum: 1 };
}
