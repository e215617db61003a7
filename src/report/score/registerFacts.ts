import { countPortalBase, countPortalReceipts, type PortalBase, type PortalReceipts } from "../../indicators/services/portalShares";
import { NO_DAY, type Day } from "../../calendar/day";
import { byLaw, deadline } from "../../calendar/deadline";
import { checkLimits, mayCheckLimits } from "../../indicators/limitCheck";
import { ownCalendar } from "../lists/ownCalendar";
import { caseProcedures, procedureAt, type CaseProcedures } from "../../indicators/procedures/caseProcedures";
import { feeProceduresWith, serviceShare, servicesWithCases, type ProcedureShare } from "../../indicators/procedures/procedureShares";
import type { FigureName } from "../../indicators/figureNames";
import type { ColumnRole } from "../../register/model/roles";
import type { Situation } from "../situation/situation";
import type { Facts, ItemFacts } from "./scoreItems";

/** What is counted of the register for the score; null where there are only printed tables. */
export interface ScoreCounts {
  base: PortalBase;
  receipts: PortalReceipts;
  /** Items that the list of procedures of the workbook gives; null = it does not. */
  listed: Readonly<Record<(typeof LISTED_ITEMS)[number], ProcedureShare | null>>;
}

/** Items that count procedures, which a list of them gives. */
export const LISTED_ITEMS = ["3.1", "3.2", "3.5b"] as const;

/** Columns of fees. */
const FEES = ["feeTotal", "fee", "charge"] as const satisfies readonly ColumnRole[];

/** Columns that an item needs, of every list one. */
const NEEDS: Readonly<Record<string, readonly (readonly ColumnRole[])[]>> = {
  "1.4": [["synced"]], "2.1": [],
  "3.2": [["channel"], ["procedureCode", "procedure"]], "3.3": [["channel"]],
  "3.5b": [["payMethod"], FEES, ["procedureCode", "procedure"]], "3.6": [["payMethod"], FEES],
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
  if (code === "3.3") return !roles.has("digitisedResult") || base.unclear.digitisedResult > 0;
  return code === "3.5b" || code === "3.6" ? receipts.payments.open > 0 : isUnclear;
}

/** Days without a case at the end of a period that small registers may have. */
const SILENT_DAYS = 14;

/**
 * Whether a register cannot hold all of its period, by the last day of which cases are judged: the period is not over on the day of
 * the report, or the register has long ended before it.
 */
export function isUnfinished({ dataEnd, today, period: { to } }: Pick<Situation, "dataEnd" | "today" | "period">): boolean {
  return (today !== NO_DAY && today <= to) || dataEnd + SILENT_DAYS < to;
}

/** When the limits of cases end that have no appointment; 0 where no whole days are known. */
function limitDays(situation: Situation): ((at: number) => Day) | undefined {
  if (!mayCheckLimits(situation.reading)) return undefined;
  const calendar = ownCalendar(situation);
  const { limit, limits, from } = checkLimits(situation.reading, calendar);
  return (at) => {
    const own = limits[limit[at] - 1];
    if (own === undefined || from[at] === NO_DAY || own.unit === "hours") return NO_DAY;
    const end = Number.isInteger(own.number) ? deadline({ day: from[at], second: 0 }, own.number, own.unit, byLaw(calendar)) : null;
    return end !== null && end.fault === null ? end.day : NO_DAY;
  };
}

/**
 * Counts what the score needs of a register.
 * @example countForScore(situation)?.base.inTime // 7
 */
export function countForScore(situation: Situation): ScoreCounts | null {
  const { reading, period, counted } = situation;
  if (counted.from === "aggregates" || reading.layouts.length === 0) return null;
  const cases = caseProcedures(reading.table, reading.procedures);
  const needsNone = (at: number): boolean => cases !== null && procedureAt(cases, at)?.paperResult === "no";
  const receipts = countPortalReceipts(reading.table, period, needsNone);
  return { base: countPortalBase(reading.table, period, limitDays(situation)), receipts, listed: listedShares(situation, cases, receipts) };
}

/** Items that count procedures, by the list of procedures as far as it goes; null where it does not say. */
function listedShares({ reading: { table, procedures }, period }: Situation, cases: CaseProcedures | null, { payments }: PortalReceipts): ScoreCounts["listed"] {
  const isReceived = (at: number): boolean => table.received[at] >= period.from && table.received[at] <= period.to;
  const canPay = table.roles.has("payMethod") && FEES.some((role) => table.roles.has(role));
  return {
    "3.1": procedures === undefined ? null : serviceShare(procedures, period.to),
    "3.2": cases === null || !table.roles.has("channel") ? null : servicesWithCases(table, cases, period),
    "3.5b": cases === null || !canPay ? null : feeProceduresWith(cases, (at) => isReceived(at) && payments.isPaid(at)),
  };
}

/**
 * What the register gives of each item, as far as its columns go.
 * @example registerFacts(situation, counts)["2.1"] // { numerator: 7, denominator: 11, lacks: [], isDoubtful: false }
 */
export function registerFacts(situation: Situation, counts: ScoreCounts | null): Facts {
  if (counts === null) return {};
  const { reading, counted } = situation;
  const { roles } = reading.table;
  const endsEarly = isUnfinished(situation);
  const facts = Object.entries(pairs(counts)).map(([code, [numerator, denominator]]): [string, ItemFacts] => {
    const lacks = NEEDS[code].filter((choices) => !choices.some((role) => roles.has(role))).map(([first]) => first);
    const isDoubtful = endsEarly || (lacks.length === 0 && isOpen(code, counts, roles)) || LOOKS_AT[code].some((figure) => counted.doubts.isDoubtful(figure));
    const online = code === "3.3" && !roles.has("digitisedResult") ? counts.receipts.online : numerator;
    // Without the columns of fees nobody knows which cases had to pay; all other denominators need no column of their item.
    const whole = lacks.length > 0 && code === "3.6" ? null : denominator;
    return [code, { numerator: lacks.length > 0 ? null : online, denominator: whole, lacks, isDoubtful: lacks.length === 0 && isDoubtful }];
  });
  const listed = LISTED_ITEMS.flatMap((code): [string, ItemFacts][] => {
    const share = counts.listed[code];
    const isDoubtful = endsEarly || (LOOKS_AT[code] ?? []).some((figure) => counted.doubts.isDoubtful(figure)) || (code === "3.5b" && counts.receipts.payments.open > 0);
    return share === null ? [] : [[code, { ...share, lacks: [], isDoubtful: code !== "3.1" && isDoubtful }]];
  });
  return Object.fromEntries([...facts, ...listed]);
}
