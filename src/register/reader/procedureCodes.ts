const FULL = /^\d\.\d{6}$/;
const SHORT = /^\d\.\d{1,5}$/;
const DIGITS = 8;

/**
 * Procedure codes that became numbers and so lost the zeros at their end, with those put back: only where the column's other
 * codes prove the pattern of six digits behind the point and outnumber them, as they must (a zero ends one code in ten).
 * Source: domain.md 4.4.7.
 * @param codes distinct texts of the column
 * @returns place → whole code; empty when nothing is proven
 * @example restoreCodes(["1.000656", "2.000635", "1.00066"]).get(2) // "1.000660"
 */
export function restoreCodes(codes: readonly string[]): Map<number, string> {
  const short = [...codes.keys()].filter((at) => SHORT.test(codes[at]));
  const full = codes.filter((code) => FULL.test(code)).length;
  return new Map(full === 0 || short.length > full ? [] : short.map((at) => [at, codes[at].padEnd(DIGITS, "0")]));
}
