import { supports } from "../host/support";
import { isUnfinished, markOf, sheetListOf, withoutSheets, type SheetList } from "../../settings/sheetList";

/** Property of a sheet that is ours; its value is the fingerprint of what we wrote. */
const PROPERTY = "TTHC.report";
/** Sheet id → mark, as JSON in the workbook: unfinished sheets, and every mark where Excel has no sheet properties (before ExcelApi 1.12). */
const LIST_KEY = "TTHC.sheets";
const PROPERTY_API = "1.12";

/** Marks of the sheets that are ours, by sheet id: fingerprints, parts of freezes, or UNFINISHED. */
export type Marks = ReadonlyMap<string, string>;

function requestSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(LIST_KEY);
  setting.load("value");
  return setting;
}

function listIn(setting: Excel.Setting): SheetList {
  return setting.isNullObject ? {} : sheetListOf(setting.value);
}

/** Which of the sheets, loaded with id and name, are ours. One request, whatever their number. */
export async function readMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Marks> {
  const properties = supports(PROPERTY_API) ? sheets.map((sheet) => sheet.customProperties.getItemOrNullObject(PROPERTY)) : [];
  properties.forEach((property) => property.load("value"));
  const setting = requestSetting(context);
  await context.sync();
  const list = listIn(setting);
  const marks = new Map<string, string>();
  sheets.forEach((sheet, index) => {
    const property = properties[index];
    const own = property && !property.isNullObject ? property.value : undefined;
    const mark = markOf(list[sheet.id], sheet.name, own);
    if (typeof mark === "string") marks.set(sheet.id, mark);
  });
  return marks;
}

/** The list of marks with the sheets that there are, asked for as part of a request that is under way. */
export interface MarkList {
  setting: Excel.Setting;
  sheets: Excel.WorksheetCollection;
}

export function requestList(context: Excel.RequestContext): MarkList {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name");
  return { setting: requestSetting(context), sheets };
}

/** Which of the listed sheets are unfinished. */
export function unfinishedIn({ setting }: MarkList): string[] {
  return Object.entries(listIn(setting)).flatMap(([id, mark]) => (isUnfinished(mark) ? [id] : []));
}

/** Does the list name one of these sheets? */
export function isListed({ setting }: MarkList, ids: readonly string[]): boolean {
  return ids.some((id) => id in listIn(setting));
}

/** Does the list name sheets that are gone? A sheet of the user's that gets such an id later would count as ours. */
export function isStale({ setting, sheets }: MarkList): boolean {
  return Object.keys(listIn(setting)).some((id) => !sheets.items.some((sheet) => sheet.id === id));
}

/** Puts a change of the list into the request that is under way; sheets that are gone leave it, an empty list leaves the workbook. */
export function queueList(context: Excel.RequestContext, { setting, sheets }: MarkList, change: { add?: SheetList; forget?: readonly string[] }): void {
  const { settings } = context.workbook;
  const before = listIn(setting);
  const gone = Object.keys(before).filter((id) => !sheets.items.some((sheet) => sheet.id === id));
  const after = { ...withoutSheets(before, [...gone, ...(change.forget ?? [])]), ...change.add };
  if (Object.keys(after).length > 0) settings.add(LIST_KEY, JSON.stringify(after));
  else if (!setting.isNullObject) settings.getItem(LIST_KEY).delete();
}

/** Puts a finished sheet's mark on the sheet itself, where Excel can; what is left for the list is returned. */
export function queueMark(sheet: Excel.Worksheet, id: string, mark: string): SheetList {
  if (!supports(PROPERTY_API)) return { [id]: mark };
  sheet.customProperties.add(PROPERTY, mark);
  return {};
}
