import type { Day } from "../../calendar/day";
import type { CaseTable } from "../../register/types";
import { payMethodOf, payStateOf, type PayMethod, type PayState } from "../../register/vocabulary/payments";
import type { Grouping } from "../grouping";
import type { Window } from "../types";
import { countClasses, type ClassCounts } from "./countClasses";

/**
 * obligation: cases with a fee to pay; paid: of those, paid; withoutCash: paid by gateway, QR, transfer or card (the
 * published report's reading); gateway: over the national portal or a gateway (QĐ 766 3.6); unknownMethod: paid, no
 * method that is known.
 */
export const PAYMENT_CLASSES = ["obligation", "paid", "withoutCash", "gateway", "unknownMethod"] as const;
export type PaymentClass = (typeof PAYMENT_CLASSES)[number];

/** What the table's columns say of the payment of one case. */
interface Payment {
  method: PayMethod;
  methodText: string;
  state: PayState;
  /** NaN where no fee column says it. */
  fee: number;
}

type Reader = (at: number) => Payment;

function paymentReader({ more }: CaseTable): Reader {
  const { payMethod, payState } = more.texts;
  const methods = payMethod?.names.map((name) => payMethodOf(name)) ?? [];
  const states = payState?.names.map((name) => payStateOf(name)) ?? [];
  const { feeTotal, fee, charge } = more.numbers;
  const feeOf = (at: number): number => {
    if (feeTotal && !Number.isNaN(feeTotal[at])) return feeTotal[at];
    const parts = [fee?.[at] ?? NaN, charge?.[at] ?? NaN].filter((part) => !Number.isNaN(part));
    return parts.length === 0 ? NaN : parts.reduce((sum, part) => sum + part, 0);
  };
  return (at) => ({
    method: payMethod ? methods[payMethod.codes[at]] : "", methodText: payMethod ? payMethod.names[payMethod.codes[at]] : "",
    state: payState ? states[payState.codes[at]] : "", fee: feeOf(at),
  });
}

/** Paid when its state says so; where no state does, when a method is named and the fee is not 0. */
function isPaid({ state, methodText, fee }: Payment): boolean {
  return state === "paid" || (state === "" && methodText !== "" && fee !== 0);
}

function hasObligation(payment: Payment): boolean {
  if (payment.state === "exempt" || payment.state === "cancelled" || payment.state === "refunded") return false;
  return isPaid(payment) || payment.state === "unpaid" || payment.fee > 0;
}

/** The day that places a payment in a period: the day of payment, for unpaid cases and without that column the receipt. */
function dayOfPayment(table: CaseTable, at: number, paid: boolean): Day {
  const paidOn = table.more.days.payDate?.[at] ?? 0;
  return paid && paidOn !== 0 ? paidOn : table.received[at];
}

/**
 * Payments in a window by group; exempt, cancelled and refunded cases have no obligation (domain.md 2.2, 1.6).
 * @example countPayments(table, grouping, period)[0].counts // { obligation: 120, paid: 118, withoutCash: 40, gateway: 31, … }
 */
export function countPayments(table: CaseTable, grouping: Grouping, { from, to }: Window): ClassCounts<PaymentClass>[] {
  const read = paymentReader(table);
  return countClasses<PaymentClass>(grouping, table.length, PAYMENT_CLASSES, (at, add) => {
    const payment = read(at);
    if (!hasObligation(payment)) return;
    const paid = isPaid(payment);
    const day = dayOfPayment(table, at, paid);
    if (day < from || day > to) return;
    add("obligation");
    if (!paid) return;
    add("paid");
    if (payment.method === "gateway") add("gateway");
    if (payment.method === "gateway" || payment.method === "counter") add("withoutCash");
    if (payment.method === "") add("unknownMethod");
  });
}
