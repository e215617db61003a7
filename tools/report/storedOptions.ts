import { SETTINGS_KEY } from "../../src/settings/settingsText";
import { storedOf, type Stored } from "../../src/settings/storedSettings";
import type { ReportOptions } from "./options";

/**
 * Puts the command line's options among the workbook's own settings, where the ribbon command finds them. What was not
 * said stays as the workbook keeps it, but for the period: without one it is the last complete quarter in the data.
 * @example storeOptions(state.settings, { period: "Q3/2021", … })
 */
export function storeOptions(settings: Map<string, unknown>, options: Pick<ReportOptions, "period" | "closingDay" | "group" | "style" | "reports">): void {
  const before = storedOf(settings.get(SETTINGS_KEY));
  const given = { period: options.period ?? "", closingDay: options.closingDay, groupBy: options.group, style: options.style, reports: options.reports };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  settings.set(SETTINGS_KEY, JSON.stringify({ ...before, report: { ...before.report, ...said } } satisfies Stored));
}
