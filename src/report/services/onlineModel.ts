import { groupingOf } from "../../indicators/grouping";
import { rate } from "../../indicators/figures";
import { countPayments, PAYMENT_CLASSES } from "../../indicators/services/payments";
import { PRINTED_PAYMENT_CLASSES, printedPayments, type PrintedPaymentClass } from "../../indicators/services/printed";
import { sumClasses } from "../../indicators/services/countClasses";
import type { Figures } from "../../indicators/types";
import { PAID, serviceTables } from "../aggregates/serviceTables";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../groupWords";
import { lackFootnotes } from "../lacks";
import type { Block, ReportModel, TableBlock, TableColumn, TableRow } from "../model";
import { hasOldLevels } from "../narrative/online";
import type { Situation } from "../situation";
import { dataEndNote, onlineMeanNote } from "../summary/unitNotes";
import { lackParagraph, serviceSheet } from "./serviceSheet";
import { countOf, rateOf, shareTable } from "./shareTable";

type Cell = (figures: Figures) => number | null;

function onlineColumns(situation: Situation): { column: TableColumn; cell: Cell }[] {
  const { words } = situation;
  const old = hasOldLevels(situation);
  const levels: { column: TableColumn; cell: Cell }[] = situation.has("onlineFull") ? [
    { column: { key: "onlineFull", header: words.say(old ? "report.online.level4" : "report.online.full"), groups: [words.say("report.online.any")], shown: "count", width: 10 }, cell: (of) => of.onlineFull },
    { column: { key: "onlinePartial", header: words.say(old ? "report.online.level3" : "report.online.partial"), groups: [words.say("report.online.any")], shown: "count", width: 10 }, cell: (of) => of.onlinePartial },
    { column: { key: "onlineFullRate", header: words.say("report.services.fullRate"), groups: [words.say("report.online.any")], shown: "rate", width: 10 }, cell: (of) => rate(of.onlineFull, of.online) },
  ] : [];
  return [
    { column: { key: "received", header: words.say("report.key.received"), shown: "count", width: 10 }, cell: (of) => of.received },
    { column: { key: "online", header: words.say("report.col.received"), groups: [words.say("report.online.any")], shown: "count", width: 10 }, cell: (of) => of.online },
    { column: { key: "onlineRate", header: words.say("report.services.onReceived"), groups: [words.say("report.online.any")], shown: "rate", width: 10 }, cell: (of) => of.onlineRate },
    ...levels,
  ];
}

/** Cases received online of each group over all received, by service level where the register has it. */
function onlineTable(situation: Situation): TableBlock {
  const { words, groups, total, settings } = situation;
  const columns = onlineColumns(situation);
  const row = (role: TableRow["role"], ordinal: number | null, name: string, figures: Figures): TableRow =>
    ({ role, cells: [ordinal, name, ...columns.map(({ cell }) => cell(figures))] });
  return {
    type: "table",
    id: "onlineByGroup",
    title: `${words.say("report.services.onlineTitle")} ${groupPhrase(situation, settings.groupBy)}`,
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      ...columns.map(({ column }) => column),
    ],
    numbered: true,
    rows: [
      ...groups.map(({ name, figures }, index) => row("data", index + 1, groupName(situation, settings.groupBy, name), figures)),
      row("total", null, words.say("report.row.total"), total),
    ],
    highlights: [],
    notes: [
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

function paymentTable(situation: Situation): Block {
  if (situation.counted.from === "aggregates") return printedPaymentTable(situation);
  const { words, reading, period, settings } = situation;
  const title = words.say("report.services.paymentTitle");
  if (!reading.table.roles.has("payMethod")) return lackParagraph(situation, "noPayment", title, ["payMethod"]);
  const counted = countPayments(reading.table, groupingOf(reading.table, settings.groupBy), period);
  const unknown = sumClasses(counted, PAYMENT_CLASSES).unknownMethod;
  const wide = [words.say("report.services.wide")];
  const narrow = [words.say("report.services.narrow")];
  return shareTable(situation, counted, PAYMENT_CLASSES, {
    id: "payment",
    title,
    columns: [
      countOf("obligation", words.say("report.services.obligation")),
      countOf("paid", words.say("report.services.paid")),
      countOf("withoutCash", words.say("report.services.count"), wide),
      rateOf("wideRate", words.say("report.services.onPaid"), "withoutCash", "paid", wide),
      countOf("gateway", words.say("report.services.count"), narrow),
      rateOf("narrowRate", words.say("report.services.onObligation"), "gateway", "obligation", narrow),
    ],
    notes: [
      words.say("report.services.wideNote"), words.say("report.services.narrowNote"),
      words.say(reading.table.roles.has("payDate") ? "report.services.payDateNote" : "report.services.noPayDateNote"),
      ...(unknown > 0 ? [words.say("report.services.unknownMethod", { count: words.count(unknown) })] : []),
    ],
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
