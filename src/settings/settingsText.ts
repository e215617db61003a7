import { dateOf } from "../calendar/day";
import { LONGEST_NOTE, MOST_OWN_DAYS, type OwnDay } from "../calendar/ownDays";
import { conventionsBy, readingOf } from "../indicators/conventions";
import { GROUP_BYS, RATE_BASES } from "../indicators/types";
import { LANGUAGES } from "../locales/language";
import { SCOPES, STYLES, type LetterheadFacts, type PaperTexts, type ReportSettings } from "../report/request/request";
import { RULE_SETS, SCORE_SCOPES } from "../report/request/scoreChoices";
import { REPORT_KINDS } from "../report/request/reportKind";
import { defaultSettings } from "../report/request/settings";
import { isRecord, storedOf, type Stored } from "./storedSettings";
import { storedTargets } from "./storedTargets";

/** The one key under which the workbook keeps what the user chose. */
export const SETTINGS_KEY = "TTHC.settings";

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

function shortText(value: unknown, fallback: string): string {
  return typeof value === "string" && value.length <= 200 ? value : fallback;
}

function numberWithin(value: unknown, low: number, high: number, fallback: number): number {
  return typeof value === "number" && value >= low && value <= high ? value : fallback;
}

function wholeWithin(value: unknown, low: number, high: number, fallback: number): number {
  return Number.isInteger(value) ? numberWithin(value, low, high, fallback) : fallback;
}

function conventionsOf(value: unknown, base: ReportSettings["conventions"]): ReportSettings["conventions"] {
  const given = isRecord(value) ? value : {};
  return conventionsBy((name) => readingOf(name, given[name]) ?? base[name]);
}

function ownDayOf(value: unknown): OwnDay | null {
  if (!isRecord(value)) return null;
  const { day, kind, note } = value;
  const isKnown = typeof day === "number" && dateOf(day).year > 0 && (kind === "off" || kind === "makeUp");
  return isKnown ? { day, kind, note: typeof note === "string" ? note.slice(0, LONGEST_NOTE) : "" } : null;
}

/** The readable ones of what was stored, each day once, in order. */
function ownDaysOf(value: unknown, base: ReportSettings["ownDays"]): ReportSettings["ownDays"] {
  if (!Array.isArray(value)) return base;
  const days = new Map(value.slice(0, MOST_OWN_DAYS).map(ownDayOf).flatMap((each) => (each ? [[each.day, each] as const] : [])));
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** The known ones of what was stored, in the catalogue's order; never none. */
function reportsOf(value: unknown, base: ReportSettings["reports"]): ReportSettings["reports"] {
  const known = REPORT_KINDS.filter((kind) => Array.isArray(value) && value.includes(kind));
  return known.length > 0 ? known : base;
}

function letterheadOf(given: Record<string, unknown>, base: ReportSettings): LetterheadFacts {
  const said = (part: keyof LetterheadFacts): string => shortText(given[part], base[part]);
  return { superior: said("superior"), agency: said("agency"), place: said("place"), signer: said("signer"), signerTitle: said("signerTitle") };
}

function paperTextsOf(given: Record<string, unknown>, base: ReportSettings): PaperTexts {
  const said = (part: keyof PaperTexts): string => shortText(given[part], base[part]);
  return { recipient: said("recipient"), formNumber: said("formNumber"), formSource: said("formSource") };
}

/**
 * The settings as the text that the workbook keeps. What `previous` holds beside the report settings is kept.
 * @example encodeSettings(defaultSettings) // '{"version":1,"report":{"period":"", …},"columns":{}, …}'
 */
export function encodeSettings(settings: ReportSettings, previous?: unknown): string {
  return JSON.stringify({ ...storedOf(previous), report: { ...settings } } satisfies Stored);
}

/**
 * Whether somebody's choices are kept, be it one of them; answers about the register are none.
 * @example keepsSettings(undefined) // false
 */
export function keepsSettings(stored: unknown): boolean {
  return Object.keys(storedOf(stored).report).length > 0;
}

/**
 * Reads stored settings; whatever is missing, damaged or out of bounds is taken from `base`.
 * @example decodeSettings('{"version":1,"report":{"closingDay":14}}').closingDay // 14
 */
export function decodeSettings(stored: unknown, base: ReportSettings = defaultSettings): ReportSettings {
  const given = storedOf(stored).report;
  return {
    period: shortText(given.period, base.period),
    closingDay: wholeWithin(given.closingDay, 1, 31, base.closingDay),
    groupBy: oneOf(given.groupBy, GROUP_BYS, base.groupBy),
    rateBase: oneOf(given.rateBase, RATE_BASES, base.rateBase),
    conventions: conventionsOf(given.conventions, base.conventions),
    targets: storedTargets(given, base.targets),
    minimumCaseload: wholeWithin(given.minimumCaseload, 0, 1_000_000, base.minimumCaseload),
    doubtAbove: numberWithin(given.doubtAbove, 0, 1, base.doubtAbove),
    scope: oneOf(given.scope, SCOPES, base.scope),
    style: oneOf(given.style, STYLES, base.style),
    ...letterheadOf(given, base),
    ...paperTextsOf(given, base),
    mergeAggregates: typeof given.mergeAggregates === "boolean" ? given.mergeAggregates : base.mergeAggregates,
    ownDays: ownDaysOf(given.ownDays, base.ownDays),
    scoreRules: oneOf(given.scoreRules, RULE_SETS, base.scoreRules),
    scoreScope: oneOf(given.scoreScope, SCORE_SCOPES, base.scoreScope),
    language: oneOf(given.language, LANGUAGES, base.language),
    reports: reportsOf(given.reports, base.reports),
  };
}
