import { ProblemError, reasonOf } from "../host/problemOf";
import { tryAgain } from "../host/asking";
import type { Draft, Writing } from "./drafts";
import { isStale, queueList, requestList, unfinishedIn, type MarkList } from "./ownership";
import type { Survey } from "./survey";

/** What Excel says that there is. */
interface Seen {
  list: MarkList;
  sheets: readonly Excel.Worksheet[];
}

/** How the workbook stands after an attempt to put it right. */
interface Standing {
  complete: boolean;
  /** Nothing more to be done: all is as before, or complete and without the sheets that were replaced. */
  settled: boolean;
  /** Sheets of ours that are not finished. */
  unfinished: string[];
  /** Replaced sheets that still have the name that they got to make room. */
  parked: Draft[];
}

async function look(context: Excel.RequestContext): Promise<Seen> {
  const list = requestList(context);
  await context.sync();
  return { list, sheets: list.sheets.items };
}

/** By id, or by the working name where Excel never told the id; never a sheet that was there before. */
function draftSheets({ drafts, survey }: Writing, { sheets }: Seen): Excel.Worksheet[] {
  const isNew = (sheet: Excel.Worksheet): boolean => !survey.sheets.some(({ id }) => id === sheet.id);
  return sheets.filter((sheet) => isNew(sheet) && drafts.some(({ id, workingName }) => (id === "" ? sheet.name === workingName : sheet.id === id)));
}

function replacedSheets({ drafts }: Writing, { sheets }: Seen): { sheet: Excel.Worksheet; draft: Draft; name: string }[] {
  return drafts.flatMap((draft) => {
    const { replaces } = draft.sheet;
    const sheet = replaces ? sheets.find(({ id }) => id === replaces.id) : undefined;
    return sheet && replaces ? [{ sheet, draft, name: replaces.name }] : [];
  });
}

/** The write that makes the sheets count as finished was made, whatever Excel answered. */
function isCommitted(writing: Writing, seen: Seen): boolean {
  const unfinished = unfinishedIn(seen.list);
  return writing.stage !== "adding" && writing.stage !== "placing"
    && writing.drafts.every(({ id, sheet }) => !unfinished.includes(id) && seen.sheets.some((each) => each.id === id && each.name === sheet.name));
}

/** Selects what was selected before, if it is still there. */
async function reselect(context: Excel.RequestContext, survey: Survey): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(survey.activeId);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.activate();
  const address = survey.selection.slice(survey.selection.lastIndexOf("!") + 1);
  if (address !== "") sheet.getRange(address).select();
  await context.sync();
}

async function deleteSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  sheets.forEach((sheet) => sheet.delete());
  await context.sync();
}

async function renameBack(context: Excel.RequestContext, writing: Writing, seen: Seen): Promise<void> {
  replacedSheets(writing, seen).forEach(({ sheet, name }) => { if (sheet.name !== name) sheet.name = name; });
  await context.sync();
}

/** Sheets that are gone leave the list; the others stay in it, or a half-made one would be read as a register. */
async function forgetGone(context: Excel.RequestContext): Promise<void> {
  const { list } = await look(context);
  if (!isStale(list)) return;
  queueList(context, list, {});
  await context.sync();
}

/** Every step is tried, also after another one failed; true when all went well. */
async function all(steps: readonly (() => Promise<void>)[]): Promise<boolean> {
  const [step, ...others] = steps;
  if (!step) return true;
  const went = await step().then(() => true, () => false);
  return (await all(others)) && went;
}

function stepsFor(context: Excel.RequestContext, writing: Writing, seen: Seen, complete: boolean): (() => Promise<void>)[] {
  const forget = (): Promise<void> => forgetGone(context);
  if (complete) return [() => deleteSheets(context, replacedSheets(writing, seen).map(({ sheet }) => sheet)), forget];
  return [
    () => deleteSheets(context, draftSheets(writing, seen)), () => renameBack(context, writing, seen), forget, () => reselect(context, writing.survey),
  ];
}

/** Goes on to the end when the new sheets are complete, back to the beginning when not. */
async function putRight(writing: Writing): Promise<Standing> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const seen = await look(context);
    const complete = isCommitted(writing, seen);
    const went = await all(stepsFor(context, writing, seen, complete));
    const now = await look(context);
    const unfinished = complete ? [] : draftSheets(writing, now).map(({ name }) => name);
    const parked = replacedSheets(writing, now).filter(({ sheet, name }) => complete || sheet.name !== name).map(({ draft }) => draft);
    return { complete, settled: went && unfinished.length + parked.length === 0 && !isStale(now.list), unfinished, parked };
  });
}

const quoteNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What may be there when Excel no longer answers, as far as the writing had come. */
function possibleNames({ drafts, stage }: Writing): string[] {
  const working = drafts.map(({ workingName }) => workingName);
  return stage === "adding" ? working : [...working, ...drafts.flatMap(({ sheet, parkedName }) => [sheet.name, ...(parkedName === "" ? [] : [parkedName])])];
}

/** The sentence for what could not be put right; null when the error that began it says all. */
function leftBehind(writing: Writing, standing: Standing | null, cause: unknown): ProblemError | null {
  const detail = reasonOf(cause, writing.language);
  if (!standing) return new ProblemError("leftUnknown", { sheets: quoteNames(possibleNames(writing)), detail });
  const [parked] = standing.parked;
  const sheets = quoteNames(standing.unfinished);
  const names = parked ? { old: parked.sheet.replaces?.name ?? "", parked: parked.parkedName } : null;
  if (standing.complete) return names && new ProblemError("oldStays", names);
  if (names) return new ProblemError(sheets === "" ? "leftParked" : "leftRenamed", { ...names, sheets, detail });
  return sheets === "" ? null : new ProblemError("leftUnfinished", { sheets, detail });
}

/**
 * After an error: undoes what was begun, or finishes what needs no undoing. Resolves when the new sheets are complete
 * after all; throws the error when the workbook is as before, or a "left…" problem that names what is still there.
 */
export async function settle(writing: Writing, cause: unknown): Promise<void> {
  if (writing.stage === "done") return;
  const standing = await tryAgain(() => putRight(writing), ({ settled }) => settled);
  const left = leftBehind(writing, standing, cause);
  if (left) throw left;
  if (!standing?.complete) throw cause;
}
