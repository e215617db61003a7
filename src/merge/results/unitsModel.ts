import type { Period } from "../../calendar/period";
import { letterhead } from "../../report/frame/letterhead";
import { methodBlock } from "../../report/frame/method";
import { reportSheet } from "../../report/frame/reportSheet";
import { signatureBlock } from "../../report/frame/signature";
import type { ReportModel } from "../../report/model/model";
import type { Problem, ReportSettings } from "../../report/request/request";
import { readyPeriod } from "../../report/situation/ready";
import { situationOf } from "../../report/situation/situation";
import { unitTable } from "../../report/summary/unitTable";
import type { Reading } from "../../register/model/reading";
import { mergeSheetText } from "../../locales/mergeSheetText";

/** The sheet, and the period that it is of; or why it cannot be made. */
export type UnitsModel = { ok: true; model: ReportModel; period: Period } | { ok: false; problem: Problem };

/**
 * The table by unit alone, of all files: what a district sends on.
 * @example unitsModel(merged.reading, settings)
 */
export function unitsModel(reading: Reading, asked: ReportSettings): UnitsModel {
  const settings: ReportSettings = { ...asked, groupBy: "unit" };
  const ready = readyPeriod(reading, settings);
  if (!ready.ok) return ready;
  const situation = situationOf(reading, ready.period, settings);
  const { language } = settings;
  const blocks = [letterhead(situation, mergeSheetText(language, "merge.unitsTitle")), unitTable(situation), signatureBlock(situation), methodBlock(situation, [], "summary")];
  return { ok: true, period: ready.period, model: reportSheet(situation, "mergedUnits", mergeSheetText(language, "merge.unitsSheet"), blocks) };
}
