import { supports } from "../support";

/** Property of a sheet that is ours; its value is the fingerprint of what we wrote. */
const PROPERTY = "TTHC.report";
/** Where Excel has no sheet properties (before ExcelApi 1.12): sheet id → fingerprint, as JSON in the workbook. */
const LIST_KEY = "TTHC.sheets";
const PROPERTY_API = "1.12";

/** Fingerprints of the sheets that are ours, by sheet id. */
export type Marks = ReadonlyMap<string, string>;

function listOf(stored: unknown): Record<string, string> {
  if (typeof stored !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(stored);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

async function readList(context: Excel.RequestContext): Promise<Record<string, string>> {
  const setting = context.workbook.settings.getItemOrNullObject(LIST_KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? {} : listOf(setting.value);
}

/** Which of the sheets are ours. One request, whatever their number. */
export async function readMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Marks> {
  const properties = supports(PROPERTY_API) ? sheets.map((sheet) => sheet.customProperties.getItemOrNullObject(PROPERTY)) : [];
  properties.forEach((property) => property.load("value"));
  const listed = await readList(context);
  const marks = new Map<string, string>();
  sheets.forEach((sheet, index) => {
    const property = properties[index];
    const mark = property && !property.isNullObject ? property.value : listed[sheet.id];
    if (typeof mark === "string") marks.set(sheet.id, mark);
  });
  return marks;
}

/** Marks a sheet as ours with the fingerprint of its content. */
export async function markSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, id: string, fingerprint: string): Promise<void> {
  if (supports(PROPERTY_API)) {
    sheet.customProperties.add(PROPERTY, fingerprint);
    await context.sync();
    return;
  }
  const listed = await readList(context);
  context.workbook.settings.add(LIST_KEY, JSON.stringify({ ...listed, [id]: fingerprint }));
  await context.sync();
}

/** Forgets sheets of the list that are gone. */
export async function forgetSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const listed = await readList(context);
  const kept = Object.fromEntries(Object.entries(listed).filter(([id]) => !ids.includes(id)));
  if (Object.keys(kept).length === Object.keys(listed).length) return;
  context.workbook.settings.add(LIST_KEY, JSON.stringify(kept));
  await context.sync();
}
