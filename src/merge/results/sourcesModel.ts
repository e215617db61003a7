import { printedAgency } from "../../report/frame/letterhead";
import { COMPUTED_AT, type Block, type LetterheadBlock, type MethodBlock, type ReportModel, type TableBlock } from "../../report/model/model";
import type { ReportSettings } from "../../report/request/request";
import { RULE_VERSION } from "../../report/situation/ruleVersion";
import { wholePeriod } from "../../report/situation/wholePeriod";
import { sumOfLines } from "../across/tableLines";
import type { Merged, MergedFile } from "../model/merged";
import { excludedOf, excludedReasons, fileTable } from "./fileTable";
import { mergeWordsOf, type MergeWords } from "./mergeWords";

interface Source {
  merged: Merged;
  settings: ReportSettings;
  words: MergeWords;
}

/** The sheet lists what is doubtful: no box has to say so. */
function head({ merged, settings, words }: Source): LetterheadBlock {
  const { files, reading } = merged;
  const read = files.filter(({ status }) => status === "read").length;
  const { merge, count, say } = words;
  return {
    type: "letterhead", agency: printedAgency({ reading, settings, words }), motto: [say("report.letterhead.motto1"), say("report.letterhead.motto2")],
    title: merge("merge.sourcesTitle"), subtitle: merge("merge.sourcesSubtitle", { files: count(files.length), read: count(read), refused: count(files.length - read) }),
    unitNote: "", doubt: null,
  };
}

/**
 * "31.870 dòng đã đọc = 31.512 dòng được tính + 358 dòng không tính (…)": of all files.
 * @example balanceSentence(merged.files, words)
 */
function balanceSentence(files: readonly MergedFile[], words: MergeWords): string {
  const { merge, count } = words;
  const line = sumOfLines(files.map(({ rows }) => rows));
  const reasons = excludedReasons(line, words);
  return merge("merge.balance", {
    read: count(line.read), used: count(line.used), excluded: count(excludedOf(line)), reasons: reasons === "" ? "" : merge("merge.balance.reasons", { reasons }),
  });
}

/** Units that have not sent, and those that several files are of. */
function unitLines({ merged, words }: Source, units: readonly string[]): string {
  const { merge, count } = words;
  const { missingUnits, repeatedUnits } = merged;
  return [
    ...(missingUnits.length > 0 ? [merge("merge.units.missing", { count: count(missingUnits.length), units: missingUnits.join("; ") })] : []),
    ...(missingUnits.length === 0 && units.length > 0 ? [merge("merge.units.complete", { count: count(units.length) })] : []),
    ...repeatedUnits.map(({ unit, files }) => merge("merge.units.repeated", { unit, count: count(files.length), files: files.join("; ") })),
  ].join("\n");
}

function strayTable({ merged: { strays }, words: { merge } }: Source): TableBlock[] {
  if (strays.length === 0) return [];
  return [{
    type: "table", id: "strays", title: merge("merge.strays.title"), numbered: false, highlights: [], notes: [],
    columns: [
      { key: "file", header: merge("merge.strays.file"), shown: "text", width: 34 }, { key: "of", header: merge("merge.strays.of"), shown: "text", width: 26 },
      { key: "unit", header: merge("merge.strays.unit"), shown: "text", width: 26 }, { key: "count", header: merge("merge.strays.count"), shown: "count", width: 10 },
    ],
    rows: strays.map(({ file, of, unit, count }) => ({ role: "data", cells: [file, of, unit, count] })),
  }];
}

function sameTable({ merged: { sameCases }, words: { merge, count, say } }: Source): TableBlock[] {
  const { common, differing, shown } = sameCases;
  if (shown.length === 0) return [];
  const at = ({ key, row }: { key: string; row: number }): string => merge("merge.place", { sheet: key, row: count(row) });
  const note = merge("merge.same.note", { common: count(common), differing: count(differing) });
  return [{
    type: "table", id: "sameCases", title: merge("merge.same.title"), numbered: false, highlights: [], notes: [note],
    columns: (["caseId", "field", "kept", "keptAt", "left", "leftAt"] as const)
      .map((key) => ({ key, header: merge(`merge.same.${key}`), shown: "text" as const, width: key.endsWith("At") ? 40 : 22 })),
    rows: shown.map(({ caseId, field, kept, left }) => ({ role: "data", cells: [caseId, say(`report.column.${field}`), kept.value, at(kept), left.value, at(left)] })),
  }];
}

function method({ words }: Source): MethodBlock {
  return {
    type: "method", title: words.say("report.method.title"),
    lines: [
      { label: words.say("report.method.rules"), value: words.say("report.method.rulesValue", { version: RULE_VERSION }) },
      { label: words.say("report.method.computedAt"), value: COMPUTED_AT },
    ],
  };
}

/** Where the cases of the files stand: on a sheet of this workbook, or nowhere in it. */
export interface SourcesOptions {
  /** Name of the sheet with all rows; null where none was written. */
  registerSheet: string | null;
  /** Units that have to send. */
  units: readonly string[];
}

/**
 * The sheet "Nguồn gộp": every file with what was read, counted and left out of it, and why; units missing and repeated;
 * cases of other units; cases that files contradict each other in.
 * @example sourcesModel(merged, settings, { registerSheet: "Gộp sổ", units: [] }).sheetName // "Nguồn gộp"
 */
export function sourcesModel(merged: Merged, settings: ReportSettings, { registerSheet, units }: SourcesOptions): ReportModel {
  const words = mergeWordsOf(settings.language);
  const source: Source = { merged, settings, words };
  const where = registerSheet === null ? words.merge("merge.rowsNowhere") : words.merge("merge.rowsIn", { sheet: registerSheet });
  const said = unitLines(source, units);
  const blocks: Block[] = [
    head(source),
    { type: "paragraph", id: "mergeBalance", title: "", text: `${balanceSentence(merged.files, words)} ${where}` },
    ...(said === "" ? [] : [{ type: "paragraph" as const, id: "mergeUnits", title: words.merge("merge.units.title"), text: said }]),
    fileTable(merged.files, words),
    ...strayTable(source),
    ...sameTable(source),
    method(source),
  ];
  return { kind: "mergeSources", sheetName: words.merge("merge.sourcesSheet"), period: wholePeriod(merged.reading), blocks };
}
