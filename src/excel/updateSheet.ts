import { problem } from "../report/request/problem";
import type { Problem, ReportSettings } from "../report/request/request";
import { isReport, type SheetOrigin } from "../settings/sheetOrigin";
import { insertReport, type MakeOptions } from "./makeReport";
import type { OwnSheet } from "./ownSheets";
import { withPart } from "./withPart";

/** What making a sheet again gave. doubt: the sentence for figures that are not certain, null when all are. */
export type UpdateOutcome =
  | { ok: true; sheets: readonly string[]; replaced: boolean; remarks: readonly string[]; doubt: string | null }
  | { ok: false; problem: Problem };

async function updateReport(settings: ReportSettings, options: MakeOptions): Promise<UpdateOutcome> {
  const outcome = await insertReport(settings, options);
  if (!outcome.ok) return outcome;
  const { replaced, remarks, json } = outcome;
  return { ok: true, sheets: json.sheets, replaced: replaced.length > 0, remarks, doubt: json.uncertain?.sentence ?? null };
}

async function updateDoctor(settings: ReportSettings, options: MakeOptions): Promise<UpdateOutcome> {
  const outcome = await withPart(settings.language, () => import(/* webpackChunkName: "doctor" */ "./makeDoctor"), ({ makeDoctor }) => makeDoctor(settings, options));
  if (!outcome.ok) return outcome;
  const { sheets, replaced, remarks, notMade } = outcome;
  return { ok: true, sheets, replaced: replaced.length === sheets.length, remarks: [...remarks, ...notMade], doubt: null };
}

async function updateCases(figure: Exclude<SheetOrigin["figure"], "">, settings: ReportSettings, options: MakeOptions): Promise<UpdateOutcome> {
  const outcome = await withPart(settings.language, () => import(/* webpackChunkName: "cases" */ "./makeCaseList"), ({ makeCaseList }) => makeCaseList(settings, figure, options));
  if (!outcome.ok) return outcome;
  const { sheet, replaced, beside } = outcome;
  return { ok: true, sheets: [sheet], replaced, remarks: beside === null ? [] : [beside], doubt: null };
}

/**
 * Reads the register and makes a sheet of ours anew in its place: of its own kind and for its own period, by the given
 * choices. It is replaced as any other: after the new one is complete, and only when nobody has changed it.
 * @example await updateSheet(sheet, settings) // { ok: true, sheets: ["Tổng hợp Q3-2021"], replaced: true, … }
 */
export async function updateSheet({ id, name, origin }: OwnSheet, chosen: ReportSettings, options: MakeOptions = {}): Promise<UpdateOutcome> {
  if (origin?.kind === "doctor") return updateDoctor(chosen, options);
  if (origin) {
    const settings = { ...chosen, period: origin.period };
    const there = { ...options, onto: { id, madeAs: origin.name } };
    if (isReport(origin.kind)) return updateReport({ ...settings, reports: [origin.kind] }, there);
    if (origin.figure !== "") return updateCases(origin.figure, settings, there);
  }
  return { ok: false, problem: problem("sheetUnknown", chosen.language, { sheet: name }) };
}
