import { problemOf } from "../../excel/host/problemOf";
import { writeFileSheets, type FileSheetSource } from "../../excel/merge/writeFileSheets";
import { writeMerged, type WriteMergedRequest } from "../../excel/merge/writeMerged";
import type { ReadOptions } from "../../excel/read/readRegister";
import type { Language } from "../../locales/language";
import { mergeSheetText } from "../../locales/mergeSheetText";
import type { Merged } from "../../merge/model/merged";
import { MORE_DAY_ROLES, type ColumnRole, type MoreRole } from "../../register/model/roles";
import type { Offer } from "../../register/model/offers";
import { problem } from "../../report/request/problem";
import type { Problem, ReportSettings } from "../../report/request/request";
import type { Answers } from "../../register/corrections/answers";
import type { MergeResult } from "../../settings/mergeChoices";
import type { Gathered } from "../merging/session/mergeSession";
import { mergeOptionsOf, unlessStopped } from "./mergeOnce";
import type { FilesInPlace, MergeOutcome } from "./services";

/** What the sheet of all cases holds beside what every report needs. */
const REGISTER_COLUMNS: readonly MoreRole[] = [...MORE_DAY_ROLES, "caseId"];
const DAY_ROLES: readonly ColumnRole[] = ["received", "due", "finished", "handedOver", ...MORE_DAY_ROLES];

/** Questions that the sheet of all cases asks again: words and names stand there as they are. All others are about a file's own columns and days. */
const ASKED_AGAIN: readonly Offer["kind"][] = ["value", "unitAlias"];

interface Wanted {
  files: FilesInPlace;
  settings: ReportSettings;
  answers: Answers;
  options: ReadOptions;
}

function requestOf(merged: Merged, { files, settings, answers }: Wanted): Omit<WriteMergedRequest, "result" | "register"> {
  return { merged, settings, answers, units: files.units() };
}

/** Why not all cases can be put on one sheet; null where they can. */
function whyNotOneSheet({ merged: { reading: { offers } }, register: { rowCount }, isSound }: Gathered, language: Language): Problem | null {
  const asked = offers.filter(({ kind }) => !ASKED_AGAIN.includes(kind)).length;
  if (asked > 0) return problem("filesAsked", language, { count: asked });
  if (rowCount === 0) return problem("filesNoCases", language);
  return isSound ? null : problem("filesDiffer", language);
}

/** All cases on one sheet; tables of the files are not among them, and it is said. */
async function oneSheet(wanted: Wanted): Promise<MergeOutcome> {
  const { files: { session }, settings: { language }, options } = wanted;
  const gathered = await unlessStopped(session.gather(mergeOptionsOf(wanted.files, wanted.answers, { more: REGISTER_COLUMNS }), language), options.signal);
  const { merged, register } = gathered;
  const why = whyNotOneSheet(gathered, language);
  if (why) return { ok: false, problem: why };
  const cells = (from: number, count: number) => session.gathered({ from, count });
  const outcome = await writeMerged({ ...requestOf(merged, wanted), result: "register", register: { ...register, cells } }, options);
  if (!outcome.ok) return outcome;
  const tables = merged.reading.aggregates.length;
  const left = tables === 0 ? [] : [mergeSheetText(language, "merge.tablesLeft", { count: tables })];
  return { ...outcome, remarks: [...outcome.remarks, ...left], merged };
}

async function merge({ files, answers, options }: Wanted): Promise<Merged> {
  return unlessStopped(files.session.merge(mergeOptionsOf(files, answers, {}), []), options.signal);
}

/** Sheets of a file that can be seen and say something. */
async function sheetsOf(file: Merged["files"][number], { reading: { layouts } }: Merged, { session }: FilesInPlace): Promise<FileSheetSource[]> {
  const held = await session.held(file.name);
  const shown = (held?.sheets ?? []).map((sheet, place) => ({ ...sheet, place })).filter(({ isHidden, rowCount, columnCount }) => !isHidden && rowCount > 0 && columnCount > 0);
  return shown.map(({ place, name, rowCount, columnCount, merged }): FileSheetSource => {
    const layout = layouts.find(({ sheet }) => sheet === file.sheets[place]?.key);
    const days = layout && { firstRow: layout.firstRow, lastRow: layout.lastRow, columns: new Set(layout.columns.filter(({ role }) => DAY_ROLES.includes(role)).map(({ column }) => column)) };
    return {
      file: file.name, sheet: shown.length === 1 ? null : name || String(place + 1), rowCount, columnCount, merged, days: days ?? null,
      rows: (from, count) => session.rows({ file: file.name, sheet: place, from, count }),
    };
  });
}

/** A sheet for every sheet of the files, as they are. */
async function sheetPerFile(wanted: Wanted): Promise<MergeOutcome> {
  const { files, settings: { language }, options } = wanted;
  const merged = await merge(wanted);
  const sources: FileSheetSource[] = [];
  for (const file of merged.files) if (file.status === "read") sources.push(...await sheetsOf(file, merged, files));
  const sheets = await writeFileSheets(sources, { ...options, language });
  // The files stand by now: that the list of sources does not is no reason to take them away.
  const listed = await writeMerged({ ...requestOf(merged, wanted), result: "none", register: null }, options);
  return listed.ok ? { ...listed, sheets: [...sheets, ...listed.sheets], merged } : { ok: true, sheets, registerSheet: null, remarks: [listed.problem.message], merged };
}

async function written(result: "units" | "none", wanted: Wanted): Promise<MergeOutcome> {
  const merged = await merge(wanted);
  const outcome = await writeMerged({ ...requestOf(merged, wanted), result, register: null }, wanted.options);
  return outcome.ok ? { ...outcome, merged } : outcome;
}

/**
 * Writes what was chosen of merged files into the workbook; never an exception.
 * @example await writeResult("unitTable", { files, settings, answers, options }) // { ok: true, sheets: ["Tổng hợp theo đơn vị", "Nguồn gộp"], … }
 */
export async function writeResult(result: MergeResult, wanted: Wanted): Promise<MergeOutcome> {
  try {
    if (result === "oneSheet") return await oneSheet(wanted);
    if (result === "sheetPerFile") return await sheetPerFile(wanted);
    return await written(result === "unitTable" ? "units" : "none", wanted);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", wanted.settings.language) };
  }
}
