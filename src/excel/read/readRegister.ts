import { withAggregates } from "../../register/aggregate/withAggregates";
import { openOffers, type Answers } from "../../register/corrections/answers";
import type { Corrections } from "../../register/model/corrections";
import type { MoreRole } from "../../register/model/roles";
import type { Reading, UnreadSheet } from "../../register/model/reading";
import { createRegisterReader, type ReaderOptions } from "../../register/reader/registerReader";
import { registersOf } from "../../register/sheetRegister";
import { withUnread } from "../../register/unread/withUnread";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import { ProblemError, problemOf } from "../host/problemOf";
import { readAggregates } from "./aggregates";
import { bodyChunks } from "./body";
import { hiddenRowsOf, type HiddenRows } from "./hiddenRows";
import { mergedCellsOf } from "./mergedAreas";
import { probeSheets, procedurePart, type FoundRegister, type ProbedSheet } from "./probe";
import { listSheets, type SkippedSheet } from "./sheets";
import { hostLanguage, supportsReports } from "../host/support";
import { today } from "../host/clock";

/** What reading the workbook gave; answers: those that it was read with, left out where nobody was asked. */
export type ReadOutcome =
  | { ok: true; reading: Reading; skipped: SkippedSheet[]; hiddenRows: HiddenRows[]; answers?: Answers; /** Milliseconds that it took. */ took?: number }
  | { ok: false; problem: Problem };

/** A workbook that was read: the register, the sheets that are not part of it, and what of it the user has hidden. */
export type WorkbookReading = Extract<ReadOutcome, { ok: true }>;

/** How far reading is; total is the number of body rows on all sheets. */
export interface ReadProgress {
  sheet: string;
  done: number;
  total: number;
}

/** What is read of the workbook, with the user's corrections that the workbook keeps. */
export interface ReadOptions extends Pick<ReaderOptions, "more"> {
  /** What the user has confirmed, in place of what the workbook keeps: to see what an answer would change. */
  corrections?: Corrections;
  onProgress?: (progress: ReadProgress) => void;
  /** Reads this sheet alone. */
  only?: string;
  /** Also what the sheets of ours that stand were made from, so that they can be compared with the register. */
  withOwnSheets?: boolean;
  /** Stops between two chunks; the outcome is then the problem "cancelled". */
  signal?: AbortSignal;
  /** The clock: the product's only one. */
  now?: () => Date;
}

function whyNot(probed: ProbedSheet, unread: readonly UnreadSheet[]): SkippedSheet {
  const missed = unread.find(({ sheet }) => sheet === probed.name);
  return { sheet: probed.name, why: missed?.why ?? (probed.layout !== null ? "noDueColumn" : probed.empty ? "empty" : "noRegister") };
}

/** The reading of some registers. onIds is told the hashes of all ids on them, when it is there. */
async function readBodies(
  context: Excel.RequestContext, found: readonly FoundRegister[], corrections: Corrections, options: ReadOptions, onIds?: (ids: ReadonlySet<number>) => void,
): Promise<Reading> {
  const { more, now, signal } = options;
  const reader = createRegisterReader({ corrections, today: today(now), more });
  const total = found.reduce((sum, { layout }) => sum + Math.max(0, layout.lastRow - layout.firstRow + 1), 0);
  let done = 0;
  for (const register of found) {
    const { sheet, name, layout } = register;
    const merged = await mergedCellsOf(context, register);
    // A sheet with headers only still says which columns the register has.
    reader.add(layout, { top: layout.firstRow, rowCount: 0, blocks: [] });
    for await (const chunk of bodyChunks(context, sheet, layout, { signal, more })) {
      reader.add(layout, merged.fill(chunk));
      done += chunk.rowCount;
      options.onProgress?.({ sheet: name, done, total });
    }
  }
  onIds?.(reader.ids());
  return reader.finish();
}

/** Reads registers, and finds those among the other sheets that look like registers; workbooks without other sheets do without that part. */
async function readBeside(
  context: Excel.RequestContext, found: readonly FoundRegister[], left: readonly ProbedSheet[], corrections: Corrections, options: ReadOptions,
): Promise<{ reading: Reading; unread: UnreadSheet[] }> {
  if (left.every(({ empty }) => empty)) return { reading: await readBodies(context, found, corrections, options), unread: [] };
  const { unreadSheets } = await import(/* webpackChunkName: "unread" */ "./unread");
  let known: ReadonlySet<number> = new Set();
  const reading = await readBodies(context, found, corrections, options, (ids) => { known = ids; });
  return { reading, unread: await unreadSheets(context, left, known, options.signal) };
}

/** What procedure lists beside the register do to its reading. */
interface ListsBeside {
  /** Columns that tell the procedure of a case. */
  columns: readonly MoreRole[];
  attach: (reading: Reading) => Reading;
}

const NO_LISTS: ListsBeside = { columns: [], attach: (reading) => reading };

/** The procedure lists beside the register; workbooks without one do without that part. */
async function listsBeside(context: Excel.RequestContext, probed: readonly ProbedSheet[], hidden: readonly Excel.Worksheet[], { only, signal }: ReadOptions): Promise<ListsBeside> {
  const beside = only === undefined ? hidden : [];
  if (beside.length === 0 && !probed.some(({ procedures }) => procedures)) return NO_LISTS;
  const { readProcedures, withProcedures, withListLevels, PROCEDURE_COLUMNS } = await procedurePart();
  const lists = await readProcedures(context, probed, beside, signal);
  return lists.length === 0 ? NO_LISTS : { columns: PROCEDURE_COLUMNS, attach: (reading) => withListLevels(withProcedures(reading, lists)) };
}

/** Why nothing could be read: nothing in the workbook at all, a sheet that does not get through, or none with a register. */
function nothingFound(probed: readonly ProbedSheet[]): Problem {
  if (probed.some(({ tooLarge }) => tooLarge)) return problem("tooLarge", hostLanguage());
  return problem(probed.every((each) => each.empty) ? "emptyWorkbook" : "noRegister", hostLanguage());
}

async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<ReadOutcome> {
  const { open: all, skipped, hidden, answers: kept, ownColumns } = await listSheets(context);
  const open = options.only === undefined ? all : all.filter(({ name }) => name === options.only);
  const answers = options.corrections ? { ...kept, corrections: options.corrections } : kept;
  const { corrections } = answers;
  const probed = await probeSheets(context, open, { corrections, signal: options.signal });
  const found = registersOf(probed);
  const tables = await readAggregates(context, probed, corrections.aggregates, options.signal);
  if (found.length + tables.length === 0) return { ok: false, problem: nothingFound(probed) };
  const lists = await listsBeside(context, probed, hidden, options);
  const more = [...new Set([...(options.more ?? []), ...(options.withOwnSheets ? ownColumns : []), ...lists.columns])];
  const left = probed.filter((each) => !each.procedures && !found.some(({ sheet }) => sheet === each.sheet) && !tables.some(({ sheet }) => sheet === each.name));
  const { reading, unread } = await readBeside(context, found, left, corrections, { ...options, more });
  // What was refused is no open question: no report has to wait for it.
  const asked = { ...reading, offers: openOffers(reading.offers, reading.layouts, answers) };
  return {
    ok: true, reading: withUnread(lists.attach(withAggregates(asked, tables)), unread), answers,
    skipped: [...skipped, ...left.map((each) => whyNot(each, unread))], hiddenRows: await hiddenRowsOf(context, found),
  };
}

/**
 * Reads the register of the open workbook: every visible sheet that holds one, as one register. Only the needed
 * columns travel, in chunks; nothing is written. The outcome is a reading or one sentence, never an exception.
 * @example await readRegister({ onProgress: ({ done, total }) => show(done / total) }) // { ok: true, reading: … }
 */
export async function readRegister(options: ReadOptions = {}): Promise<ReadOutcome> {
  try {
    if (!supportsReports()) throw new ProblemError("unsupportedHost");
    const started = performance.now();
    const outcome = await Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context, options));
    return outcome.ok ? { ...outcome, took: performance.now() - started } : outcome;
  } catch (error) {
    return { ok: false, problem: problemOf(error, "read") };
  }
}
