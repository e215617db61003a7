import { refusalText } from "../../files/refusalText";
import type { ReadingLine } from "../../register/model/reading";
import type { CellContent, TableBlock, TableRow } from "../../report/model/model";
import { sumOfLines } from "../across/tableLines";
import type { MergedFile } from "../model/merged";
import type { MergeWords } from "./mergeWords";

const KEYS = ["ordinal", "file", "kind", "unit", "evidence", "size", "modified", "sheets", "read", "used", "excluded", "why", "questions", "outcome"] as const;
const WIDTHS: Readonly<Record<(typeof KEYS)[number], number>> = {
  ordinal: 5, file: 34, kind: 13, unit: 24, evidence: 12, size: 10, modified: 15, sheets: 20, read: 9, used: 9, excluded: 9, why: 34, questions: 10, outcome: 40,
};
const COUNTS: readonly string[] = ["ordinal", "size", "read", "used", "excluded", "questions"];

/** Rows left out, of all reasons. */
export function excludedOf({ read, used }: ReadingLine): number {
  return read - used;
}

/**
 * "12 trùng mã, 3 dòng trống": why rows were left out, the commonest first; "" when none was.
 * @example excludedReasons(file.rows, words)
 */
export function excludedReasons({ excluded }: ReadingLine, { say, merge, count }: MergeWords): string {
  return [...excluded].sort((a, b) => b.count - a.count)
    .map((each) => merge("merge.balance.reason", { count: count(each.count), reason: say(`finding.${each.type}.title`).toLowerCase() })).join(", ");
}

/**
 * Why a file was not read, in words, with its name.
 * @example refusalOf(file, words) // "Tệp “Xã A.xlsx” được đặt mật khẩu. …"
 */
export function refusalOf({ name, refusal }: MergedFile, { merge, language }: MergeWords): string {
  if (refusal === null) return "";
  const { code, values } = refusal;
  return code === "noRegister" ? merge("merge.outcome.noRegister", { file: name }) : refusalText({ ok: false, code, values: { ...values } }, name, language);
}

/** Whose a file is, for a reader: a name, a number of units, or that nothing says it. */
export function unitText({ unit, units, status }: MergedFile, { merge, count }: MergeWords): string {
  if (status === "refused") return "";
  return unit?.name ?? (units.length > 1 ? merge("merge.unit.several", { count: count(units.length) }) : merge("merge.unit.unknown"));
}

function kilobytes(size: number): number {
  return Math.max(1, Math.round(size / 1024));
}

function row(file: MergedFile, ordinal: number, words: MergeWords): TableRow {
  const { merge } = words;
  const isRead = file.status === "read";
  const counted = (value: number): CellContent => (isRead ? value : null);
  const cells: Record<(typeof KEYS)[number], CellContent> = {
    ordinal, file: file.name, kind: merge(`merge.kind.${file.kind ?? "none"}`), unit: unitText(file, words),
    evidence: file.unit ? merge(`merge.evidence.${file.unit.from}`) : "", size: kilobytes(file.size),
    modified: words.moment(file.modified), sheets: file.sheets.filter(({ kind }) => kind === "cases" || kind === "aggregate").map(({ sheet }) => sheet).join(", "),
    read: counted(file.rows.read), used: counted(file.rows.used), excluded: counted(excludedOf(file.rows)), why: isRead ? excludedReasons(file.rows, words) : "",
    questions: counted(file.questions), outcome: isRead ? merge("merge.outcome.read") : refusalOf(file, words),
  };
  return { role: "data", cells: KEYS.map((key) => cells[key]) };
}

function totalRow(files: readonly MergedFile[], { merge }: MergeWords): TableRow {
  const whole = sumOfLines(files.map(({ rows }) => rows));
  const totals: Partial<Record<(typeof KEYS)[number], CellContent>> = {
    file: merge("merge.total"), read: whole.read, used: whole.used, excluded: excludedOf(whole),
  };
  return { role: "total", cells: KEYS.map((key) => totals[key] ?? null) };
}

/**
 * A row a file: what it is, whose, how many of its rows count and why others do not; the total balances.
 * @example fileTable(merged.files, words).rows.length // 151: 150 files and the total
 */
export function fileTable(files: readonly MergedFile[], words: MergeWords): TableBlock {
  return {
    type: "table", id: "mergedFiles", title: words.merge("merge.files.title"), numbered: false, highlights: [], notes: [],
    columns: KEYS.map((key) => ({ key, header: words.merge(`merge.col.${key}`), shown: COUNTS.includes(key) ? "count" : "text", width: WIDTHS[key] })),
    rows: [...files.map((file, at) => row(file, at + 1, words)), totalRow(files, words)],
  };
}
