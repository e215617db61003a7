import type { WrittenRows } from "../../register/model/caseTable";

/** Amounts of both lists that mean the same, in đồng by entry; NaN = not said. */
export interface FeeColumns {
  a: (entry: number) => number;
  b: (entry: number) => number;
}

type FeeRole = keyof WrittenRows["numbers"];

function columnOf({ numbers }: WrittenRows, role: FeeRole): ((entry: number) => number) | null {
  const column = numbers[role];
  return column ? (entry) => column[entry] : null;
}

/** The printed sum, else phí and lệ phí together. */
function totalOf(rows: WrittenRows): ((entry: number) => number) | null {
  const [total, fee, charge] = (["feeTotal", "fee", "charge"] as const).map((role) => columnOf(rows, role));
  if (total !== null) return total;
  if (fee === null || charge === null) return null;
  return (entry) => (Number.isNaN(fee(entry)) && Number.isNaN(charge(entry)) ? NaN : (fee(entry) || 0) + (charge(entry) || 0));
}

function columnsIn({ numbers }: WrittenRows): FeeRole[] {
  return (["feeTotal", "fee", "charge"] as const).filter((role) => numbers[role] !== undefined);
}

/**
 * The amounts that two lists can be held against each other by: the sums where both tell them, else a column that both have, else
 * the one column of money that each has; null where nothing says that amounts mean the same.
 * @example feeColumns(cases, payments)?.a(0) // 50000
 */
export function feeColumns(a: WrittenRows, b: WrittenRows): FeeColumns | null {
  const [ofA, ofB] = [columnsIn(a), columnsIn(b)];
  if (ofA.length === 0 || ofB.length === 0) return null;
  const sums = { a: totalOf(a), b: totalOf(b) };
  if (sums.a && sums.b) return { a: sums.a, b: sums.b };
  const shared = ofA.find((role) => ofB.includes(role));
  const [first, second] = shared ? [columnOf(a, shared), columnOf(b, shared)] : ofA.length === 1 && ofB.length === 1 ? [columnOf(a, ofA[0]), columnOf(b, ofB[0])] : [null, null];
  return first && second ? { a: first, b: second } : null;
}

/** One amount: đồng has no parts, and a blank is as good as nothing to pay. */
export function isSameFee(a: number, b: number): boolean {
  return Math.round(a || 0) === Math.round(b || 0);
}
