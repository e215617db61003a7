import type { ReportSettings } from "../report/request";
import { SETTINGS_KEY, decodeSettings, encodeSettings } from "./settingsText";
import { supports } from "./support";

export { SETTINGS_KEY, decodeSettings, encodeSettings };

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

/** Keeps a text under a key in the workbook; it is stored in the file when the user saves. */
export async function writeSetting(key: string, value: string): Promise<void> {
  if (!supports("1.4")) return writeDocumentSetting(key, value);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

function writeDocumentSetting(key: string, value: string): Promise<void> {
  Office.context.document.settings.set(key, value);
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Failed) reject(result.error);
      else resolve();
    });
  });
}

/**
 * The choices that this workbook keeps; what it does not keep comes from `base`, the defaults when left out.
 * @example (await loadSettings(settingsFor(reading))).closingDay // 20
 */
export async function loadSettings(base?: ReportSettings): Promise<ReportSettings> {
  return decodeSettings(await readSetting(SETTINGS_KEY), base);
}

/** Keeps the user's choices in the workbook; other members under the key stay. Never names or case ids. */
export async function saveSettings(settings: ReportSettings): Promise<void> {
  await writeSetting(SETTINGS_KEY, encodeSettings(settings, await readSetting(SETTINGS_KEY)));
}
