/** Below this one decimal would show next to nothing. */
const SMALL_SHARE = 0.01;

/**
 * Decimals of a mean online share: one, as published; two when it is below 1 %.
 * @example meanDecimals(0.195) // 1
 */
export function meanDecimals(share: number): 1 | 2 {
  return share < SMALL_SHARE ? 2 : 1;
}
