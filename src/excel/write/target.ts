import { freezeOf } from "../../settings/freezeMark";
import { UNFINISHED } from "../../settings/sheetList";
import { fingerprintIn } from "../../settings/sheetMark";
import { isReferredTo } from "./references";
import { contentPrint, handwritingSince, NOTHING_BY_HAND, type Handwriting } from "../../sheet/handwriting";
import type { ReplacedSheet } from "./drafts";
import { contentOf, type KnownSheet, type Survey } from "./survey";
import { allowedName, freeName, isNameOf } from "@tthc/spreadsheet/sheetNames";

/** Why an earlier sheet stays and the new one stands beside it: texts excel.beside.<why>. */
type WhyBeside = "users" | "edited" | "protected" | "usedByFormulas" | "frozen" | "unfinished";

/** An earlier sheet that keeps the wanted name. */
export interface Beside {
  old: string;
  why: WhyBeside;
}

/** Where the new sheet goes: its name, and the sheet of ours that it then replaces. */
interface Target {
  /** Wanted name within Excel's rules. */
  wanted: string;
  replaces: ReplacedSheet | null;
  /** What the user wrote by hand on that sheet. */
  hand: Handwriting;
  /** The name that it gets in place of the replaced sheet's. */
  name: string | null;
  /** The sheet because of which nothing is replaced; null when there is none. */
  beside: Beside | null;
}

interface TargetOptions {
  replace: boolean;
  fallback: string;
  /** The name of the sheet while it is a draft; "" for one that is. */
  draft: string;
  /** The one sheet of ours that the new one is to take the place of, whatever it is called now. */
  onto?: { id: string; madeAs: string };
}

/** Our sheets of a name or with a number behind it, the plain name first. */
function named(survey: Survey, name: string): KnownSheet[] {
  return survey.sheets
    .filter((sheet) => survey.marks.has(sheet.id) && isNameOf(sheet.name, name))
    .sort((a, b) => a.name.length - b.name.length || a.position - b.position);
}

/** The name of a sheet that is made again: the user's own stays; one of ours changes with what the report is called now. */
function renewed({ name }: KnownSheet, madeAs: string, wanted: string, survey: Survey): string {
  if (!isNameOf(name, madeAs) || isNameOf(name, wanted)) return name;
  return freeName(wanted, survey.sheets.map((sheet) => sheet.name));
}

/**
 * Decides the new sheet's name. A sheet of that name that is the user's own, or ours and changed by hand, stays as it
 * is and the new one is called "… (2)"; one that is ours, unchanged but for what is filled in by hand and not
 * used by the user's formulas is replaced after the new one is complete. So is the draft of a sheet that is final now: it takes
 * the draft's place under its own name.
 */
export async function chooseTarget(context: Excel.RequestContext, survey: Survey, wantedName: string, options: TargetOptions): Promise<Target> {
  const wanted = allowedName(wantedName, options.fallback);
  const { onto } = options;
  const own = named(survey, wanted);
  const drafts = options.draft === "" ? [] : named(survey, allowedName(options.draft, options.fallback)).filter((sheet) => !own.includes(sheet));
  const earlier = onto ? survey.sheets.filter(({ id }) => id === onto.id) : [...own, ...drafts];
  const { found, beside } = options.replace ? await firstUnchanged(context, survey, earlier) : NOTHING_REPLACED;
  const name = found && nameFor(found.sheet, { own, onto: onto && allowedName(onto.madeAs, options.fallback), wanted, survey });
  return {
    wanted, name, replaces: found?.sheet ?? null, hand: found?.hand ?? NOTHING_BY_HAND,
    beside: found || !options.replace ? null : usersOwn(survey, wanted) ?? beside,
  };
}

/** What the new sheet is called in the place of another; null: by the wanted name, since that was its draft's. */
function nameFor(sheet: KnownSheet, { own, onto, wanted, survey }: { own: readonly KnownSheet[]; onto: string | undefined; wanted: string; survey: Survey }): string | null {
  if (onto !== undefined) return renewed(sheet, onto, wanted, survey);
  return own.some(({ id }) => id === sheet.id) ? sheet.name : null;
}

/** A sheet of exactly that name that the add-in did not write. */
function usersOwn(survey: Survey, wanted: string): Beside | null {
  const taken = survey.sheets.find(({ id, name }) => !survey.marks.has(id) && freeName(wanted, [name]) !== wanted);
  return taken ? { old: taken.name, why: "users" } : null;
}

/** A sheet that may go, with what has to be taken over from it. */
interface Replaceable {
  sheet: ReplacedSheet;
  hand: Handwriting;
}

interface Choice {
  found: Replaceable | null;
  beside: Beside | null;
}

const NOTHING_REPLACED: Choice = { found: null, beside: null };

async function firstUnchanged(context: Excel.RequestContext, survey: Survey, sheets: readonly KnownSheet[]): Promise<Choice> {
  const [first, ...others] = sheets;
  if (!first) return NOTHING_REPLACED;
  const looked = await replaceable(context, survey, first);
  if (typeof looked !== "string") return { found: looked, beside: null };
  const next = await firstUnchanged(context, survey, others);
  return next.found ? next : { found: null, beside: { old: first.name, why: looked } };
}

/** A sheet of ours that may be replaced, or why it may not. */
async function replaceable(context: Excel.RequestContext, survey: Survey, sheet: KnownSheet): Promise<Replaceable | WhyBeside> {
  const mark = survey.marks.get(sheet.id) ?? "";
  if (mark === UNFINISHED) return "unfinished";
  if (freezeOf(mark) !== null) return "frozen";
  const item = context.workbook.worksheets.getItem(sheet.id);
  const { protection } = item;
  protection.load("protected");
  await context.sync();
  const content = await contentOf(context, item);
  const hand = content && handwritingSince(fingerprintIn(mark), content);
  if (!hand) return "edited";
  if (protection.protected) return "protected";
  return (await isReferredTo(context, sheet, survey.sheets)) ? "usedByFormulas" : { sheet: { ...sheet, seen: contentPrint(content) }, hand };
}
