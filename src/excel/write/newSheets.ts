import type { Language } from "../../locales/text";
import { ProblemError, isInvalidArgument, isNameTaken } from "../host/problemOf";
import { draftsOf, type Draft, type NewSheet, type ReplacedSheet, type Writing } from "./drafts";
import { isListed, queueList, queueMark, requestList, type MarkList } from "./ownership";
import { contentPrint } from "../../sheet/handwriting";
import { unfinishedEntry } from "../../settings/sheetList";
import { settle } from "./settle";
import { freeName } from "@tthc/spreadsheet/sheetNames";
import { contentOf, type Survey } from "./survey";

/** Names tried before the user is asked to rename: those of chart sheets are not listed by Excel. */
const MOST_TRIES = 5;

/** A sheet with everything on it. */
type Filled = { draft: Draft; sheet: Excel.Worksheet; mark: string | null };

/** Adds the sheets under their working names and lists them as unfinished before anything stands on them. */
async function addDrafts(context: Excel.RequestContext, { drafts }: Writing): Promise<Excel.Worksheet[]> {
  const added = drafts.map(({ workingName, sheet: { hidden } }) => {
    const sheet = context.workbook.worksheets.add(workingName);
    if (hidden) sheet.visibility = "Hidden";
    sheet.load("id");
    return sheet;
  });
  const list = requestList(context);
  await context.sync();
  drafts.forEach((draft, index) => { draft.id = added[index].id; });
  queueList(context, list, { add: Object.fromEntries(drafts.map(({ id, workingName, sheet: { name } }) => [id, unfinishedEntry([workingName, name])])) });
  await context.sync();
  return added;
}

/** One sheet after the other; their marks. */
async function fillAll(context: Excel.RequestContext, drafts: readonly Draft[], sheets: readonly Excel.Worksheet[]): Promise<Filled[]> {
  const filled: Filled[] = [];
  for (const [index, draft] of drafts.entries()) filled.push({ draft, sheet: sheets[index], mark: await draft.sheet.fill(context, sheets[index]) });
  return filled;
}

async function printOf(context: Excel.RequestContext, { id, printNow }: ReplacedSheet): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(id);
  return printNow ? printNow(context, sheet) : contentPrint(await contentOf(context, sheet));
}

/** A sheet that somebody has changed since it was looked at is not replaced after all: the new one stands beside it. */
async function spareChanged(context: Excel.RequestContext, { drafts, survey }: Writing): Promise<void> {
  await Promise.all(drafts.map(async (draft) => {
    const { replaces, name } = draft.sheet;
    if (!replaces || replaces.seen === (await printOf(context, replaces))) return;
    draft.sheet = { ...draft.sheet, replaces: null, name: freeName(name, survey.sheets.map((sheet) => sheet.name)) };
  }));
}

interface Placed {
  list: MarkList;
  /** Marks that have no place on their sheets. */
  add: Record<string, string>;
}

/** Gives the finished sheets their marks, names and places; a sheet that is replaced makes room and stays. Read back. */
async function placeAll(context: Excel.RequestContext, writing: Writing, filled: readonly Filled[]): Promise<Placed> {
  writing.stage = "placing";
  const add: Record<string, string> = {};
  for (const { draft, sheet, mark } of filled) {
    const { replaces, name } = draft.sheet;
    if (mark !== null) Object.assign(add, queueMark(sheet, draft.id, mark));
    if (replaces) context.workbook.worksheets.getItem(replaces.id).name = draft.parkedName;
    sheet.name = name;
    if (replaces) sheet.position = replaces.position;
    sheet.load("name,visibility");
  }
  const list = requestList(context);
  await context.sync();
  const astray = filled.find(({ draft, sheet }) => sheet.name !== draft.sheet.name || sheet.visibility !== (draft.sheet.hidden ? "Hidden" : "Visible"));
  if (astray) throw new ProblemError("writeFailed", { detail: astray.sheet.name });
  return { list, add };
}

/** One write ends the unfinished state of all sheets; only after it do the replaced ones go. */
async function commit(context: Excel.RequestContext, writing: Writing, { list, add }: Placed): Promise<void> {
  writing.stage = "committing";
  const forget = writing.drafts.map(({ id }) => id);
  const replaced = writing.drafts.flatMap(({ sheet }) => (sheet.replaces ? [sheet.replaces.id] : []));
  queueList(context, list, { add, forget });
  replaced.forEach((id) => context.workbook.worksheets.getItem(id).delete());
  if (isListed(list, replaced)) queueList(context, list, { add, forget: [...forget, ...replaced] });
  await context.sync();
  writing.stage = "done";
}

async function writeAll(writing: Writing): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await addDrafts(context, writing);
      const filled = await fillAll(context, writing.drafts, sheets);
      await spareChanged(context, writing);
      await commit(context, writing, await placeAll(context, writing, filled));
    });
  } catch (error) {
    await settle(writing, error);
  }
}

/** Shows the last sheet that can be seen. Not being able to show it is no failure. */
async function show({ drafts }: Writing): Promise<void> {
  const shown = [...drafts].reverse().find(({ sheet }) => !sheet.hidden);
  if (!shown) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(shown.id);
    sheet.activate();
    sheet.getRangeByIndexes(0, 0, 1, 1).select();
    await context.sync();
  }).catch(() => undefined);
}

function namesFor(wanted: readonly string[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const each of wanted) names.push(freeName(each, [...taken, ...names]));
  return names;
}

/** A new sheet as it stands in the end; replaced: in the place of an earlier one. */
interface PlacedSheet {
  name: string;
  replaced: boolean;
}

interface NewSheetsOptions {
  language: Language;
  /** Show the last of them at the end. */
  show: boolean;
}

/**
 * The one way in which the add-in adds sheets, all of them or none. They are filled and read back under a working name;
 * then they take their names and places, one write makes them count as finished, and a sheet that is replaced goes last.
 * When anything fails, what was begun is undone by the ids of the sheets and the error goes on; what could not be
 * undone is told by name (problems "left…"). plan: the sheets for the names that are free, in the order of `wanted`.
 * @example await writeNewSheets(survey, ["Tổng hợp"], ([name]) => [{ name, fill }], { language: "vi", show: true }) // [{ name: "Tổng hợp", replaced: false }]
 */
export async function writeNewSheets(
  survey: Survey, wanted: readonly string[], plan: (names: readonly string[]) => NewSheet[], options: NewSheetsOptions, refused: readonly string[] = [],
): Promise<PlacedSheet[]> {
  const sheets = plan(namesFor(wanted, [...survey.sheets.map(({ name }) => name), ...refused]));
  const writing = draftsOf(survey, sheets, options.language, refused);
  try {
    await writeAll(writing);
  } catch (error) {
    if (!isNameTaken(error) && !(writing.stage === "placing" && isInvalidArgument(error))) throw error;
    const tried = writing.drafts.flatMap(({ sheet, workingName, parkedName }) => [sheet.name, workingName, parkedName]);
    if (refused.length >= (MOST_TRIES - 1) * tried.length) throw isNameTaken(error) ? new ProblemError("sheetNameTaken", { name: sheets[0].name }) : error;
    return writeNewSheets(survey, wanted, plan, options, [...refused, ...tried]);
  }
  if (options.show) await show(writing);
  return writing.drafts.map(({ sheet: { name, replaces } }) => ({ name, replaced: Boolean(replaces) }));
}
