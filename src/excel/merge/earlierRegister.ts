import { keptRegisterOf, KEPT_REGISTER_KEY } from "../../settings/keptRegister";
import { readSetting } from "../kept/settings";
import type { ReplacedSheet } from "../write/drafts";
import { isReferredTo } from "../write/references";
import type { Survey } from "../write/survey";
import { contentKeyOf } from "./contentKeyOf";

/** Why the register of an earlier merge stays beside the new one: texts merge.stays.<why>. */
export type WhyStays = "edited" | "protected" | "usedByFormulas";

/** The sheet of an earlier merge: to be replaced, or to stay and why. */
export interface EarlierRegister {
  name: string;
  replaces: ReplacedSheet | null;
  stays: WhyStays | null;
}

/**
 * The register of an earlier merge that still stands in the workbook; null when there is none. One that nobody has changed,
 * protected or taken figures from makes room for the new one.
 */
export async function earlierRegister(context: Excel.RequestContext, survey: Survey): Promise<EarlierRegister | null> {
  const kept = keptRegisterOf(await readSetting(KEPT_REGISTER_KEY));
  const known = kept && survey.sheets.find(({ id }) => id === kept.id);
  if (!known || !kept) return null;
  const sheet = context.workbook.worksheets.getItem(known.id);
  const { protection } = sheet;
  protection.load("protected");
  const content = await contentKeyOf(context, sheet);
  const staying = (stays: WhyStays): EarlierRegister => ({ name: known.name, replaces: null, stays });
  if (content !== kept.content) return staying("edited");
  if (protection.protected) return staying("protected");
  if (await isReferredTo(context, known, survey.sheets)) return staying("usedByFormulas");
  return { name: known.name, replaces: { ...known, seen: content, printNow: contentKeyOf }, stays: null };
}
