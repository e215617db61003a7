import { languageOf, type Language } from "../../locales/language";

/** The lowest ExcelApi that the report needs (Excel 2019): frozen panes, series from ranges, protection state. */
const LOWEST_API = "1.7";

/**
 * Does this Excel have the requirement set? The version is text: 1.10 is newer than 1.9.
 * @example supports("1.12") // true in Microsoft 365, false in Excel 2019
 */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Can this Excel make a report at all? */
export function supportsReports(): boolean {
  return supports(LOWEST_API);
}

/** The language of Excel's interface, Vietnamese unless it is English. */
export function hostLanguage(): Language {
  return languageOf(Office.context.displayLanguage ?? "");
}
