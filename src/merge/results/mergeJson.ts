import type { ReportJson } from "../../report/model/result";
import type { FindingType } from "../../register/model/findings";
import type { Language } from "../../locales/language";
import { sumOfLines } from "../across/tableLines";
import type { Merged, MergedFile, RepeatedUnit, StrayCases } from "../model/merged";
import { excludedOf, refusalOf } from "./fileTable";
import { mergeWordsOf, type MergeWords } from "./mergeWords";

/** What became of a file; rows: read = used + excluded. */
export interface FileJson {
  file: string;
  status: MergedFile["status"];
  /** Why it was refused; "" for a file that was read. */
  message: string;
  kind: MergedFile["kind"];
  /** Whose it is; null where nothing says it, or it is of several. */
  unit: string | null;
  /** What says whose it is; null without a unit. */
  unitFrom: string | null;
  units: readonly string[];
  rows: { read: number; used: number; excluded: number; reasons: { type: FindingType; count: number }[] };
  questions: number;
}

/** What --json writes of merged files: figures and their names as in a report. */
export interface MergeJson extends Omit<ReportJson, "period" | "total" | "rows"> {
  files: FileJson[];
  /** null where there is no report of the period; problem says why. */
  period: ReportJson["period"] | null;
  total: ReportJson["total"] | null;
  rows: { read: number; used: number; excluded: number };
  problem: string | null;
  missingUnits: readonly string[];
  repeatedUnits: readonly RepeatedUnit[];
  strays: readonly StrayCases[];
  sameCases: Merged["sameCases"];
}

function fileJson(file: MergedFile, words: MergeWords): FileJson {
  const { name, status, kind, unit, units, rows, questions } = file;
  return {
    file: name, status, message: refusalOf(file, words), kind, unit: unit?.name ?? null, unitFrom: unit?.from ?? null, units,
    rows: { read: rows.read, used: rows.used, excluded: excludedOf(rows), reasons: rows.excluded.map((each) => ({ ...each })) }, questions,
  };
}

const NO_REPORT = { period: null, total: null, sources: [], units: [], doubts: [], findings: [], checks: [], otherReadings: [], narrative: "", sheets: [], notMade: [], uncertain: null };

/**
 * Merged files as data.
 * @param report the report of them, or why there is none
 * @example mergeJson(merged, { ok: true, json }, "vi").files[0].status // "read"
 */
export function mergeJson(merged: Merged, report: { ok: true; json: ReportJson } | { ok: false; problem: { message: string } }, language: Language): MergeJson {
  const words = mergeWordsOf(language);
  const { files, missingUnits, repeatedUnits, strays, sameCases } = merged;
  const whole = sumOfLines(files.map(({ rows }) => rows));
  return {
    ...(report.ok ? report.json : NO_REPORT), problem: report.ok ? null : report.problem.message,
    files: files.map((file) => fileJson(file, words)), rows: { read: whole.read, used: whole.used, excluded: excludedOf(whole) },
    missingUnits, repeatedUnits, strays, sameCases,
  };
}
