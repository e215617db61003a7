import { SETTINGS_KEY } from "../../src/settings/settingsText";
import type { ReportOptions } from "./options";

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function parsed(stored: unknown): Record<string, unknown> {
  if (typeof stored !== "string") return record(stored);
  try {
    return record(JSON.parse(stored));
  } catch {
    return {};
  }
}

/**
 * Puts the command line's options among the workbook's own settings, where the ribbon command finds them. What was not
 * said stays as the workbook keeps it, but for the period: without one it is the last complete quarter in the data.
 * @example storeOptions(state.settings, { period: "Q3/2021", … })
 */
export function storeOptions(settings: Map<string, unknown>, options: Pick<ReportOptions, "period" | "closingDay" | "group" | "reports">): void {
  const before = parsed(settings.get(SETTINGS_KEY));
  const given = { period: options.period ?? "", closingDay: options.closingDay, groupBy: options.group, reports: options.reports };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  settings.set(SETTINGS_KEY, JSON.stringify({ version: 1, columns: {}, ...before, report: { ...record(before.report), ...said } }));
}
