import { groupingOf } from "../../indicators/grouping";
import { countPayments, PAYMENT_CLASSES, unknownPayments, type PaymentClass } from "../../indicators/services/payments";
import { PRINTED_PAYMENT_CLASSES, printedPayments, type PrintedPaymentClass } from "../../indicators/services/printed";
import { sumClasses } from "../../indicators/services/countClasses";
import type { ColumnRole, Reading } from "../../register/types";
import { PAID, serviceTables } from "../aggregates/serviceTables";
import { figureCell, groupRow, totalRow, type RowFigures } from "../certainty";
import { doubtNotes, paymentDoubtNotes } from "../doubtWords";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../groupWords";
import { columnNames, lackFootnotes } from "../lacks";
import type { Block, ReportModel, TableBlock, TableColumn, TableRow } from "../model";
import { hasOldLevels } from "../narrative/online";
import type { Situation } from "../situation";
import { dataEndNote, onlineMeanNote } from "../summary/unitNotes";
import { lackParagraph, serviceSheet } from "./serviceSheet";
import { countOf, rateOf, shareTable, unlessAny, type ShareColumn } from "./shareTable";

/** A column of the online table: its key is the figure that it shows. */
interface OnlineColumn extends TableColumn {
  key: "received" | "online" | "onlineRate" | "onlineFull" | "onlinePartial" | "onlineLevelUnsaid" | "onlineFullRate";
}

/** Full and partial where the register tells them, beside them online cases of which it does not: they are in neither. */
function levelColumns(situation: Situation): OnlineColumn[] {
  const { words, total } = situation;
  if (!situation.has("onlineFull")) return [];
  const old = hasOldLevels(situation);
  const groups = [words.say("report.online.any")];
  return [
    { key: "onlineFull", header: words.say(old ? "report.online.level4" : "report.online.full"), groups, shown: "count", width: 10 },
    { key: "onlinePartial", header: words.say(old ? "report.online.level3" : "report.online.partial"), groups, shown: "count", width: 10 },
    ...(total.onlineLevelUnsaid > 0 ? [{ key: "onlineLevelUnsaid", header: words.say("report.online.unsaid"), groups, shown: "count", width: 10 } as const] : []),
    { key: "onlineFullRate", header: words.say("report.services.fullRate"), groups, shown: "rate", width: 10 },
  ];
}

function onlineColumns(situation: Situation): OnlineColumn[] {
  const { words } = situation;
  const groups = [words.say("report.online.any")];
  return [
    { key: "received", header: words.say("report.key.received"), shown: "count", width: 10 },
    { key: "online", header: words.say("report.col.received"), groups, shown: "count", width: 10 },
    { key: "onlineRate", header: words.say("report.services.onReceived"), groups, shown: "rate", width: 10 },
    ...levelColumns(situation),
  ];
}

/** Cases received online of each group over all received, by service level where the register has it. */
function onlineTable(situation: Situation): TableBlock {
  const { words, groups, settings, counted } = situation;
  const columns = onlineColumns(situation);
  const row = (role: TableRow["role"], ordinal: number | null, name: string, figures: RowFigures): TableRow =>
    ({ role, cells: [ordinal, name, ...columns.map(({ key }) => figureCell(figures, key))] });
  return {
    type: "table",
    id: "onlineByGroup",
    title: `${words.say("report.services.onlineTitle")} ${groupPhrase(situation, settings.groupBy)}`,
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      ...columns,
    ],
    numbered: true,
    rows: [
      ...groups.map((group, index) => row("data", index + 1, groupName(situation, settings.groupBy, group.name), groupRow(situation, group))),
      row("total", null, words.say("report.row.total"), totalRow(situation)),
    ],
    highlights: [],
    notes: [
      ...doubtNotes(counted.doubts, columns.map(({ key }) => key), words),
      words.say("report.services.onlineNote"), ...onlineMeanNote(situation), ...dataEndNote(situation),
      ...lackFootnotes(situation, { onlineFull: words.say("report.services.levels") }), ...groupNotes(situation),
    ],
  };
}

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
      ...(hasPaid ? [countOf<PrintedPaymentClass>("paid", words.say("report.services.paid"))] : []),
      countOf<PrintedPaymentClass>("paidOnline", words.say("aggregate.figure.paidOnline")),
      ...(hasPaid ? [rateOf<PrintedPaymentClass>("wideRate", words.say("report.services.onPaid"), "paidOnline", "paid")] : []),
    ],
    notes: [words.say("report.services.printedPayment"), ...(hasPaid ? [] : [words.say("report.lacksPrintedFor", { figure: words.say("aggregate.figure.paid") })])],
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
    unlessAny(countOf<PaymentClass>("obligation", words.say("report.services.obligation")), ofStates),
    unlessAny(countOf<PaymentClass>("paid", words.say("report.services.paid")), ofStates),
    unlessAny(countOf<PaymentClass>("withoutCash", words.say("report.services.count"), wide), ofMethods),
    unlessAny(rateOf<PaymentClass>("wideRate", words.say("report.services.onPaid"), "withoutCash", "paid", wide), ofMethods),
    unlessAny(countOf<PaymentClass>("gateway", words.say("report.services.count"), narrow), ofMethods),
    unlessAny(rateOf<PaymentClass>("narrowRate", words.say("report.services.onObligation"), "gateway", "obligation", narrow), ofMethods),
  ];
  return hasFees(reading) ? columns : columns.filter(({ key }) => !["obligation", "gateway", "narrowRate"].includes(key));
}

/** What each reading counts, by which day, and what it leaves out. */
function paymentNotes({ words, reading, period }: Situation, counts: Record<PaymentClass, number>): string[] {
  const { roles } = reading.table;
  const fees = hasFees(reading);
  return [
    ...paymentDoubtNotes(unknownPayments(reading.table, period), words),
    words.say("report.services.wideNote"),
    fees ? words.say("report.services.narrowNote") : words.say("report.services.noFeeColumn", { columns: columnNames(["feeTotal"], words) }),
    ...(fees && counts.unsaidFee > 0 ? [words.say("report.services.unsaidFee", { count: words.count(counts.unsaidFee) })] : []),
    words.say(roles.has("payDate") ? "report.services.payDateNote" : "report.services.noPayDateNote"),
    ...(counts.unnamedMethod > 0 ? [words.say("report.services.unknownMethod", { count: words.count(counts.unnamedMethod) })] : []),
  ];
}

function paymentTable(situation: Situation): Block {
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

/**
 * The sheet "DVC, TT": online services and online payment, both readings of the payment with their denominators.
 * @example onlineModel(situation).blocks.map(({ type }) => type) // ["letterhead", "table", "table", "signature", "method"]
 */
export function onlineModel(situation: Situation): ReportModel {
  const { words } = situation;
  const online: Block = situation.has("online") ? onlineTable(situation)
    : situation.counted.from === "aggregates" ? { type: "paragraph", id: "noOnline", title: words.say("report.services.onlineTitle"), text: `${words.say("report.lacksPrinted")}. ${words.say("report.services.noData")}` }
    : lackParagraph(situation, "noOnline", words.say("report.services.onlineTitle"), situation.lacks("online"));
  return serviceSheet(situation, "onlineServices", words.say("report.services.title"), [online, paymentTable(situation)]);
}
