import { WINDOW } from "../days";
import { type Asked, plan } from "../makeFiles";
import type { MadeCase, PlannedFile, PlannedRow } from "../model";
import { countCases, type Counts, isAccepted, sumOf } from "./count";
import { differingDay, furthest, isOtherState } from "./sameCase";

export type Reason = "blankRow" | "notACase" | "unreadableDate" | "notAccepted" | "duplicateCase" | "duplicateDiffers";

/** What is to be said of a file. */
export interface FileTruth {
  file: string;
  shape: string;
  trouble: readonly string[];
  status: "read" | "refused";
  /** Why it is refused. */
  reason: string;
  kind: "cases" | "aggregate" | null;
  /** Whose it is; "" where it is of several units or of none. */
  unit: string;
  /** Of a table: its rows of data. */
  rows: { read: number; used: number; excluded: Partial<Record<Reason, number>> };
}

export interface Truth {
  period: { label: string; from: number; to: number };
  files: FileTruth[];
  /** Of cases, or of a table where no file has the unit's cases; a table says nothing of the last six figures. */
  units: ({ unit: string; by: "cases" | "aggregate" } & Counts)[];
  /** Of all units with cases, and of all units. */
  totalOfCases: Counts;
  total: Counts;
  expectedUnits: string[];
  missingUnits: string[];
  repeatedUnits: { unit: string; files: string[] }[];
  strays: { file: string; of: string; unit: string; count: number }[];
  /** Rows left out for another of their case; those that contradict it in a day, and those that are as far and agree in all days, but not in the state. */
  sameCases: { common: number; differing: { caseId: string; field: string; kept: number; left: number }[]; otherState: number };
  /** Headers that have to be asked about, and the files that have them. */
  questions: { header: string; files: string[] }[];
}

/** A case as a row of a file shows it. */
interface Seen {
  file: string;
  shown: MadeCase;
  fate: Reason | "used";
}

function fateOf(row: PlannedRow): Reason | "used" {
  if (row.is === "blank") return "blankRow";
  if (row.is === "header" || row.is === "total") return "notACase";
  if (!isAccepted(row.shown)) return "notAccepted";
  return row.is === "unreadable" ? "unreadableDate" : "used";
}

/** Rows below the header; the total row of a table object is none of its rows. */
function bodyOf({ shape, rows }: CasesFile): readonly PlannedRow[] {
  return shape === "tableObject" && rows.at(-1)?.is === "total" ? rows.slice(0, -1) : rows;
}

type CasesFile = Extract<PlannedFile, { holds: "cases" }>;
type TableFile = Extract<PlannedFile, { holds: "aggregate" }>;

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Rows of one case: all but the furthest are left out, and where a day contradicts it is told. */
function leaveOutRepeats(seen: readonly Seen[]): Truth["sameCases"] {
  const same: Truth["sameCases"] = { common: 0, differing: [], otherState: 0 };
  for (const [caseId, rows] of grouped(seen.filter(({ fate }) => fate === "used"), ({ shown }) => shown.id)) {
    const kept = furthest(rows, ({ shown }) => shown);
    for (const row of rows) {
      if (row === kept) continue;
      const day = differingDay(row.shown, kept.shown);
      row.fate = day === null ? "duplicateCase" : "duplicateDiffers";
      same.common++;
      if (day === null && isOtherState(row.shown, kept.shown)) same.otherState++;
      if (day !== null) same.differing.push({ caseId, field: day, kept: kept.shown[day], left: row.shown[day] });
    }
  }
  return same;
}

function fileTruth(file: PlannedFile, fates: readonly (Reason | "used")[]): FileTruth {
  const { name, shape, trouble } = file;
  const none = { file: name, shape, trouble, reason: "", unit: "" };
  if (file.holds === "nothing") return { ...none, status: "refused", reason: file.reason, kind: null, rows: { read: 0, used: 0, excluded: {} } };
  if (file.holds === "aggregate") return { ...none, status: "read", kind: "aggregate", unit: file.unit, rows: { read: file.tables.length, used: file.tables.length, excluded: {} } };
  const excluded: FileTruth["rows"]["excluded"] = {};
  for (const fate of fates) if (fate !== "used") excluded[fate] = (excluded[fate] ?? 0) + 1;
  return { ...none, status: "read", kind: "cases", unit: file.unit, rows: { read: fates.length, used: fates.filter((fate) => fate === "used").length, excluded } };
}

function strayCases(files: readonly CasesFile[], seen: readonly Seen[]): Truth["strays"] {
  const owner = new Map(files.map(({ name, unit }) => [name, unit]));
  const strays = seen.filter(({ file, shown, fate }) => fate === "used" && owner.get(file) !== "" && shown.unit !== owner.get(file));
  return [...grouped(strays, ({ file, shown }) => `${file}\n${shown.unit}`).values()].map((rows) => (
    { file: rows[0].file, of: owner.get(rows[0].file) ?? "", unit: rows[0].shown.unit, count: rows.length }));
}

/** Cases of each unit that only tables have. */
function tableCases(tables: readonly TableFile[]): Map<string, readonly MadeCase[]> {
  return new Map(tables.flatMap(({ unit, rowsAre, tables: rows }) => (
    rowsAre === "unit" ? rows.map(({ name, cases }) => [name, cases] as const) : [[unit, rows.flatMap(({ cases }) => cases)] as const])));
}

function unitTruths(seen: readonly Seen[], tables: readonly TableFile[]): Truth["units"] {
  const ofCases = grouped(seen.filter(({ fate }) => fate === "used").map(({ shown }) => shown), ({ unit }) => unit);
  const ofTables = [...tableCases(tables)].filter(([unit]) => !ofCases.has(unit));
  return [
    ...[...ofCases].map(([unit, cases]) => ({ unit, by: "cases" as const, ...countCases(cases, WINDOW) })),
    ...ofTables.map(([unit, cases]) => ({ unit, by: "aggregate" as const, ...countCases(cases, WINDOW) })),
  ];
}

/**
 * What a merged reading of the files has to say, counted plainly from the plan behind them: nothing of the register's own reading
 * is asked.
 * @example truthOf({ seed: 1, files: 40, rows: 60 }).total.received
 */
export function truthOf(asked: Asked): Truth {
  const { files, units: expectedUnits } = plan(asked);
  const registers = files.filter((file): file is CasesFile => file.holds === "cases");
  const tables = files.filter((file): file is TableFile => file.holds === "aggregate");
  const rows = registers.flatMap((file) => bodyOf(file).map((row) => ({ file: file.name, shown: "shown" in row ? row.shown : null, fate: fateOf(row) })));
  const seen = rows.filter((row): row is Seen => row.shown !== null);
  const sameCases = leaveOutRepeats(seen);
  const fatesOf = grouped(rows, ({ file }) => file);
  const units = unitTruths(seen, tables);
  const owners = grouped([...registers, ...tables].filter(({ unit }) => unit !== ""), ({ unit }) => unit);
  const sent = new Set([...owners.keys(), ...units.map(({ unit }) => unit)]);
  return {
    period: WINDOW, expectedUnits, units, sameCases,
    files: files.map((file) => fileTruth(file, (fatesOf.get(file.name) ?? []).map(({ fate }) => fate))),
    totalOfCases: sumOf(units.filter(({ by }) => by === "cases")), total: sumOf(units),
    missingUnits: expectedUnits.filter((unit) => !sent.has(unit)),
    repeatedUnits: [...owners].filter(([, all]) => all.length > 1).map(([unit, all]) => ({ unit, files: all.map(({ name }) => name).sort() })),
    strays: strayCases(registers, seen),
    questions: [...grouped(registers.filter(({ question }) => question !== ""), ({ question }) => question)].map(([header, all]) => ({ header, files: all.map(({ name }) => name) })),
  };
}
