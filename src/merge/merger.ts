import { withListLevels } from "../indicators/procedures/levelsFromList";
import { openOffers } from "../register/corrections/answers";
import { KnownUnits } from "../register/names/knownUnits";
import { createRegisterReader } from "../register/reader/registerReader";
import { hasMarks } from "../register/texts/marks";
import { giveUnit, readingParts, unitsNamed, type ReadingParts } from "../register/reader/readingParts";
import type { Reading, UnreadSheet } from "../register/model/reading";
import { withProcedures } from "../register/procedures/withProcedures";
import { withUnread } from "../register/unread/withUnread";
import { FileNames } from "./across/fileNames";
import { withOneName } from "./across/oneName";
import { withNewestTables } from "./across/newestTables";
import { bodyChunks, mergedCellsOf } from "./reading/bodyChunks";
import { fileParts, type FileParts } from "./reading/fileParts";
import { SheetKeys } from "./reading/sheetKeys";
import { unreadSheet } from "./reading/unreadSheet";
import { describeMerge, type FiledParts } from "./describeMerge";
import type { GivenFile, Merged, MergeOptions } from "./model/merged";

/** Reads files one after another, so that none has to be kept once its rows are read. */
export interface Merger {
  /** Reads a file's sheets. Yields between sheets and every some 15,000 rows. */
  add(file: GivenFile): Generator<void, void>;
  /** All files as one register; once, after the last. */
  finish(): Generator<void, Merged>;
}

const NO_PARTS: ReadingParts = { lines: new Map(), units: new Map(), repeated: { common: 0, differing: 0, shown: [] } };
const NOTHING: FileParts = { sheets: [], cases: [], tables: [], procedures: [], left: [], tooMany: [] };

/**
 * Reads files as one register: every sheet of every file goes into one reader, under a key that stands for its name.
 * @param keys names of the sheets in the reading
 */
export function createMerger(options: MergeOptions, keys: SheetKeys = new SheetKeys()): Merger {
  const { answers: { corrections }, today, more } = options;
  const files: FiledParts[] = [];
  const fileOf = new Map<string, string>();
  let apart: ReadingParts = NO_PARTS;
  const reader = createRegisterReader({
    corrections, today, more,
    onJudged: (store, judged) => { apart = readingParts(store, judged, (sheet) => fileOf.get(sheet) ?? ""); },
  });

  function* add({ content, ...given }: GivenFile): Generator<void, void> {
    const parts = content.ok ? yield* fileParts(given.name, content.file, keys, corrections) : NOTHING;
    const refusal = content.ok ? null : { code: content.code, values: content.values };
    for (const { key } of parts.sheets) fileOf.set(key, given.name);
    for (const { sheet, layout } of parts.cases) {
      const merged = mergedCellsOf(sheet, layout);
      // A sheet with headers only still says which columns the register has.
      reader.add(layout, { top: layout.firstRow, rowCount: 0, blocks: [] });
      for (const chunk of bodyChunks(sheet, layout)) {
        reader.add(layout, merged.fill(chunk));
        yield;
      }
    }
    // Rows are read: of what is kept until the end none holds them.
    files.push({ given, refusal, parts: { ...parts, cases: parts.cases.map(({ sheet, ...rest }) => ({ ...rest, sheet: { ...sheet, rows: [] } })) } });
  }

  function* finish(): Generator<void, Merged> {
    const inRegister = unitsNamed(reader.rows());
    const known = new KnownUnits([...options.units, ...inOrder(inRegister), ...inOrder(namesSaid(files))], corrections.aliases);
    const fileNames = new FileNames(known);
    const named = files.map((each) => withFileUnit(each, fileNames.unitOf(each.given.name)));
    for (const { parts, fileUnit } of named) {
      for (const { key, layout } of parts.cases) if (fileUnit !== "" && layout.unit === undefined) giveUnit(reader.rows(), key, fileUnit);
    }
    const unread = yield* unreadOf(named, reader);
    yield;
    const read = yield* reader.finishing();
    yield;
    const names = new KnownUnits([...inOrder(inRegister), ...known.names], corrections.aliases);
    const tables = named.flatMap(({ given, parts }, file) => parts.tables.map(({ table }) => ({ table: withOneName(table, names), modified: given.modified, file })));
    const asked: Reading = { ...read, offers: openOffers(read.offers, read.layouts, options.answers) };
    const lists = named.flatMap(({ parts }) => parts.procedures);
    const reading = withListLevels(withUnread(withProcedures(withNewestTables(asked, tables), lists), unread));
    return describeMerge(named, reading, apart, { known, units: options.units, fileOf });
  }

  return { add, finish };
}

/** Whatever file comes first; of two forms of a name the one with marks stands for both. */
function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => Number(!hasMarks(a)) - Number(!hasMarks(b)) || a.length - b.length || (a < b ? -1 : 1));
}

/** Units that titles, sheets and rows of tables name. */
function namesSaid(files: readonly FiledParts[]): string[] {
  return files.flatMap(({ parts }) => [
    ...[...parts.cases, ...parts.tables].flatMap(({ above }) => (above ? [above.name] : [])),
    ...parts.tables.flatMap(({ table }) => (table.rows === "unit" ? table.rowsRead.filter(({ role }) => role === "data").map(({ label }) => label) : [table.reportingUnit])),
  ]).filter((name) => name !== "");
}

/** The file with the unit that its name says, and its tables of fields or procedures with the unit that they are of. */
function withFileUnit(file: FiledParts, fileUnit: string): FiledParts & { fileUnit: string } {
  const tables = file.parts.tables.map(({ table, above }) => {
    const unit = above?.name ?? fileUnit;
    return { above, table: table.rows !== "unit" && table.reportingUnit === "" && unit !== "" ? { ...table, reportingUnit: unit } : table };
  });
  return { ...file, fileUnit, parts: { ...file.parts, tables } };
}

function* unreadOf(files: readonly FiledParts[], reader: { ids(): ReadonlySet<number> }): Generator<void, UnreadSheet[]> {
  const left = files.flatMap(({ parts }) => parts.left);
  const known = left.length > 0 ? reader.ids() : new Set<number>();
  const unread: UnreadSheet[] = files.flatMap(({ parts }) => parts.tooMany);
  for (const each of left) {
    const found = unreadSheet(each, known);
    if (found !== null) unread.push(found);
    yield;
  }
  return unread;
}
