import type { Period } from "../../calendar/period";
import { countedFor } from "../../report/counted/counted";
import type { ReportSettings } from "../../report/request/request";
import type { FileSheet } from "../../files/model/fileSheet";
import type { Answers } from "../../register/corrections/answers";
import type { Reading } from "../../register/model/reading";
import { readOneFile } from "../readOneFile";
import type { Merged, MergeOptions } from "../model/merged";
import type { MergedRegister } from "./mergedRegister";

/** The register as a sheet of a file: what Excel would hand over of it. */
function sheetOf({ headers }: MergedRegister, rows: FileSheet["rows"]): FileSheet {
  return { name: "", isHidden: false, rows: [headers, ...rows], merged: [], tables: [], hiddenRows: new Set() };
}

function withColumns(answers: Answers, { correction }: MergedRegister): Answers {
  return { ...answers, corrections: { ...answers.corrections, layouts: [...answers.corrections.layouts, correction] } };
}

/**
 * The written register as it will be read from its sheet.
 * @param rows all its rows
 */
export function readRegisterBack(register: MergedRegister, rows: FileSheet["rows"], options: MergeOptions): Reading {
  const content = { ok: true as const, file: { kind: "xlsx" as const, encoding: "", notes: [], sheets: [sheetOf(register, rows)] } };
  return readOneFile({ name: "", size: 0, modified: 0, content }, { ...options, answers: withColumns(options.answers, register), units: [] }).reading;
}

/** Counts by unit, in the order of names, and cases that were left out though they may count. */
function countsOf(reading: Reading, period: Period, settings: ReportSettings): string {
  const { byUnit } = countedFor({ ...reading, aggregates: [] }, period, settings);
  const width = byUnit.counts.length / Math.max(1, byUnit.groups.length);
  const rows = byUnit.groups.map((unit, at) => [unit, ...byUnit.counts.subarray(at * width, (at + 1) * width)].join(" "));
  return JSON.stringify([rows.sort(), reading.table.length, reading.table.lost?.length ?? 0]);
}

/**
 * Whether the sheet that is about to be written counts what the files count, unit by unit: a register that came out otherwise is
 * not to be written.
 * @example countsAlike(merged, readRegisterBack(register, rows, options), period, settings)
 */
export function countsAlike(merged: Merged, back: Reading, period: Period, settings: ReportSettings): boolean {
  return countsOf(merged.reading, period, settings) === countsOf(back, period, settings);
}
