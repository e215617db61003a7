import { isReferredTo } from "./references";
import { currentFingerprint, type KnownSheet, type Survey } from "./survey";
import { allowedName, isNameOf } from "@tthc/spreadsheet/sheetNames";

/** Where the new sheet goes: its name, and the sheet of ours that it then replaces. */
interface Target {
  /** Wanted name within Excel's rules. */
  wanted: string;
  replaces: KnownSheet | null;
  /** The new sheet takes the replaced one's name too, its number with it. */
  keepsName: boolean;
}

/** Our sheets of a name or with a number behind it, the plain name first. */
function named(survey: Survey, name: string): KnownSheet[] {
  return survey.sheets
    .filter((sheet) => survey.marks.has(sheet.id) && isNameOf(sheet.name, name))
    .sort((a, b) => a.name.length - b.name.length || a.position - b.position);
}

/**
 * Decides the new sheet's name. A sheet of that name that is the user's own, or ours and changed by hand, stays as it
 * is and the new one is called "… (2)"; one that is ours, unchanged and not used by the user's formulas is replaced
 * after the new one is complete. So is the draft of a sheet that is final now: it takes the draft's place under its own name.
 * @param options draft: the name of the sheet while it is a draft; "" for one that is
 */
export async function chooseTarget(
  context: Excel.RequestContext, survey: Survey, wantedName: string, options: { replace: boolean; fallback: string; draft: string },
): Promise<Target> {
  const wanted = allowedName(wantedName, options.fallback);
  const own = named(survey, wanted);
  const drafts = options.draft === "" ? [] : named(survey, allowedName(options.draft, options.fallback)).filter((sheet) => !own.includes(sheet));
  const replaces = options.replace ? await firstUnchanged(context, survey, [...own, ...drafts]) : null;
  return { wanted, replaces, keepsName: replaces !== null && own.includes(replaces) };
}

async function firstUnchanged(context: Excel.RequestContext, survey: Survey, sheets: readonly KnownSheet[]): Promise<KnownSheet | null> {
  const [first, ...others] = sheets;
  if (!first) return null;
  const now = await currentFingerprint(context, context.workbook.worksheets.getItem(first.id));
  const replaceable = now === survey.marks.get(first.id) && !(await isReferredTo(context, first, survey.sheets));
  return replaceable ? first : firstUnchanged(context, survey, others);
}
