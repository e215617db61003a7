import { namesUnits } from "../register/layout/columns";
import type { KnownUnits } from "../register/names/knownUnits";
import type { AggregateTable } from "../register/model/aggregateTable";
import type { Reading, ReadingLine } from "../register/model/reading";
import type { ReadingParts } from "../register/reader/readingParts";
import type { UnitCounts } from "../register/reader/unitsBySheet";
import { NO_UNITS, unitsOfFile, type UnitEvidence, type UnitsOfFile } from "./across/fileUnit";
import { questionsByFile } from "./across/questions";
import { missingUnits, repeatedUnits } from "./across/sentUnits";
import { sumOfLines, tableLine } from "./across/tableLines";
import type { FileParts, CaseSheet, TableSheet } from "./reading/fileParts";
import type { FileUnit, GivenFile, Merged, MergedFile, MergedSheet, StrayCases } from "./model/merged";

/** A file as given, why it was refused, and what stands in it. */
export interface FiledParts {
  given: Omit<GivenFile, "content">;
  refusal: MergedFile["refusal"];
  parts: FileParts;
}

/** A file whose name says a unit; "" = none. */
type NamedFile = FiledParts & { fileUnit: string };

interface Context {
  known: KnownUnits;
  /** Units that have to send. */
  units: readonly string[];
  /** File by the key of a sheet. */
  fileOf: ReadonlyMap<string, string>;
}

/** What was read, by sheet. */
interface Counted {
  lines: ReadonlyMap<string, ReadingLine>;
  units: ReadonlyMap<string, UnitCounts>;
  tables: ReadonlyMap<string, AggregateTable>;
  unread: ReadonlyMap<string, MergedSheet["kind"]>;
  questions: ReadonlyMap<string, number>;
}

/** What became of each file, and what they say of each other. */
export function describeMerge(files: readonly NamedFile[], reading: Reading, { lines, units, repeated }: ReadingParts, context: Context): Merged {
  const { known, fileOf } = context;
  const lineOf = new Map([...lines, ...reading.aggregates.map((table): [string, ReadingLine] => [table.sheet, tableLine(table)])]);
  const namesOf = new Map(files.map(({ given, parts }) => [given.name, parts.cases.flatMap(({ key }) => [...units.get(key)?.keys() ?? []])]));
  const counted: Counted = {
    lines: lineOf, units, tables: new Map(reading.aggregates.map((table) => [table.sheet, table])),
    unread: new Map(reading.unread?.map(({ sheet, why }) => [sheet, why])),
    questions: questionsByFile(reading.offers, reading.table, (sheet) => fileOf.get(sheet) ?? "", namesOf),
  };
  const described = files.map((file) => describeFile(file, counted, known));
  const strays = described.flatMap(({ file, ofUnits }) => straysOf(file, ofUnits));
  const sent = described.flatMap(({ ofUnits }) => ofUnits.sent);
  const merged = described.map(({ file }) => file);
  return {
    reading, files: merged, strays, repeatedUnits: repeatedUnits(merged, known), missingUnits: missingUnits(context.units, sent, known),
    sameCases: {
      ...repeated,
      shown: repeated.shown.map(({ kept, left, ...each }) => ({ ...each, kept: saidAt(kept), left: saidAt(left) })),
    },
  };
}

function saidAt({ sheet, row, value }: { sheet: string; row: number; value: string }): { key: string; row: number; value: string } {
  return { key: sheet, row, value };
}

function straysOf({ name, unit }: MergedFile, { strays }: UnitsOfFile): StrayCases[] {
  return unit === null ? [] : [...strays].map(([stray, count]) => ({ file: name, of: unit.name, unit: stray, count }));
}

function describeFile({ given, refusal, parts, fileUnit }: NamedFile, counted: Counted, known: KnownUnits): { file: MergedFile; ofUnits: UnitsOfFile } {
  const isRead = parts.cases.length + parts.tables.length > 0;
  const evidence = [
    ...parts.cases.map((sheet) => caseEvidence(sheet, counted.units.get(sheet.key) ?? new Map<string, number>(), fileUnit)),
    ...parts.tables.map((sheet) => tableEvidence(sheet, counted.tables.get(sheet.table.sheet) ?? sheet.table, fileUnit)),
  ];
  const ofUnits = isRead ? unitsOfFile(evidence, fileUnit, known) : NO_UNITS;
  const sheets = parts.sheets.map((sheet) => ({ ...sheet, kind: counted.unread.get(sheet.key) ?? sheet.kind, rows: counted.lines.get(sheet.key) ?? null }));
  const file: MergedFile = {
    ...given, status: isRead ? "read" : "refused", refusal: isRead ? null : refusal ?? whyNothing(sheets),
    kind: !isRead ? null : parts.tables.length === 0 ? "cases" : parts.cases.length === 0 ? "aggregate" : "both",
    unit: ofUnits.unit, units: ofUnits.units, sheets, rows: sumOfLines(sheets.flatMap(({ rows }) => rows ?? [])), questions: counted.questions.get(given.name) ?? 0,
  };
  return { file, ofUnits };
}

/** Nothing in the file at all, or no register among what is. */
function whyNothing(sheets: readonly MergedSheet[]): MergedFile["refusal"] {
  const hidden = sheets.filter(({ kind }) => kind === "hidden").length;
  return sheets.every(({ kind }) => kind === "empty") ? { code: "empty", values: {} } : { code: "noRegister", values: { sheets: sheets.length, hidden } };
}

function aboveOf({ above }: CaseSheet | TableSheet): FileUnit | null {
  return above ? { name: above.name, from: above.row > 0 ? "title" : "sheetName" } : null;
}

function caseEvidence(sheet: CaseSheet, counts: UnitCounts, fileUnit: string): UnitEvidence {
  const { unit } = sheet.layout;
  const above = aboveOf(sheet);
  const named = [...counts.keys()].filter((name) => name !== "");
  if (namesUnits(sheet.layout)) return { counts, from: "column", above };
  if (unit !== undefined && named.every((name) => name === unit.name)) return { counts, from: above?.from ?? "title", above };
  return { counts, from: unit === undefined && named.every((name) => name === fileUnit) ? "fileName" : "rows", above };
}

function tableEvidence(sheet: TableSheet, { rows, rowsRead, reportingUnit }: AggregateTable, fileUnit: string): UnitEvidence {
  const data = rowsRead.filter(({ role }) => role === "data");
  const above = aboveOf(sheet);
  if (rows === "unit") return { counts: new Map(data.map(({ label }) => [label, 1])), from: "rows", above };
  const from = above?.from ?? (reportingUnit === fileUnit ? "fileName" : "title");
  return { counts: new Map(reportingUnit === "" ? [] : [[reportingUnit, data.length]]), from, above };
}
