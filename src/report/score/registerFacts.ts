import { countPortalBase, countPortalReceipts, type PortalBase, type PortalReceipts } from "../../indicators/services/portalShares";
import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { FigureName } from "../../indicators/figureNames";
import type { ColumnRole } from "../../register/model/roles";
import type { Situation } from "../situation/situation";
import type { Facts, ItemFacts } from "./scoreItems";

/** What is counted of the register for the score; null where there are only printed tables. */
export interface ScoreCounts {
  base: PortalBase;
  receipts: PortalReceipts;
}

/** Columns that an item needs, of every list one. */
const NEEDS: Readonly<Record<string, readonly (readonly ColumnRole[])[]>> = {
  "1.4": [["synced"]], "2.1": [],
  "3.2": [["channel"], ["procedureCode", "procedure"]], "3.3": [["channel"]],
  "3.5b": [["payMethod"], ["feeTotal", "fee", "charge"], ["procedureCode", "procedure"]], "3.6": [["payMethod"], ["feeTotal", "fee", "charge"]],
  "4.1": [["digitisedResult"]], "4.2": [["digitisedParts"], ["digitisedResult"]], "4.3": [["reusedData"]], "4.5b": [["populationData"]],
  "5.4": [["disliked"]],
};

/** Figures whose cases an item looks at: it is as certain as they are. */
const LOOKS_AT: Readonly<Record<string, readonly FigureName[]>> = {
  "1.4": ["received"], "2.1": ["earlyAndOnTime", "inTime", "cumulative"], "3.2": ["online", "received"], "3.3": ["online", "received"],
  "3.5b": ["received"], "3.6": ["received"], "4.1": ["cumulative"], "4.2": ["cumulative"], "4.3": ["cumulative"], "4.5b": ["cumulative"],
  "5.4": ["earlyAndOnTime", "inTime", "cumulative"],
};

/** Numerator and denominator by item; the denominators are four different ones (domain-2026.md 1). */
function pairs({ base, receipts }: ScoreCounts): Record<string, readonly [number, number | null]> {
  return {
    "1.4": [receipts.synced, receipts.received], "2.1": [base.inTime, base.base],
    "3.2": [receipts.proceduresOnline, null], "3.3": [receipts.onlineWithResult, receipts.received],
    "3.5b": [receipts.proceduresPaid, null], "3.6": [receipts.payments.gateway, receipts.payments.obligation],
    "4.1": [base.results, base.base], "4.2": [base.both, base.base], "4.3": [base.reused, base.base], "4.5b": [base.population, base.base],
    "5.4": [base.satisfied, base.base],
  };
}

/** Numbers of an item that may be others: marks, days or payments that nobody can tell. */
function isOpen(code: string, { base, receipts }: ScoreCounts, roles: ReadonlySet<ColumnRole>): boolean {
  const isUnclear = (NEEDS[code] ?? []).flat().some((role) => role in base.unclear && base.unclear[role as keyof PortalBase["unclear"]] > 0);
  if (code === "1.4") return receipts.unclearSync > 0;
  if (code === "2.1" || code === "5.4") return isUnclear || base.noDue + base.noRequestDay > 0;
  if (code === "3.3") return !roles.has("digitisedResult");
  return code === "3.5b" || code === "3.6" ? receipts.payments.open > 0 : isUnclear;
}

/** Days without a case at the end of a period that no rest days explain. */
const SILENT_DAYS = 7;

/** Whether a register ends so long before its period that the period cannot be over: cases are judged by its last day. */
export function isUnfinished(dataEnd: Day, { to }: Pick<Period, "to">): boolean {
  return dataEnd + SILENT_DAYS < to;
}

/**
 * Counts what the score needs of a register.
 * @example countForScore(situation)?.base.inTime // 7
 */
export function countForScore({ reading, period, counted }: Situation): ScoreCounts | null {
  if (counted.from === "aggregates" || reading.layouts.length === 0) return null;
  return { base: countPortalBase(reading.table, period), receipts: countPortalReceipts(reading.table, period) };
}

/**
 * What the register gives of each item, as far as its columns go.
 * @example registerFacts(situation, counts)["2.1"] // { numerator: 7, denominator: 11, lacks: [], isDoubtful: false }
 */
export function registerFacts({ reading, counted, dataEnd, period }: Situation, counts: ScoreCounts | null): Facts {
  if (counts === null) return {};
  const { roles } = reading.table;
  const endsEarly = isUnfinished(dataEnd, period);
  const facts = Object.entries(pairs(counts)).map(([code, [numerator, denominator]]): [string, ItemFacts] => {
    const lacks = NEEDS[code].filter((choices) => !choices.some((role) => roles.has(role))).map(([first]) => first);
    const isDoubtful = endsEarly || (lacks.length === 0 && isOpen(code, counts, roles)) || LOOKS_AT[code].some((figure) => counted.doubts.isDoubtful(figure));
    const online = code === "3.3" && !roles.has("digitisedResult") ? counts.receipts.online : numerator;
    // Without the columns of fees nobody knows which cases had to pay; all other denominators need no column of their item.
    const whole = lacks.length > 0 && code === "3.6" ? null : denominator;
    return [code, { numerator: lacks.length > 0 ? null : online, denominator: whole, lacks, isDoubtful: lacks.length === 0 && isDoubtful }];
  });
  return Object.fromEntries(facts);
}
