import type { Answers } from "../../register/corrections/answers";
import type { UnreadSheet } from "../../register/model/reading";
import type { MoreRole } from "../../register/model/roles";
import { originIn } from "../../settings/sheetMark";
import { columnsOf } from "../../settings/sheetOrigin";
import { decodeSettings } from "../../settings/settingsText";
import { answersOf, requestAnswers } from "../kept/corrections";
import { isWorkingName } from "../write/drafts";
import { readMarks } from "../write/ownership";
import { UNFINISHED } from "../../settings/sheetList";

/** Why a sheet of the workbook is not part of what was read. */
export interface SkippedSheet {
  sheet: string;
  why: "hidden" | "ours" | "unfinished" | "empty" | "noRegister" | UnreadSheet["why"];
}

/** The sheets of a workbook before any is looked into. */
interface WorkbookSheets {
  open: Excel.Worksheet[];
  skipped: SkippedSheet[];
  /** Hidden sheets that are not ours: their procedure lists are read, nothing else. */
  hidden: Excel.Worksheet[];
  /** What the user has confirmed, corrected or refused in this workbook. */
  answers: Answers;
  /** Columns that the sheets of ours which stand are made from, by the cut that the workbook keeps. */
  ownColumns: MoreRole[];
}

/** Visible sheets that are not ours, the others with the reason why not, and the user's corrections: one request. */
export async function listSheets(context: Excel.RequestContext): Promise<WorkbookSheets> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const kept = requestAnswers(context);
  await context.sync();
  const marks = await readMarks(context, sheets.items);
  const choices = decodeSettings(kept.isNullObject ? undefined : kept.value);
  const origins = [...marks.values()].map(originIn);
  const ownColumns = [...new Set(origins.flatMap((origin) => (origin ? columnsOf(origin.kind, choices) : [])))];
  const list: WorkbookSheets = { open: [], skipped: [], hidden: [], answers: answersOf(kept), ownColumns };
  for (const sheet of sheets.items) {
    const mark = marks.get(sheet.id) ?? (isWorkingName(sheet.name) ? UNFINISHED : undefined);
    if (mark !== undefined) list.skipped.push({ sheet: sheet.name, why: mark === UNFINISHED ? "unfinished" : "ours" });
    else if (sheet.visibility !== "Visible") {
      list.hidden.push(sheet);
      list.skipped.push({ sheet: sheet.name, why: "hidden" });
    }
    else list.open.push(sheet);
  }
  return list;
}
