import type { Period } from "../../calendar/period";
import { countedFor } from "../../report/counted/counted";
import { defaultSettings } from "../../report/request/settings";
import { wholePeriod } from "../../report/situation/wholePeriod";
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
function countsOf(reading: Reading, period: Period): string {
  const { byUnit } = countedFor({ ...reading, aggregates: [] }, period, defaultSettings);
  const width = byUnit.counts.length / Math.max(1, byUnit.groups.length);
  const rows = byUnit.groups.map((unit, at) => [unit, ...byUnit.counts.subarray(at * width, (at + 1) * width)].join(" "));
  return JSON.stringify([rows.sort(), reading.table.length, reading.table.lost?.length ?? 0]);
}

/**
 * Whether a sheet of all rows counts what the files count, unit by unit: a register that would come out otherwise is not to be
 * written. The register's cells must be at hand at once.
 * @example countsAlike(merged, register, options) // true
 */
export function countsAlike(merged: Merged, register: MergedRegister, options: MergeOptions): boolean {
  const rows = register.cells(0, register.rowCount);
  if (!Array.isArray(rows)) return false;
  const period = wholePeriod(merged.reading);
  return countsOf(merged.reading, period) === countsOf(readRegisterBack(register, rows, options), period);
}
