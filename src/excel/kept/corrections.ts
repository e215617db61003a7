import type { Answers } from "../../register/corrections/answers";
import { decodeAnswers, encodeAnswers } from "../../settings/answersText";
import { changeSetting, readSetting } from "./settings";
import { SETTINGS_KEY } from "../../settings/settingsText";

/**
 * What the user has confirmed or declined in this workbook; empty when nothing, or when what is kept cannot be read.
 * @example (await loadAnswers()).corrections.aliases // [{ from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", since: 0 }]
 */
export async function loadAnswers(): Promise<Answers> {
  return decodeAnswers(await readSetting(SETTINGS_KEY));
}

/** Keeps the answers in the workbook, beside the report's settings; they are in the file once the user saves it. */
export async function saveAnswers(answers: Answers): Promise<void> {
  await changeSetting(SETTINGS_KEY, (kept) => encodeAnswers(answers, kept));
}

/** The workbook's answers as part of a request that is under way: after its sync, answersOf reads them. */
export function requestAnswers(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  setting.load("value");
  return setting;
}

/** The answers of a setting that was asked for and synced. */
export function answersOf(setting: Excel.Setting): Answers {
  return decodeAnswers(setting.isNullObject ? undefined : (setting.value as unknown));
}
