import type { ReportSettings } from "../../report/request/request";
import { ProblemError, reasonOf } from "../host/problemOf";
import { SETTINGS_KEY, decodeSettings, encodeSettings, keepsSettings } from "../../settings/settingsText";
import { hostLanguage, supports } from "../host/support";
import { tryAgain } from "../host/asking";

/**
 * What the workbook keeps under a key, or undefined. Excel 2016 and older keep it in the document's settings.
 * @example await readSetting("TTHC.settings") // '{"version":1, …}'
 */
export async function readSetting(key: string): Promise<unknown> {
  if (!supports("1.4")) return Office.context.document.settings.get(key) ?? undefined;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

async function writeSetting(key: string, value: string): Promise<void> {
  if (!supports("1.4")) return writeDocumentSetting(key, value);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.add(key, value);
    setting.load("value");
    await context.sync();
    if (setting.value !== value) throw new ProblemError("notSaved", { detail: key });
  });
}

/** After an error: the text may be kept all the same, the one before may, or nobody knows. */
async function settleSetting(key: string, value: string, cause: unknown): Promise<void> {
  const found = await tryAgain(async () => ({ value: await readSetting(key) }), () => true);
  if (found?.value === value) return;
  throw new ProblemError(found ? "notSaved" : "savedUnknown", { detail: reasonOf(cause, hostLanguage()) });
}

/** One change after the other: the second is made on what the first one kept. */
let last: Promise<void> = Promise.resolve();

/**
 * Changes what the workbook keeps under a key; it is stored in the file when the user saves. Stops with "notSaved" when
 * it is as before, with "savedUnknown" when Excel does not tell.
 * @example await changeSetting("TTHC.settings", (kept) => encodeSettings(settings, kept))
 */
export function changeSetting(key: string, change: (kept: unknown) => string): Promise<void> {
  const changed = last.then(async () => {
    const kept = await readSetting(key).catch((error: unknown) => { throw new ProblemError("notSaved", { detail: reasonOf(error, hostLanguage()) }); });
    const value = change(kept);
    await writeSetting(key, value).catch((error: unknown) => settleSetting(key, value, error));
  });
  last = changed.catch(() => undefined);
  return changed;
}

function writeDocumentSetting(key: string, value: string): Promise<void> {
  const { settings } = Office.context.document;
  const before: unknown = settings.get(key);
  settings.set(key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status !== Office.AsyncResultStatus.Failed) return resolve();
      // Left as it is, it would read as saved and go into the file with the next choice.
      if (typeof before === "string") settings.set(key, before);
      else settings.remove(key);
      reject(result.error);
    });
  });
}

/**
 * The choices that this workbook keeps; what it does not keep comes from `base`, the defaults when left out.
 * @example (await loadSettings(settingsFor(reading))).closingDay // 20
 */
export async function loadSettings(base?: ReportSettings): Promise<ReportSettings> {
  return (await loadChoices(base)).settings;
}

/** The same; isNew: the workbook keeps none, so that its user has not been asked for any. */
export async function loadChoices(base?: ReportSettings): Promise<{ settings: ReportSettings; isNew: boolean }> {
  const kept = await readSetting(SETTINGS_KEY);
  return { settings: decodeSettings(kept, base), isNew: !keepsSettings(kept) };
}

/** Keeps the user's choices in the workbook; other members under the key stay. Never names or case ids. */
export async function saveSettings(settings: ReportSettings): Promise<void> {
  await changeSetting(SETTINGS_KEY, (kept) => encodeSettings(settings, kept));
}
