import type { Day } from "../../calendar/day";
import type { CaseTable } from "../../register/model/caseTable";
import { saysNothing } from "../../register/texts/saysNothing";
import { payMethodOf, payStateOf, type PayMethod, type PayState } from "../../register/vocabulary/payments";
import type { Grouping } from "../grouping";
import type { Window } from "../types";
import { countClasses, type ClassCounts } from "./countClasses";

/**
 * | class | cases of the window |
 * |---|---|
 * | obligation | with a fee greater than 0, paid or not (QĐ 766 3.6: cases of which every fee is 0 do not count) |
 * | gateway | of those, paid over the national portal or a gateway |
 * | paid | paid, the fee greater than 0 or blank (the published report's reading) |
 * | withoutCash | of those, paid by gateway, QR, transfer or card |
 * | unnamedMethod, unknownMethod | paid, without a method, or by one that no list knows |
 * | unknownState | of a state that no list knows: paid or not, nobody can tell |
 * | unsaidFee | paid or to be paid, but the fee is blank: in none of obligation and gateway |
 *
 * Cases of which the fee is 0, exempt, cancelled and refunded ones are in none: there is nothing to pay (domain.md 2.2, 1.6).
 */
export const PAYMENT_CLASSES = ["obligation", "paid", "withoutCash", "gateway", "unnamedMethod", "unknownMethod", "unknownState", "unsaidFee"] as const;
export type PaymentClass = (typeof PAYMENT_CLASSES)[number];

/** What the table's columns say of the payment of one case; the texts are "" where nothing is said. */
interface Payment {
  method: PayMethod;
  methodText: string;
  state: PayState;
  stateText: string;
  /** NaN where no fee column says it. */
  fee: number;
}

type Reader = (at: number) => Payment;

interface Words<Value> {
  values: readonly Value[];
  texts: readonly string[];
}

function wordsOf<Value>(names: readonly string[] | undefined, read: (text: string) => Value): Words<Value> {
  return { values: names?.map(read) ?? [], texts: names?.map((name) => (saysNothing(name) ? "" : name)) ?? [] };
}

function feeReader({ more }: CaseTable): (at: number) => number {
  const { feeTotal, fee, charge } = more.numbers;
  return (at) => {
    if (feeTotal && !Number.isNaN(feeTotal[at])) return feeTotal[at];
    const parts = [fee?.[at] ?? NaN, charge?.[at] ?? NaN].filter((part) => !Number.isNaN(part));
    return parts.length === 0 ? NaN : parts.reduce((sum, part) => sum + part, 0);
  };
}

function paymentReader(table: CaseTable): Reader {
  const { payMethod, payState } = table.more.texts;
  const methods = wordsOf(payMethod?.names, payMethodOf);
  const states = wordsOf(payState?.names, payStateOf);
  const feeOf = feeReader(table);
  return (at) => {
    const [method, state] = [payMethod?.codes[at] ?? 0, payState?.codes[at] ?? 0];
    return {
      method: methods.values[method] ?? "", methodText: methods.texts[method] ?? "", state: states.values[state] ?? "", stateText: states.texts[state] ?? "", fee: feeOf(at),
    };
  };
}

/** Paid when its state says so; where no state does, when a method is named. */
function isPaid({ state, stateText, methodText }: Payment): boolean {
  return state === "paid" || (state === "" && stateText === "" && methodText !== "");
}

function isExcused({ state, method, fee }: Payment): boolean {
  return fee === 0 || state === "exempt" || state === "cancelled" || state === "refunded" || (method === "exempt" && state !== "paid");
}

function isUnknown({ state, stateText }: Payment): boolean {
  return state === "" && stateText !== "";
}

/** The day that places a payment in a period: the day of payment, for unpaid cases and without that column the receipt. */
function dayOfPayment(table: CaseTable, at: number, paid: boolean): Day {
  const paidOn = table.more.days.payDate?.[at] ?? 0;
  return paid && paidOn !== 0 ? paidOn : table.received[at];
}

/** The classes of a case whose payment lies in the window. */
function classesOf(payment: Payment, add: (name: PaymentClass) => void): void {
  const { method, methodText, state, fee } = payment;
  if (isUnknown(payment)) return add("unknownState");
  const paid = isPaid(payment);
  if (fee > 0) add("obligation");
  if (Number.isNaN(fee) && (paid || state === "unpaid")) add("unsaidFee");
  if (!paid) return;
  add("paid");
  if (method === "gateway" && fee > 0) add("gateway");
  if (method === "gateway" || method === "counter") add("withoutCash");
  if (method === "") add(methodText === "" ? "unnamedMethod" : "unknownMethod");
}

/** Every case that somebody had to pay for, or may have had to, whose payment lies in the window. */
function eachPayment(table: CaseTable, { from, to }: Window): (at: number) => Payment | null {
  const read = paymentReader(table);
  return (at) => {
    const payment = read(at);
    const day = dayOfPayment(table, at, isPaid(payment) || isUnknown(payment));
    return isExcused(payment) || day < from || day > to ? null : payment;
  };
}

/**
 * Payments in a window by group, by the classes above.
 * @example countPayments(table, grouping, period)[0].counts // { obligation: 120, paid: 118, withoutCash: 40, gateway: 31, … }
 */
export function countPayments(table: CaseTable, grouping: Grouping, window: Window): ClassCounts<PaymentClass>[] {
  const paymentAt = eachPayment(table, window);
  return countClasses<PaymentClass>(grouping, table.length, PAYMENT_CLASSES, (at, add) => {
    const payment = paymentAt(at);
    if (payment !== null) classesOf(payment, add);
  });
}

/** Cases received in a window with a fee, and those of them paid over a gateway (QĐ 766 3.6); open: of which that cannot be told. */
export interface GatewayPayments {
  obligation: number;
  gateway: number;
  open: number;
  /** By case: paid over a gateway. */
  isPaid(at: number): boolean;
}

/**
 * Payments by the day of receipt, as the portal places them (domain-2026.md 1.1): cash, transfers and cards are not over a gateway,
 * cases of which every fee is 0 have nothing to pay.
 * @example countGatewayPayments(table, september) // { obligation: 120, gateway: 31, open: 0, … }
 */
export function countGatewayPayments(table: CaseTable, { from, to }: Window): GatewayPayments {
  const read = paymentReader(table);
  const found = { obligation: 0, gateway: 0, open: 0 };
  const isOver = (payment: Payment): boolean => !isUnknown(payment) && isPaid(payment) && payment.method === "gateway" && payment.fee > 0;
  for (let at = 0; at < table.length; at++) {
    if (table.received[at] < from || table.received[at] > to) continue;
    const payment = read(at);
    if (isExcused(payment)) continue;
    const isSaid = !Number.isNaN(payment.fee);
    if (payment.fee > 0) found.obligation++;
    if (isOver(payment)) found.gateway++;
    else if (isUnknown(payment) || (!isSaid && (isPaid(payment) || payment.state === "unpaid")) || (isPaid(payment) && payment.method === "" && payment.methodText !== "")) found.open++;
  }
  return { ...found, isPaid: (at) => isOver(read(at)) };
}

/** Words of the columns of payment that no list knows, with the cases whose payment they leave open, the commonest first. */
export interface UnknownPayments {
  role: "payMethod" | "payState";
  words: readonly { text: string; cases: number }[];
  cases: number;
}

/**
 * The words because of which payments of a window cannot be counted.
 * @example unknownPayments(table, period) // [{ role: "payMethod", words: [{ text: "Ví Momo", cases: 3 }], cases: 3 }]
 */
export function unknownPayments(table: CaseTable, window: Window): UnknownPayments[] {
  const paymentAt = eachPayment(table, window);
  const found: Record<UnknownPayments["role"], Map<string, number>> = { payState: new Map(), payMethod: new Map() };
  const count = (role: UnknownPayments["role"], text: string): void => void found[role].set(text, (found[role].get(text) ?? 0) + 1);
  for (let at = 0; at < table.length; at++) {
    const payment = paymentAt(at);
    if (payment === null) continue;
    if (isUnknown(payment)) count("payState", payment.stateText);
    else if (isPaid(payment) && payment.method === "" && payment.methodText !== "") count("payMethod", payment.methodText);
  }
  return (["payState", "payMethod"] as const).flatMap((role) => {
    const words = [...found[role]].map(([text, cases]) => ({ text, cases })).sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1));
    return words.length === 0 ? [] : [{ role, words, cases: words.reduce((sum, { cases }) => sum + cases, 0) }];
  });
}
