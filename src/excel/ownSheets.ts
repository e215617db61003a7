import { freezeOf } from "../settings/freezeMark";
import { UNFINISHED } from "../settings/sheetList";
import { fingerprintIn, originIn } from "../settings/sheetMark";
import type { SheetOrigin } from "../settings/sheetOrigin";
import { supportsReports } from "./host/support";
import { readMarks } from "./write/ownership";
import { handwritingSince, type SheetContent } from "../sheet/handwriting";
import { contentOf } from "./write/survey";

/** A finished sheet of ours that stands in the workbook. */
export interface OwnSheet {
  id: string;
  name: string;
  /** What it was made from; null on a sheet of an earlier version. */
  origin: SheetOrigin | null;
  /** Somebody has changed it by hand: it is not replaced. */
  edited: boolean;
}

async function listIn(context: Excel.RequestContext): Promise<OwnSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const ours = worksheets.items.flatMap((sheet) => {
    const mark = marks.get(sheet.id);
    return mark === undefined || mark === UNFINISHED || freezeOf(mark) !== null ? [] : [{ sheet, mark }];
  });
  const now = await Promise.all(ours.map(({ sheet }) => contentOf(context, sheet)));
  return ours.map(({ sheet, mark }, place) => ({ id: sheet.id, name: sheet.name, origin: originIn(mark), edited: isEdited(now[place], mark) }));
}

/** Changed beyond what may be filled in by hand. */
function isEdited(content: SheetContent | null, mark: string): boolean {
  return content === null ? mark !== "" : handwritingSince(fingerprintIn(mark), content) === null;
}

/**
 * The finished sheets that the add-in wrote and that still stand, in the order of their tabs; freezes aside.
 * @example await listOwnSheets() // [{ name: "Tổng hợp Q3-2021", origin: { kind: "summary", … }, edited: false, … }]
 */
export async function listOwnSheets(): Promise<OwnSheet[]> {
  return supportsReports() ? Excel.run({ delayForCellEdit: true }, listIn) : [];
}
