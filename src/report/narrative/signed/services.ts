import { groupingOf } from "../../../indicators/grouping";
import { countCopies, COPY_CLASSES } from "../../../indicators/services/certifiedCopies";
import { sumClasses } from "../../../indicators/services/countClasses";
import { countDigitisation, DIGITISATION_CLASSES } from "../../../indicators/services/digitisation";
import { countPayments, PAYMENT_CLASSES } from "../../../indicators/services/payments";
import { PRINTED_PAYMENT_CLASSES, printedDigitisation, printedPayments } from "../../../indicators/services/printed";
import { countVotes, VOTE_CLASSES } from "../../../indicators/services/satisfaction";
import type { SignedKey } from "../../../locales/signedText";
import type { ColumnRole } from "../../../register/model/roles";
import { DIGITISED, PAID, serviceTables } from "../../counted/serviceTables";
import { isStated } from "../../situation/certainty";
import { maySayNone } from "../../situation/lostCases";
import type { Situation } from "../../situation/situation";
import { NOTHING, type Phrase } from "../phrase";
import { signed, signedWords } from "./say";

type Named<Prefix extends string> = SignedKey extends infer Key ? (Key extends `signed.${Prefix}.${infer Name}` ? Name : never) : never;

/** A share of cases or votes: what it is, its two counts, and how many could not be told. */
interface Measure {
  what: Named<"what">;
  part: number;
  whole: number;
  unit: Named<"unit">;
  of: Named<"of">;
  unclear?: number;
}

/** A measure as a sentence; nothing where there is nothing to measure, nor where "none" may only be what was lost. */
function measured(situation: Situation, { what, part, whole, unit, of, unclear = 0 }: Measure): Phrase[] {
  const { words } = situation;
  if (whole === 0 || (part === 0 && (unclear > 0 || !maySayNone(situation)))) return [];
  const rest = unclear > 0 ? signed(words, "signed.share.unclear", { count: words.count(unclear) }) : NOTHING;
  const values = { what: signedWords(words, `signed.what.${what}`), unit: signedWords(words, `signed.unit.${unit}`), of: signedWords(words, `signed.of.${of}`), whole: words.count(whole), rest };
  return [part === 0 ? signed(words, "signed.share.none", values) : signed(words, "signed.share", { ...values, part: words.count(part), rate: words.rate(part, whole) })];
}

function hasColumn({ reading }: Situation, ...roles: readonly ColumnRole[]): boolean {
  return roles.some((role) => reading.table.roles.has(role));
}

/** Payments of which the method or the state is not known keep their shares from being said. */
function paymentSentences(situation: Situation): Phrase[] {
  const { reading, period } = situation;
  if (!hasColumn(situation, "payMethod")) return [];
  const counts = sumClasses(countPayments(reading.table, groupingOf(reading.table, "unit"), period), PAYMENT_CLASSES);
  if (counts.unknownState + counts.unknownMethod > 0) return [];
  const narrow: Measure = { what: "gateway", part: counts.gateway, whole: counts.obligation, unit: "case", of: "obligation", unclear: counts.unsaidFee };
  const wide: Measure = { what: "withoutCash", part: counts.withoutCash, whole: counts.paid, unit: "case", of: "paid", unclear: counts.unnamedMethod };
  return [...(hasColumn(situation, "feeTotal", "fee", "charge") ? measured(situation, narrow) : []), ...measured(situation, wide)];
}

function digitisationSentences(situation: Situation): Phrase[] {
  const { reading, period } = situation;
  if (!hasColumn(situation, "digitisedParts", "digitisedResult", "reusedData")) return [];
  const { received, parts, reused, resolved, results, unclear } = sumClasses(countDigitisation(reading.table, groupingOf(reading.table, "unit"), period), DIGITISATION_CLASSES);
  return [
    ...(hasColumn(situation, "digitisedParts") ? measured(situation, { what: "parts", part: parts, whole: received, unit: "case", of: "received", unclear }) : []),
    ...(hasColumn(situation, "digitisedResult") ? measured(situation, { what: "results", part: results, whole: resolved, unit: "case", of: "resolved", unclear }) : []),
    ...(hasColumn(situation, "reusedData") ? measured(situation, { what: "reused", part: reused, whole: received, unit: "case", of: "received", unclear }) : []),
  ];
}

function voteSentences(situation: Situation): Phrase[] {
  const { reading, period } = situation;
  if (!hasColumn(situation, "satisfaction")) return [];
  const { verySatisfied, satisfied, valid, unclear } = sumClasses(countVotes(reading.table, groupingOf(reading.table, "unit"), period), VOTE_CLASSES);
  return measured(situation, { what: "satisfied", part: verySatisfied + satisfied, whole: valid, unit: "vote", of: "votes", unclear });
}

function copySentences(situation: Situation): Phrase[] {
  const { words, reading, period } = situation;
  if (!hasColumn(situation, "certifiedCopies")) return [];
  const { cases, copies } = sumClasses(countCopies(reading.table, groupingOf(reading.table, "unit"), period), COPY_CLASSES);
  return cases === 0 ? [] : [signed(words, "signed.copies", { cases: words.count(cases), copies: words.count(copies) })];
}

/** Cases that another body received: a part of those received, never an addend. */
function territorySentences(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, "outOfTerritory", "received") || total.outOfTerritory === 0) return [];
  return [signed(words, "signed.territoryFree", { count: words.count(total.outOfTerritory), whole: words.count(total.received), rate: words.rate(total.outOfTerritory, total.received) })];
}

/** What printed tables of the period say of the same. */
function printedSentences(situation: Situation): Phrase[] {
  const { reading, period, settings } = situation;
  const paid = printedPayments(serviceTables(reading.aggregates, period, settings, PAID), settings.groupBy);
  const made = printedDigitisation(serviceTables(reading.aggregates, period, settings, DIGITISED), settings.groupBy);
  const payments = sumClasses(paid.groups, PRINTED_PAYMENT_CLASSES);
  const { received, parts, reused, resolved, results } = sumClasses(made.groups, DIGITISATION_CLASSES);
  const has = (...names: Parameters<typeof made.gives.has>[0][]): boolean => names.every((name) => made.gives.has(name));
  return [
    ...(paid.gives.has("paid") && paid.gives.has("paidOnline") ? measured(situation, { what: "paidOnline", part: payments.paidOnline, whole: payments.paid, unit: "case", of: "paid" }) : []),
    ...(has("received", "parts") ? measured(situation, { what: "parts", part: parts, whole: received, unit: "case", of: "received" }) : []),
    ...(has("resolved", "results") ? measured(situation, { what: "results", part: results, whole: resolved, unit: "case", of: "resolved" }) : []),
    ...(has("received", "reused") ? measured(situation, { what: "reused", part: reused, whole: received, unit: "case", of: "received" }) : []),
  ];
}

/**
 * Payment, digitisation, satisfaction and certified copies, each where the register has its columns; nothing of units that only
 * printed tables hold, so nothing at all where some were added.
 * @example serviceSentences(situation).length // 0 for a register without these columns
 */
export function serviceSentences(situation: Situation): Phrase[] {
  const { counted } = situation;
  if (counted.from === "both") return [];
  if (counted.from === "aggregates") return printedSentences(situation);
  if (!isStated(situation, "received", "resolved")) return [];
  return [...paymentSentences(situation), ...digitisationSentences(situation), ...voteSentences(situation), ...copySentences(situation), ...territorySentences(situation)];
}
