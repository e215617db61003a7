import { NO_DAY, type Day } from "../../calendar/day";
import type { Corrections } from "../model/corrections";
import { meaningsOf } from "../meanings/meanings";
import type { Reading, ReadingLine } from "../model/reading";
import type { SheetLayout, SheetUnit } from "../model/layout";
import type { MoreRole } from "../model/roles";
import type { Chunk } from "../model/grid";
import { buildTable } from "./caseTable";
import { takeBackDateLines } from "./dateLines";
import { lostCases } from "./lostCases";
import { applyLostSeconds } from "./lostSeconds";
import { applySwaps } from "./daySwaps";
import { FindingCollector } from "../model/findingCollector";
import { FATE } from "./fates";
import { judgeRows } from "./judging";
import { collectColumnFindings, collectUnreadableValues } from "./findings/columnFindings";
import { collectLayoutFindings, columnOffers } from "./findings/layoutFindings";
import { collectRowFindings } from "./findings/rowFindings";
import { collectMappedValues, collectSpellingFindings, valueOffers } from "./findings/wordFindings";
import { fillDittoWords, fillNamesFromAbove } from "./namesAbove";
import { countUses, joinNames } from "./nameTable";
import { repeatedCases, type RepeatedCases } from "./repeatedCases";
import { RowStore } from "./rowStore";
import { reusedIdFindings } from "./reusedIds";
import { sameCaseFindings } from "./sameCases";
import { sheetLines } from "./sheetLines";
import { applySheetUnits, collectSheetUnits } from "./sheetUnits";
import { aliasOffers, withAliases } from "./unitAliases";
import { applyBands, collectBandFindings, withNamedUnit } from "./unitBands";
import { unitsBySheet, type UnitCounts } from "./unitsBySheet";
import { readWordsForDays } from "./wordsForDays";

export interface ReaderOptions {
  /** What the user has confirmed or corrected. */
  corrections?: Corrections;
  /** The day of reading, for events that lie after it; without it nothing is held to be too late. */
  today?: Day;
  /** Columns to keep beside those that every report needs. */
  more?: readonly MoreRole[];
  /** The file that a sheet, by its name, is of; without it all sheets are of one. */
  fileOf?: (sheet: string) => string;
}

/** What is known of the sheets one by one, and of the files that they are of. */
export interface ReadingParts {
  /** Balanced lines by sheet; they add up to that of the reading. */
  lines: ReadonlyMap<string, ReadingLine>;
  /** Of whom the cases of each sheet are; empty where nothing says which file a sheet is of. */
  units: ReadonlyMap<string, UnitCounts>;
  /** Cases with rows in several files; none where nothing says which file a sheet is of. */
  repeated: RepeatedCases;
}

/** Turns the rows of one or more sheets into a case table. */
interface RegisterReader {
  /** Reads a chunk of a sheet's body. Chunks of one sheet come from the top down, of any size; sheets in any order. */
  add(layout: SheetLayout, chunk: Chunk): void;
  /** Hashes of the ids of all rows added so far (caseIdHash); none once the reading is finished. */
  ids(): ReadonlySet<number>;
  /** Units as the rows added so far name them; none once the reading is finished. */
  units(): readonly string[];
  /** Says whose a sheet's cases are that nothing on the sheet says: its file's name does. Before the reading is finished. */
  giveUnit(sheet: string, unit: SheetUnit): void;
  /** Judges every row and gives the reading; the reader is spent then and gives the same reading again. */
  finish(): Reading;
  /** The finished reading by its sheets and files. */
  parts(): ReadingParts;
}

/**
 * A reader of registers (domain.md 2.2, 4.4): every row between the header and the last filled row is either a case of the
 * table or is counted under the one reason for which it is not; whatever is odd about the rest is a finding with its cell.
 * How the rows are cut into chunks makes no difference.
 * @example
 * const reader = createRegisterReader();
 * reader.add(layout, { top: 2, rowCount: 1, blocks: [{ left: 1, values: [["A1", 44400, 44410]] }] });
 * reader.finish().line // { read: 1, used: 1, excluded: [] }
 */
export function createRegisterReader(options: ReaderOptions = {}): RegisterReader {
  let store = new RowStore(options.more, options.corrections);
  let finished: { reading: Reading; parts: ReadingParts } | null = null;
  const done = (): { reading: Reading; parts: ReadingParts } => {
    finished ??= finishReading(store, options);
    store = new RowStore();
    return finished;
  };
  return {
    add: (layout, chunk) => store.append(layout, chunk),
    ids: () => new Set(store.idHash.subarray(0, store.length)),
    units: () => store.texts.unit.texts.filter((text) => text !== ""),
    giveUnit: (sheet, unit) => store.giveUnit(sheet, unit),
    finish: () => done().reading,
    parts: () => done().parts,
  };
}

const ONE_FILE: Omit<ReadingParts, "lines"> = { units: new Map(), repeated: { common: 0, differing: 0, shown: [] } };

function finishReading(store: RowStore, { corrections, today = NO_DAY, fileOf }: ReaderOptions): { reading: Reading; parts: ReadingParts } {
  const meanings = meaningsOf(corrections);
  const swaps = applySwaps(store, corrections);
  const shifts = applyLostSeconds(store);
  takeBackDateLines(store);
  const words = readWordsForDays(store, meanings);
  fillDittoWords(store);
  const judged = judgeRows(store, meanings, corrections?.preferred);
  const { fates } = judged;
  const bands = applyBands(store, fates);
  const sheetUnits = applySheetUnits(store, fates, bands);
  const above = fillNamesFromAbove(store, fates);
  const units = joinNames(store.texts.unit, countUses(store.texts.unit, fates, FATE.used));
  const fields = joinNames(store.texts.field, countUses(store.texts.field, fates, FATE.used));
  const findings = new FindingCollector();
  for (const source of store.sources) collectLayoutFindings(withNamedUnit(source, store, bands, sheetUnits), findings);
  collectBandFindings(store, bands, findings);
  collectSheetUnits(sheetUnits, findings);
  const same = sameCaseFindings(store, judged);
  for (const finding of [...same.findings, ...reusedIdFindings(store, judged.reused)]) findings.add(finding);
  const dayOffers = collectColumnFindings(store, { swaps, shifts }, findings);
  for (const finding of [...above, ...words]) findings.add(finding);
  collectRowFindings(store, judged, meanings, today, findings);
  collectMappedValues(store, fates, meanings, findings);
  collectUnreadableValues(store, fates, findings);
  collectSpellingFindings(store, fates, "unit", units, findings);
  collectSpellingFindings(store, fates, "field", fields, findings);
  const layouts = store.sources.map(({ layout }, at) => trimmed(store, layout, judged.lastFilled[at + 1]));
  const aliases = corrections?.aliases ?? [];
  const lines = sheetLines(store, judged);
  const parts = fileOf ? { units: unitsBySheet(store, judged), repeated: repeatedCases(store, judged, fileOf) } : ONE_FILE;
  const lost = lostCases(store, judged, meanings, { unit: units, field: fields });
  const cases = buildTable(store, judged, meanings, units, fields, { unit: bands.units.length + sheetUnits.length > 0, field: bands.fields.length > 0 });
  const table = withAliases(lost === null ? cases : { ...cases, lost }, aliases, store, findings);
  const offers = [...columnOffers(layouts), ...dayOffers, ...same.offers, ...valueOffers(store, fates, meanings), ...aliasOffers(table, aliases)];
  const reading = { table, layouts, findings: findings.list(), line: lines.whole, offers, aggregates: [], ...(aliases.length > 0 ? { aliases } : {}) };
  return { reading, parts: { ...parts, lines: lines.bySheet } };
}

/** The layout with its last row where the register really ends. */
function trimmed(store: RowStore, layout: SheetLayout, lastFilled: number): SheetLayout {
  return { ...layout, lastRow: lastFilled < 0 ? layout.firstRow - 1 : store.row[lastFilled] };
}
