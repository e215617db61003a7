import type { Reading } from "../register/types";
import { isPlace } from "./placeWords";
import type { ReportSettings } from "./request";

/** The published report's choices: 21st to 20th, base A, returned and withdrawn cases inside "on time". */
export const defaultSettings: ReportSettings = {
  period: "",
  closingDay: 20,
  groupBy: "unit",
  rateBase: "A",
  conventions: { returnedCounts: "onTime", pausedCounts: "inTime", dueCounts: "resolvedAndOverdue" },
  target: 0.95,
  minimumCaseload: 10,
  scope: "province",
  agency: "",
  language: "vi",
  mergeAggregates: false,
  reports: ["summary"],
};

/**
 * Whose register this is, by the names of its units: districts and communes when most of the named units are
 * huyện, thành phố, xã, phường … , else the province's centre. The user may overrule it.
 * @example detectScope(reading) // "district" for UBND huyện Lập Thạch, UBND huyện Tam Đảo …
 */
export function detectScope(reading: Reading): ReportSettings["scope"] {
  const printed = reading.aggregates.flatMap(({ rows, rowsRead }) => (rows === "unit" ? rowsRead.filter(({ role }) => role === "data").map(({ label }) => label) : []));
  const named = (reading.layouts.length > 0 ? reading.table.units : printed).filter((name) => name.trim() !== "");
  const districts = named.filter(isPlace).length;
  return districts * 2 > named.length ? "district" : "province";
}

/**
 * The defaults for one register: those of the published report with the scope that its units show.
 * @example settingsFor(reading).scope // "district"
 */
export function settingsFor(reading: Reading): ReportSettings {
  return { ...defaultSettings, conventions: { ...defaultSettings.conventions }, scope: detectScope(reading) };
}
