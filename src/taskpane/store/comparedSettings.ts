import { periodCode } from "../../calendar/periodCode";
import type { ReportSettings } from "../../report/request/request";
import type { PaneState } from "./state";

/** The settings that figures of two lists are counted by: for the period that the pane shows. */
export function comparedSettings({ settings, shown }: Pick<PaneState, "settings" | "shown">): ReportSettings {
  return shown?.ok ? { ...settings, period: periodCode(shown.report.period) } : settings;
}
