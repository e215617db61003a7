import { freezeOf } from "../settings/freezeMark";
import { ProblemError, reasonOf } from "./host/problemOf";
import { hostLanguage, supportsReports } from "./host/support";
import { tryAgain } from "./host/asking";
import { isWorkingName } from "./write/drafts";
import { isStale, queueList, requestList } from "./write/ownership";
import { fingerprintIn } from "../settings/sheetMark";
import { handwritingSince } from "../sheet/handwriting";
import { isTypedInto } from "../sheet/typedCells";
import { UNFINISHED } from "../settings/sheetList";
import { contentOf, surveyWorkbook, type KnownSheet, type Survey } from "./write/survey";

/** Names of the sheets that were removed, and of ours that stayed because somebody changed them by hand. */
interface RemovedReports {
  removed: string[];
  kept: string[];
}

/** Ours, freezes aside: they are records. Also a sheet that has no mark but is called unfinished. */
function isOurs({ id, name }: KnownSheet, { marks }: Survey): boolean {
  const mark = marks.get(id);
  return mark === undefined ? isWorkingName(name) : freezeOf(mark) === null;
}

/** Nobody wrote on it by hand, or it never was finished; one without a mark goes only when nothing stands on it. */
async function mayGo(context: Excel.RequestContext, { id }: KnownSheet, { marks }: Survey): Promise<boolean> {
  const mark = marks.get(id) ?? "";
  if (mark === UNFINISHED) return true;
  const content = await contentOf(context, context.workbook.worksheets.getItem(id));
  const print = fingerprintIn(mark);
  return content === null ? mark === "" : handwritingSince(print, content)?.size === 0 && !isTypedInto(print, content);
}

/** What will be removed and what of ours stays. Excel needs one visible sheet: where only ours can be seen, one stays. */
async function chooseSheets(context: Excel.RequestContext): Promise<{ going: KnownSheet[]; kept: KnownSheet[] }> {
  const survey = await surveyWorkbook(context);
  const ours = survey.sheets.filter((sheet) => isOurs(sheet, survey));
  const free = await Promise.all(ours.map((sheet) => mayGo(context, sheet, survey)));
  const going = ours.filter((_, index) => free[index]);
  const stays = survey.sheets.some((sheet) => sheet.visible && !going.includes(sheet)) ? undefined : going.find(({ visible }) => visible);
  const kept = ours.filter((sheet) => sheet === stays || !going.includes(sheet));
  return { going: going.filter((sheet) => sheet !== stays), kept };
}

/** Removes those that are still there and forgets them; the names of those that stand afterwards. */
async function removeOnce(going: readonly KnownSheet[], failed: (error: unknown) => void): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const before = requestList(context);
    await context.sync();
    before.sheets.items.filter(({ id }) => going.some((sheet) => sheet.id === id)).forEach((sheet) => sheet.delete());
    await context.sync().catch(failed);
    const after = requestList(context);
    await context.sync();
    if (isStale(after)) {
      queueList(context, after, {});
      await context.sync();
    }
    return going.flatMap(({ id, name }) => (after.sheets.items.some((sheet) => sheet.id === id) ? [name] : []));
  });
}

const joinNames = (names: readonly string[]): string => names.join(", ");

async function removeSheets(going: readonly KnownSheet[]): Promise<void> {
  let cause: unknown = null;
  const failed = (error: unknown): void => { cause = error; };
  const names = going.map(({ name }) => name);
  const standing = await tryAgain(() => removeOnce(going, failed).catch((error: unknown) => { failed(error); throw error; }), (stand) => stand.length === 0);
  const detail = reasonOf(cause, hostLanguage());
  if (standing === null) throw new ProblemError("removedUnknown", { sheets: joinNames(names), detail });
  if (standing.length === 0) return;
  const removed = names.filter((name) => !standing.includes(name));
  throw removed.length === 0 ? new ProblemError("removeFailed", { detail }) : new ProblemError("removedSome", { removed: joinNames(removed), standing: joinNames(standing), detail });
}

/**
 * Removes the sheets that this add-in wrote and nobody changed, and those that it left unfinished; all others stay, and
 * so do freezes: they are records. Excel needs one visible sheet, so the last one stays too. When it cannot be ended the
 * problem says which are gone and which are not.
 * @example await removeReports() // { removed: ["Tổng hợp quý"], kept: [] }
 */
export async function removeReports(): Promise<RemovedReports> {
  if (!supportsReports()) throw new ProblemError("unsupportedHost");
  const { going, kept } = await Excel.run({ delayForCellEdit: true }, chooseSheets);
  if (going.length > 0) await removeSheets(going);
  return { removed: going.map(({ name }) => name), kept: kept.map(({ name }) => name) };
}
