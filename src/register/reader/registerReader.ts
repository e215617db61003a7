import { NO_DAY, type Day } from "../../calendar/day";
import type { Corrections } from "../model/corrections";
import { meaningsOf } from "../meanings/meanings";
import type { Reading } from "../model/reading";
import type { SheetLayout } from "../model/layout";
import type { MoreRole } from "../model/roles";
import type { Chunk } from "../model/grid";
import { buildTable } from "./caseTable";
import { takeBackDateLines } from "./dateLines";
import { joinSteps } from "./joinedCases";
import { linkedSteps } from "./linkedSteps";
import { lostCases } from "./lostCases";
import { applyLostSeconds } from "./lostSeconds";
import { applySwaps } from "./daySwaps";
import { FindingCollector } from "../model/findingCollector";
import { FATE } from "./fates";
import { judgeRows, type Judgement } from "./judging";
import { collectColumnFindings, collectUnreadableValues } from "./findings/columnFindings";
import { collectLayoutFindings, columnOffers } from "./findings/layoutFindings";
import { collectLinked } from "./findings/linkedFindings";
import { collectRowFindings } from "./findings/rowFindings";
import { collectMappedValues, collectSpellingFindings, valueOffers } from "./findings/wordFindings";
import { fillDittoWords, fillNamesFromAbove } from "./namesAbove";
import { countUses, joinNames } from "./nameTable";
import { RowStore } from "./rowStore";
import { reusedIdFindings } from "./reusedIds";
import { sameCaseFindings } from "./sameCases";
import { wholeLine } from "./wholeLine";
import { applySheetUnits, collectSheetUnits } from "./sheetUnits";
import { aliasOffers, withAliases } from "./unitAliases";
import { applyBands, collectBandFindings, withNamedUnit } from "./unitBands";
import { readWordsForDays } from "./wordsForDays";
import { writtenRows } from "./writtenRows";

export interface ReaderOptions {
  /** What the user has confirmed or corrected. */
  corrections?: Corrections;
  /** The day of reading, for events that lie after it; without it nothing is held to be too late. */
  today?: Day;
  /** Columns to keep beside those that every report needs. */
  more?: readonly MoreRole[];
  /** Looks at the rows once they are judged, before the table is made of their columns: what only some readers want to know (readingParts). */
  onJudged?: (store: RowStore, judged: Judgement) => void;
}

/** Turns the rows of one or more sheets into a case table. */
interface RegisterReader {
  /** Reads a chunk of a sheet's body. Chunks of one sheet come from the top down, of any size; sheets in any order. */
  add(layout: SheetLayout, chunk: Chunk): void;
  /** Hashes of the ids of all rows added so far (caseIdHash); none once the reading is finished. */
  ids(): ReadonlySet<number>;
  /** The rows added so far, for what only some readers do before they finish (readingParts.ts); none once the reading is finished. */
  rows(): RowStore;
  /** Judges every row and gives the reading; the reader is spent then and gives the same reading again. */
  finish(): Reading;
  /** finish() in steps, for a page that has to stay alive over many rows. */
  finishing(): Generator<void, Reading>;
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
  let reading: Reading | null = null;
  function* finishing(): Generator<void, Reading> {
    reading ??= yield* finishReading(store, options);
    store = new RowStore();
    return reading;
  }
  return {
    add: (layout, chunk) => store.append(layout, chunk),
    ids: () => new Set(store.idHash.subarray(0, store.length)),
    rows: () => store,
    finish: () => lastOf(finishing()),
    finishing,
  };
}

function lastOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Yields where some tens of milliseconds of a large register are over. */
function* finishReading(store: RowStore, { corrections, today = NO_DAY, onJudged }: ReaderOptions): Generator<void, Reading> {
  const meanings = meaningsOf(corrections);
  const swaps = applySwaps(store, corrections);
  const shifts = applyLostSeconds(store);
  takeBackDateLines(store);
  const words = readWordsForDays(store, meanings);
  fillDittoWords(store);
  yield;
  const judged = judgeRows(store, meanings, corrections?.preferred);
  yield;
  const { fates } = judged;
  const bands = applyBands(store, fates);
  const sheetUnits = applySheetUnits(store, fates, bands);
  const above = fillNamesFromAbove(store, fates);
  const units = joinNames(store.texts.unit, countUses(store.texts.unit, fates, FATE.used));
  const fields = joinNames(store.texts.field, countUses(store.texts.field, fates, FATE.used));
  yield;
  const findings = new FindingCollector();
  for (const source of store.sources) collectLayoutFindings(withNamedUnit(source, store, bands, sheetUnits), findings);
  collectBandFindings(store, bands, findings);
  collectSheetUnits(sheetUnits, findings);
  const same = sameCaseFindings(store, judged);
  for (const finding of [...same.findings, ...reusedIdFindings(store, judged.reused)]) findings.add(finding);
  yield;
  const dayOffers = collectColumnFindings(store, { swaps, shifts }, findings);
  yield;
  for (const finding of [...above, ...words]) findings.add(finding);
  collectRowFindings(store, judged, meanings, today, findings);
  collectLinked(store, judged, findings);
  yield;
  collectMappedValues(store, fates, meanings, findings);
  collectUnreadableValues(store, fates, findings);
  collectSpellingFindings(store, fates, "unit", units, findings);
  collectSpellingFindings(store, fates, "field", fields, findings);
  const layouts = store.sources.map(({ layout }, at) => trimmed(store, layout, judged.lastFilled[at + 1]));
  const aliases = corrections?.aliases ?? [];
  onJudged?.(store, judged);
  yield;
  const lost = lostCases(store, judged, meanings, { unit: units, field: fields });
  const written = writtenRows(store, judged, meanings);
  const steps = linkedSteps(store, judged);
  joinSteps(store, judged);
  const cases = buildTable(store, judged, meanings, units, fields, { unit: bands.units.length + sheetUnits.length > 0, field: bands.fields.length > 0 });
  const table = withAliases({ ...cases, ...(lost === null ? {} : { lost }), ...(written === null ? {} : { written }), ...(steps === null ? {} : { steps }) }, aliases, store, findings);
  const offers = [...columnOffers(layouts), ...dayOffers, ...same.offers, ...valueOffers(store, fates, meanings), ...aliasOffers(table, aliases)];
  return { table, layouts, findings: findings.list(), line: wholeLine(judged), offers, aggregates: [], ...(aliases.length > 0 ? { aliases } : {}) };
}

/** The layout with its last row where the register really ends. */
function trimmed(store: RowStore, layout: SheetLayout, lastFilled: number): SheetLayout {
  return { ...layout, lastRow: lastFilled < 0 ? layout.firstRow - 1 : store.row[lastFilled] };
}
