import { isReferredTo } from "./references";
import { contentPrint, handwritingSince, NOTHING_BY_HAND, type Handwriting } from "../../sheet/handwriting";
import type { ReplacedSheet } from "./drafts";
import { contentOf, type KnownSheet, type Survey } from "./survey";
import { allowedName, isNameOf } from "@tthc/spreadsheet/sheetNames";

/** Where the new sheet goes: its name, and the sheet of ours that it then replaces. */
interface Target {
  /** Wanted name within Excel's rules. */
  wanted: string;
  replaces: ReplacedSheet | null;
  /** What the user wrote by hand on that sheet. */
  hand: Handwriting;
}

/** Our sheets of the wanted name or with a number behind it, the plain name first. */
function candidates(survey: Survey, wanted: string): KnownSheet[] {
  return survey.sheets
    .filter((sheet) => survey.marks.has(sheet.id) && isNameOf(sheet.name, wanted))
    .sort((a, b) => a.name.length - b.name.length || a.position - b.position);
}

/**
 * Decides the new sheet's name. A sheet of that name that is the user's own, or ours and changed by hand, stays as it
 * is and the new one is called "… (2)"; one that is ours, unchanged but for what is filled in by hand and not
 * used by the user's formulas is replaced after the new one is complete.
 */
export async function chooseTarget(
  context: Excel.RequestContext, survey: Survey, wantedName: string, options: { replace: boolean; fallback: string },
): Promise<Target> {
  const wanted = allowedName(wantedName, options.fallback);
  const found = options.replace ? await firstUnchanged(context, survey, candidates(survey, wanted)) : null;
  return { wanted, replaces: found?.sheet ?? null, hand: found?.hand ?? NOTHING_BY_HAND };
}

/** A sheet that may go, with what has to be taken over from it. */
interface Replaceable {
  sheet: ReplacedSheet;
  hand: Handwriting;
}

async function firstUnchanged(context: Excel.RequestContext, survey: Survey, sheets: readonly KnownSheet[]): Promise<Replaceable | null> {
  const [first, ...others] = sheets;
  if (!first) return null;
  const content = await contentOf(context, context.workbook.worksheets.getItem(first.id));
  const hand = content && handwritingSince(survey.marks.get(first.id) ?? "", content);
  if (!hand || await isReferredTo(context, first, survey.sheets)) return firstUnchanged(context, survey, others);
  return { sheet: { ...first, seen: contentPrint(content) }, hand };
}
