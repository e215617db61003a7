import type { FileSheet, SheetsFile } from "../../files/model/fileSheet";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { Corrections } from "../../register/model/corrections";
import type { SheetLayout, SheetUnit } from "../../register/model/layout";
import type { UnreadSheet } from "../../register/model/reading";
import { namesUnits } from "../../register/layout/columns";
import { registersOf } from "../../register/sheetRegister";
import type { MergedSheet } from "../model/merged";
import type { FoundList } from "../../register/procedures/withProcedures";
import { aggregateOn } from "./aggregateSheet";
import { usedArea } from "./fileGrid";
import { procedureListOn } from "./procedureSheet";
import { probeSheet, unitAbove, type ProbedSheet } from "./probeSheet";
import type { SheetKeys } from "./sheetKeys";
import { listLeft, type LeftList } from "./unreadSheet";

/** Sheets of one file that are looked into; what lies beyond is told as not read. */
const MOST_SHEETS = 400;

/** A register sheet with its layout under its key. */
export interface CaseSheet {
  key: string;
  sheet: FileSheet;
  layout: SheetLayout;
  /** Whose it is by what stands above its header or by its name, whatever its columns say. */
  above?: SheetUnit;
}

/** An aggregate table under its key, with the same. */
export interface TableSheet {
  table: AggregateTable;
  above?: SheetUnit;
}

/** What stands in a file. */
export interface FileParts {
  sheets: Omit<MergedSheet, "rows">[];
  cases: CaseSheet[];
  tables: TableSheet[];
  /** Procedure lists, hidden ones too. */
  procedures: FoundList[];
  /** Sheets that hold a list and were not read. */
  left: LeftList[];
  tooMany: UnreadSheet[];
}

interface Keyed extends ProbedSheet {
  key: string;
}

/**
 * What each sheet of a file is and where its registers stand: decided within the file, for a list without due days may be all
 * that a unit has. Yields between sheets.
 */
export function* fileParts(name: string, file: SheetsFile, keys: SheetKeys, corrections: Corrections): Generator<void, FileParts> {
  const all = file.sheets.map((sheet) => ({ sheet, key: keys.keyOf(name, sheet.name) }));
  const probed: Keyed[] = [];
  const visible = all.filter(({ sheet }) => !sheet.isHidden);
  for (const { sheet, key } of visible.slice(0, MOST_SHEETS)) {
    probed.push({ key, ...probeSheet(sheet, corrections) });
    yield;
  }
  const cases = registersOf(probed).map(caseSheet);
  const tables = probed.flatMap((each) => tableSheet(each, corrections));
  const read = new Set([...cases.map(({ key }) => key), ...tables.map(({ table }) => table.sheet)]);
  const left = probed.filter(({ key, isProcedures }) => !read.has(key) && !isProcedures).flatMap((each): LeftList[] => {
    const list = listLeft(each);
    return list === null ? [] : [{ key: each.key, probed: each, list }];
  });
  const procedures = [...probed.flatMap((each) => (each.isProcedures ? listOn(each, false) : [])), ...all.flatMap(({ sheet, key }) => (sheet.isHidden ? listOn({ key, ...probeSheet(sheet, corrections) }, true) : []))];
  const tooMany = visible.slice(MOST_SHEETS).flatMap(({ sheet, key }): UnreadSheet[] => {
    const area = usedArea(sheet.rows);
    return area === null ? [] : [{ sheet: key, rows: area.rows, why: "tooLarge" }];
  });
  const kindOf = ({ sheet, key }: { sheet: FileSheet; key: string }): MergedSheet["kind"] => {
    if (sheet.isHidden) return "hidden";
    if (cases.some((each) => each.key === key)) return "cases";
    if (read.has(key)) return "aggregate";
    if (tooMany.some((each) => each.sheet === key)) return "tooLarge";
    const own = probed.find((each) => each.key === key);
    return own?.layout ? "noDueColumn" : own?.area ? "noRegister" : "empty";
  };
  return { sheets: all.map((each) => ({ sheet: each.sheet.name, key: each.key, kind: kindOf(each) })), cases, tables, procedures, left, tooMany };
}

/** The procedure list of a sheet, under its key. */
function listOn({ sheet, key, area, isProcedures }: Keyed, isHidden: boolean): FoundList[] {
  if (!isProcedures || area === null) return [];
  const list = procedureListOn(sheet, area);
  return list === null ? [] : [{ list: { ...list, sheet: key, findings: list.findings.map((finding) => ({ ...finding, sheet: key })) }, isHidden }];
}

function caseSheet({ key, ...probed }: Keyed & { layout: SheetLayout }): CaseSheet {
  const { sheet, layout, top } = probed;
  // A layout without a column of units was asked for its title already.
  const above = top !== null && namesUnits(layout) ? unitAbove(top, layout.headerRows[0]) : layout.unit;
  return { key, sheet, layout: { ...layout, sheet: key }, ...(above && { above }) };
}

function tableSheet({ key, ...probed }: Keyed, { aggregates }: Corrections): TableSheet[] {
  const table = aggregateOn(probed, aggregates);
  if (table === null) return [];
  const findings = table.findings.map((finding) => ({ ...finding, sheet: key }));
  const above = probed.top === null ? undefined : unitAbove(probed.top, table.headerRows[0]);
  return [{ table: { ...table, sheet: key, findings }, ...(above && { above }) }];
}
