import { groupingOf } from "../../indicators/grouping";
import { countPayments, PAYMENT_CLASSES, unknownPayments, type PaymentClass } from "../../indicators/services/payments";
import { PRINTED_PAYMENT_CLASSES, printedPayments, type PrintedPaymentClass } from "../../indicators/services/printed";
import { sumClasses } from "../../indicators/services/countClasses";
import type { Reading } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import { PAID, serviceTables } from "../counted/serviceTables";
import { paymentDoubtNotes } from "../situation/doubtWords";
import { columnNames } from "../situation/lacks";
import type { Block } from "../model/model";
import type { Situation } from "../situation/situation";
import { targetText } from "../../locales/targetText";
import { lackParagraph } from "./serviceSheet";
import { countOf, measuredBy, rateOf, shareTable, unlessAny, type ShareColumn } from "./shareTable";

/** Payments as tables print them: of those that were paid, the ones online. Who had to pay is not told by them. */
function printedPaymentTable(situation: Situation): Block {
  const { words, reading, period, settings } = situation;
  const title = words.say("report.services.paymentTitle");
  const tables = serviceTables(reading.aggregates, period, settings, PAID);
  const { groups, gives } = printedPayments(tables, settings.groupBy);
  if (tables.length === 0) return { type: "paragraph", id: "noPayment", title, text: `${words.say("report.lacksPrinted")}. ${words.say("report.services.noData")}` };
  const hasPaid = gives.has("paid");
  return shareTable(situation, groups, PRINTED_PAYMENT_CLASSES, {
    id: "payment",
    title,
    columns: [
      ...(hasPaid ? [countOf<PrintedPaymentClass>("received", "paid", words.say("report.services.paid"))] : []),
      countOf<PrintedPaymentClass>("received", "paidOnline", words.say("aggregate.figure.paidOnline")),
      ...(hasPaid ? [measuredBy("paidOnline", rateOf<PrintedPaymentClass>("received", "wideRate", words.say("report.services.onPaid"), "paidOnline", "paid"))] : []),
    ],
    notes: [words.say("report.services.printedPayment"), ...(hasPaid ? readingNote(situation, "wide") : []), ...(hasPaid ? [] : [words.say("report.lacksPrintedFor", { figure: words.say("aggregate.figure.paid") })])],
  });
}

const FEES: readonly ColumnRole[] = ["feeTotal", "fee", "charge"];

function hasFees({ table }: Reading): boolean {
  return FEES.some((role) => table.roles.has(role));
}

/** Paid cases and those of them without cash; cases with a fee greater than 0 and those of them paid over a gateway, where the register says the fee. */
function paymentColumns({ words, reading }: Situation): ShareColumn<PaymentClass>[] {
  const wide = [words.say("report.services.wide")];
  const narrow = [words.say("report.services.narrow")];
  const ofStates: readonly PaymentClass[] = ["unknownState"];
  const ofMethods: readonly PaymentClass[] = ["unknownState", "unknownMethod"];
  const columns = [
    unlessAny(countOf<PaymentClass>("received", "obligation", words.say("report.services.obligation")), ofStates),
    unlessAny(countOf<PaymentClass>("received", "paid", words.say("report.services.paid")), ofStates),
    unlessAny(countOf<PaymentClass>("received", "withoutCash", words.say("report.services.count"), wide), ofMethods),
    unlessAny(rateOf<PaymentClass>("received", "wideRate", words.say("report.services.onPaid"), "withoutCash", "paid", wide), ofMethods),
    unlessAny(countOf<PaymentClass>("received", "gateway", words.say("report.services.count"), narrow), ofMethods),
    unlessAny(rateOf<PaymentClass>("received", "narrowRate", words.say("report.services.onObligation"), "gateway", "obligation", narrow), ofMethods),
  ];
  const measured = hasFees(reading) ? "narrowRate" : "wideRate";
  const shown = hasFees(reading) ? columns : columns.filter(({ key }) => !["obligation", "gateway", "narrowRate"].includes(key));
  return shown.map((column) => (column.key === measured ? measuredBy("paidOnline", column) : column));
}

/** Which reading is measured, where a target is set. */
function readingNote(situation: Situation, read: "narrow" | "wide"): string[] {
  const { settings, words } = situation;
  return settings.targets.some(({ indicator }) => indicator === "paidOnline") ? [targetText(words.language, `target.paid.${read}`)] : [];
}

/** What each reading counts, by which day, and what it leaves out. */
function paymentNotes(situation: Situation, counts: Record<PaymentClass, number>): string[] {
  const { words, reading, period } = situation;
  const { roles } = reading.table;
  const fees = hasFees(reading);
  return [
    ...paymentDoubtNotes(unknownPayments(reading.table, period), words),
    words.say("report.services.wideNote"),
    fees ? words.say("report.services.narrowNote") : words.say("report.services.noFeeColumn", { columns: columnNames(["feeTotal"], words) }),
    ...(fees && counts.unsaidFee > 0 ? [words.say("report.services.unsaidFee", { count: words.count(counts.unsaidFee) })] : []),
    ...readingNote(situation, fees ? "narrow" : "wide"),
    words.say(roles.has("payDate") ? "report.services.payDateNote" : "report.services.noPayDateNote"),
    ...(counts.unnamedMethod > 0 ? [words.say("report.services.unknownMethod", { count: words.count(counts.unnamedMethod) })] : []),
  ];
}

/**
 * Online payment, both readings of it with their denominators; a sentence in its place where the register holds no payment.
 * @example paymentTable(situation).id // "payment"
 */
export function paymentTable(situation: Situation): Block {
  if (situation.counted.from === "aggregates") return printedPaymentTable(situation);
  const { words, reading, period, settings } = situation;
  const title = words.say("report.services.paymentTitle");
  if (!reading.table.roles.has("payMethod")) return lackParagraph(situation, "noPayment", title, ["payMethod"]);
  const counted = countPayments(reading.table, groupingOf(reading.table, settings.groupBy), period);
  return shareTable(situation, counted, PAYMENT_CLASSES, {
    id: "payment", title, columns: paymentColumns(situation),
    notes: paymentNotes(situation, sumClasses(counted, PAYMENT_CLASSES)),
  });
}
