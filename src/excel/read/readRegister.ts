import { withAggregates } from "../../register/aggregate/withAggregates";
import { openOffers, type Answers } from "../../register/corrections/answers";
import type { Corrections } from "../../register/model/corrections";
import { createRegisterReader } from "../../register/reader/registerReader";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import { answersOf, requestAnswers } from "../kept/corrections";
import type { HiddenRows, ReadOptions, ReadOutcome, SkippedSheet } from "../host/outcomes";
import { ProblemError, problemOf } from "../host/problemOf";
import { readAggregates } from "./aggregates";
import { bodyChunks } from "./body";
import { mergedCellsOf } from "./mergedAreas";
import { probeSheets, type FoundRegister, type ProbedSheet } from "./probe";
import { hostLanguage, supportsReports } from "../host/support";
import { today } from "../host/clock";
import { isWorkingName } from "../write/drafts";
import { readMarks, UNFINISHED } from "../write/ownership";

interface Listed {
  open: Excel.Worksheet[];
  skipped: SkippedSheet[];
  /** What the user has confirmed, corrected or refused in this workbook. */
  answers: Answers;
}

/** Visible sheets that are not ours, the others with the reason why not, and the user's corrections: one request. */
async function listSheets(context: Excel.RequestContext): Promise<Listed> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const kept = requestAnswers(context);
  await context.sync();
  const marks = await readMarks(context, sheets.items);
  const listed: Listed = { open: [], skipped: [], answers: answersOf(kept) };
  for (const sheet of sheets.items) {
    const mark = marks.get(sheet.id) ?? (isWorkingName(sheet.name) ? UNFINISHED : undefined);
    if (mark !== undefined) listed.skipped.push({ sheet: sheet.name, why: mark === UNFINISHED ? "unfinished" : "ours" });
    else if (sheet.visibility !== "Visible") listed.skipped.push({ sheet: sheet.name, why: "hidden" });
    else listed.open.push(sheet);
  }
  return listed;
}

function isFound(probed: ProbedSheet): probed is FoundRegister {
  return probed.layout !== null;
}

function hasDue({ layout }: FoundRegister): boolean {
  return [...layout.columns, ...(layout.doubts ?? [])].some(({ role }) => role === "due");
}

/** Sheets with a due column, be it one that the user has yet to confirm; a list without one beside them (receipts, hand-overs) would only count cases twice. */
function registersOf(probed: readonly ProbedSheet[]): FoundRegister[] {
  const found = probed.filter(isFound);
  const withDue = found.filter(hasDue);
  return withDue.length > 0 ? withDue : found;
}

function whyNot(probed: ProbedSheet): SkippedSheet {
  const why = isFound(probed) ? "noDueColumn" : probed.empty ? "empty" : "noRegister";
  return { sheet: probed.name, why };
}

/** Rows of the bodies that are hidden or filtered out: they count, and the report says so. */
async function hiddenRowsOf(context: Excel.RequestContext, found: readonly FoundRegister[]): Promise<HiddenRows[]> {
  const bodies = found.filter(({ layout }) => layout.lastRow >= layout.firstRow);
  const ranges = bodies.map(({ sheet, layout }) => sheet.getRangeByIndexes(layout.firstRow - 1, 0, layout.lastRow - layout.firstRow + 1, 1));
  ranges.forEach((range) => range.load("rowHidden"));
  await context.sync();
  return bodies.flatMap(({ name }, index): HiddenRows[] => {
    // Excel answers null when some rows are hidden and some are not.
    const hidden = ranges[index].rowHidden as boolean | null;
    return hidden === false ? [] : [{ sheet: name, hidden: hidden === null ? "some" : "all" }];
  });
}

async function readBodies(context: Excel.RequestContext, found: readonly FoundRegister[], corrections: Corrections, options: ReadOptions): Promise<ReadOutcome> {
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
  return { ok: true, reading: reader.finish(), skipped: [], hiddenRows: [] };
}

/** Why nothing could be read: nothing in the workbook at all, or no sheet with a register. */
function nothingFound(probed: readonly ProbedSheet[]): Problem {
  return problem(probed.every((each) => each.empty) ? "emptyWorkbook" : "noRegister", hostLanguage());
}

async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<ReadOutcome> {
  const { open, skipped, answers } = await listSheets(context);
  const { corrections } = answers;
  const probed = await probeSheets(context, open, { corrections, signal: options.signal });
  const found = registersOf(probed);
  const tables = await readAggregates(context, probed, corrections.aggregates, options.signal);
  if (found.length + tables.length === 0) return { ok: false, problem: nothingFound(probed) };
  const outcome = await readBodies(context, found, corrections, options);
  if (!outcome.ok) return outcome;
  const { offers, layouts } = outcome.reading;
  // What was refused is no open question: no report has to wait for it.
  const reading = withAggregates({ ...outcome.reading, offers: openOffers(offers, layouts, answers) }, tables);
  const others = probed.filter((each) => !found.some(({ sheet }) => sheet === each.sheet) && !tables.some(({ sheet }) => sheet === each.name));
  return { ...outcome, reading, skipped: [...skipped, ...others.map(whyNot)], hiddenRows: await hiddenRowsOf(context, found) };
}

/**
 * Reads the register of the open workbook: every visible sheet that holds one, as one register. Only the needed
 * columns travel, in chunks; nothing is written. The outcome is a reading or one sentence, never an exception.
 * @example await readRegister({ onProgress: ({ done, total }) => show(done / total) }) // { ok: true, reading: … }
 */
export async function readRegister(options: ReadOptions = {}): Promise<ReadOutcome> {
  try {
    if (!supportsReports()) throw new ProblemError("unsupportedHost");
    return await Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context, options));
  } catch (error) {
    return { ok: false, problem: problemOf(error, "read") };
  }
}
