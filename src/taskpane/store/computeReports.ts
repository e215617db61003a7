import type { Language } from "../../locales/language";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../../report/request/request";
import type { PaneServices } from "../services/services";
import type { PaneState } from "./state";

/** The report in its own language and in the pane's; computed once when the two are the same. */
export function computeReports(services: PaneServices, reading: Reading, settings: ReportSettings, language: Language): Pick<PaneState, "result" | "shown"> {
  const result = services.build(reading, settings);
  return { result, shown: settings.language === language ? result : services.build(reading, { ...settings, language }) };
}
