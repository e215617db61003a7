import { DEFAULT_CONVENTIONS } from "../../indicators/conventions";
import { DOUBT_ABOVE } from "../../indicators/lostDoubts";
import { placeKindOf } from "../../register/vocabulary/placeKinds";
import type { Reading } from "../../register/model/reading";
import { possibleGroupBy } from "./possibleGroupBy";
import { NO_LETTERHEAD, USUAL_TEXTS, type ReportSettings } from "./request";
import { DEFAULT_TARGETS } from "./targets";
import { TWO_TIERS_FROM } from "./twoTiers";

/** The published report's choices: 21st to 20th, base A, returned and withdrawn cases inside "on time". */
export const defaultSettings: ReportSettings = {
  period: "",
  closingDay: 20,
  groupBy: "unit",
  rateBase: "A",
  conventions: DEFAULT_CONVENTIONS,
  targets: DEFAULT_TARGETS,
  minimumCaseload: 10,
  doubtAbove: DOUBT_ABOVE,
  scope: "province",
  style: "signed",
  ...NO_LETTERHEAD,
  ...USUAL_TEXTS,
  language: "vi",
  mergeAggregates: false,
  ownDays: [],
  scoreRules: "portal2026",
  scoreScope: "province",
  reports: ["summary"],
};

const OF_COMMUNES = ["xa", "phuong", "thi tran", "dac khu"];

/** The names of units that cases or printed tables carry, each once. */
function namedUnits(reading: Reading): string[] {
  const printed = reading.aggregates.flatMap(({ rows, rowsRead }) => (rows === "unit" ? rowsRead.filter(({ role }) => role === "data").map(({ label }) => label) : []));
  return (reading.layouts.length > 0 ? reading.table.units : printed).filter((name) => name.trim() !== "");
}

/**
 * Whose register this is, by the names of its units: districts and communes when most of the named units are
 * huyện, thành phố, xã, phường …; one commune's centre when its name alone stands there, or when no unit is named and
 * the cases are of the two-tier government, in which all but 34 centres are communes'; else the province's centre. The
 * user may overrule it.
 * @example detectScope(reading) // "district" for UBND huyện Lập Thạch, UBND huyện Tam Đảo …
 */
export function detectScope(reading: Reading): ReportSettings["scope"] {
  const named = namedUnits(reading);
  const kinds = named.map(placeKindOf).filter((kind) => kind !== "");
  if (named.length === 1 && OF_COMMUNES.includes(kinds[0] ?? "")) return "commune";
  if (named.length === 0 && reading.table.span.firstReceived >= TWO_TIERS_FROM) return "commune";
  return kinds.length * 2 > named.length ? "district" : "province";
}

/**
 * Whom the score is of: the commune's or the province's centre, or one department when all cases are its own.
 * @example detectScoreScope(reading, "province") // "department" for a register of Sở Tư pháp alone
 */
function detectScoreScope(reading: Reading, scope: ReportSettings["scope"]): ReportSettings["scoreScope"] {
  if (scope !== "province") return "commune";
  return new Set(namedUnits(reading)).size === 1 ? "department" : "province";
}

/**
 * The defaults for one register: those of the published report with the scope that its units show and a cut that its
 * columns allow.
 * @example settingsFor(reading).scope // "district"
 */
export function settingsFor(reading: Reading): ReportSettings {
  const scope = detectScope(reading);
  return {
    ...defaultSettings, conventions: { ...defaultSettings.conventions },
    scope, scoreScope: detectScoreScope(reading, scope), groupBy: possibleGroupBy(reading, defaultSettings.groupBy),
  };
}
