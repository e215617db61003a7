import type { Day } from "../../calendar/day";
import { CHANNEL } from "../../register/model/caseCodes";
import type { CaseTable } from "../../register/model/caseTable";
import type { Window } from "../types";
import { markReader } from "./digitisation";
import { countGatewayPayments, type GatewayPayments } from "./payments";
import { COUNTS_IN_TIME, portalVerdicts, type PortalProgress } from "./portalProgress";

/** Marks of cases that items of QĐ 766 look at, by the column that holds them. */
export const PORTAL_MARKS = ["digitisedParts", "digitisedResult", "reusedData"] as const;
type PortalMark = (typeof PORTAL_MARKS)[number];

/** The cases that item 2.1 looks at, with what else items 4.x and 5.4 ask of the same cases (domain-2026.md 1: one base for these). */
export interface PortalBase extends PortalProgress {
  /** With an electronic result; with digitised components and an electronic result; with reused data. */
  results: number;
  both: number;
  reused: number;
  /** Cases of the base with a mark that no list of words knows, by its column. */
  unclear: Record<PortalMark, number>;
}

/**
 * Counts the base of items 2.1, 4.x and 5.4 in one pass.
 * @example countPortalBase(table, september).both // 1169
 */
export function countPortalBase(table: CaseTable, window: Window, limitDay?: (at: number) => Day): PortalBase {
  const verdictAt = portalVerdicts(table, window, limitDay);
  const [parts, results, reused] = PORTAL_MARKS.map((role) => markReader(table, role));
  const found: PortalBase = { base: 0, inTime: 0, noDue: 0, noRequestDay: 0, results: 0, both: 0, reused: 0, unclear: { digitisedParts: 0, digitisedResult: 0, reusedData: 0 } };
  for (let at = 0; at < table.length; at++) {
    const verdict = verdictAt(at);
    if (verdict === "out") continue;
    const marks = [parts(at), results(at), reused(at)];
    const [part, result, reuse] = marks;
    found.base++;
    if (COUNTS_IN_TIME[verdict]) found.inTime++;
    if (verdict === "noDue" || verdict === "noRequestDay") found[verdict]++;
    if (result === "yes") found.results++;
    if (part === "yes" && result === "yes") found.both++;
    if (reuse === "yes") found.reused++;
    PORTAL_MARKS.forEach((mark, index) => { if (marks[index] === "unclear") found.unclear[mark]++; });
  }
  return found;
}

/** What items 1.4 and 3.x ask of the cases received in a period: another base than that of 2.1. */
export interface PortalReceipts {
  received: number;
  online: number;
  /** Of those online, with an electronic result. */
  onlineWithResult: number;
  /** Procedures with an online case, and with a payment over a gateway. */
  proceduresOnline: number;
  proceduresPaid: number;
  payments: GatewayPayments;
}

/** The code of a case's procedure, else its name; "" where the register says neither. */
function procedureReader({ more }: CaseTable): (at: number) => string {
  const { procedureCode, procedure } = more.texts;
  const said = (column: typeof procedure, at: number): string => column?.names[column.codes[at]]?.trim() ?? "";
  return (at) => said(procedureCode, at) || said(procedure, at);
}

/**
 * Counts what a period's receipts give: an empty channel counts as direct, as the rule says.
 * @example countPortalReceipts(table, september).online // 38
 */
export function countPortalReceipts(table: CaseTable, window: Window): PortalReceipts {
  const payments = countGatewayPayments(table, window);
  const result = markReader(table, "digitisedResult");
  const procedure = procedureReader(table);
  const [online, paid] = [new Set<string>(), new Set<string>()];
  const found = { received: 0, online: 0, onlineWithResult: 0 };
  for (let at = 0; at < table.length; at++) {
    if (table.received[at] < window.from || table.received[at] > window.to) continue;
    found.received++;
    if (payments.isPaid(at)) paid.add(procedure(at));
    if (table.channel[at] !== CHANNEL.online) continue;
    found.online++;
    if (result(at) === "yes") found.onlineWithResult++;
    online.add(procedure(at));
  }
  [online, paid].forEach((names) => names.delete(""));
  return { ...found, proceduresOnline: online.size, proceduresPaid: paid.size, payments };
}
