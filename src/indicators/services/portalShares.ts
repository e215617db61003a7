import type { Day } from "../../calendar/day";
import { CHANNEL } from "../../register/model/caseCodes";
import type { CaseTable } from "../../register/model/caseTable";
import { byName } from "../figureNames";
import type { Window } from "../types";
import { markReader } from "./digitisation";
import { countGatewayPayments, type GatewayPayments } from "./payments";
import { addVerdict, COUNTS_IN_TIME, portalVerdicts, type PortalProgress } from "./portalProgress";

/** Marks of cases that items of QĐ 766 look at, by the column that holds them. */
export const PORTAL_MARKS = ["digitisedParts", "digitisedResult", "reusedData", "populationData", "disliked"] as const;
export type PortalMark = (typeof PORTAL_MARKS)[number];

/** The cases that item 2.1 looks at, with what else items 4.x and 5.4 ask of the same cases (domain-2026.md 1: one base for these). */
export interface PortalBase extends PortalProgress {
  /** With an electronic result; with digitised components and an electronic result; with reused data; with population data. */
  results: number;
  both: number;
  reused: number;
  population: number;
  /** In time, and neither disliked nor complained of: each case is taken off once. */
  satisfied: number;
  /** Cases of the base with a mark that no list of words knows, by its column. */
  unclear: Record<PortalMark, number>;
}

/**
 * Counts the base of items 2.1, 4.x and 5.4 in one pass.
 * @example countPortalBase(table, september).both // 1169
 */
export function countPortalBase(table: CaseTable, window: Window, limitDay?: (at: number) => Day): PortalBase {
  const verdictAt = portalVerdicts(table, window, limitDay);
  const readers = byName(PORTAL_MARKS, (role) => markReader(table, role));
  const found: PortalBase = { base: 0, inTime: 0, noDue: 0, noRequestDay: 0, results: 0, both: 0, reused: 0, population: 0, satisfied: 0, unclear: byName(PORTAL_MARKS, () => 0) };
  for (let at = 0; at < table.length; at++) {
    const verdict = verdictAt(at);
    if (verdict === "out") continue;
    addVerdict(found, verdict);
    const mark = byName(PORTAL_MARKS, (role) => readers[role](at));
    if (mark.digitisedResult === "yes") found.results++;
    if (mark.digitisedParts === "yes" && mark.digitisedResult === "yes") found.both++;
    if (mark.reusedData === "yes") found.reused++;
    if (mark.populationData === "yes") found.population++;
    if (COUNTS_IN_TIME[verdict] && mark.disliked !== "yes") found.satisfied++;
    for (const role of PORTAL_MARKS) if (mark[role] === "unclear") found.unclear[role]++;
  }
  return found;
}

/** What items 1.4 and 3.x ask of the cases received in a period: another base than that of 2.1. */
export interface PortalReceipts {
  received: number;
  /** Of those, synced to the national portal; with a mark of it that no list knows. */
  synced: number;
  unclearSync: number;
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
  const [result, sync] = (["digitisedResult", "synced"] as const).map((role) => markReader(table, role));
  const procedure = procedureReader(table);
  const [online, paid] = [new Set<string>(), new Set<string>()];
  const found = { received: 0, synced: 0, unclearSync: 0, online: 0, onlineWithResult: 0 };
  for (let at = 0; at < table.length; at++) {
    if (table.received[at] < window.from || table.received[at] > window.to) continue;
    found.received++;
    const synced = sync(at);
    if (synced === "yes") found.synced++;
    if (synced === "unclear") found.unclearSync++;
    if (payments.isPaid(at)) paid.add(procedure(at));
    if (table.channel[at] !== CHANNEL.online) continue;
    found.online++;
    if (result(at) === "yes") found.onlineWithResult++;
    online.add(procedure(at));
  }
  [online, paid].forEach((names) => names.delete(""));
  return { ...found, proceduresOnline: online.size, proceduresPaid: paid.size, payments };
}
