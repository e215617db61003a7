import { sheetsNow, watchEdits } from "../../excel/edits";
import { momentOf } from "../../excel/host/clock";
import { listOwnSheets } from "../../excel/ownSheets";
import { withPart } from "../../excel/withPart";
import type { Language } from "../../locales/language";
import { outcomeIn } from "./outcomeIn";
import type { ComparedSheet, PaneServices } from "./services";

const reportPart = () => import(/* webpackChunkName: "report" */ "../../excel/reportPart");

/** Sheets that stand, and what happens in the workbook. What cannot be told is told as unknown, or as nothing. */
export function sheetServices(language: () => Language): Pick<PaneServices, "compareSheets" | "updateSheet" | "watchEdits" | "sheetsNow"> {
  return {
    compareSheets: async (source) => {
      const listed = await outcomeIn(language, "read", listOwnSheets);
      const sheets = listed.ok ? listed.done : [];
      if (sheets.length === 0) return [];
      const { day } = momentOf(new Date());
      const unknown = (): ComparedSheet[] => sheets.map((sheet) => ({ ...sheet, standing: { state: "unknown" } }));
      const compared = await withPart(source.settings.language, reportPart, ({ compareSheet }) => Promise.resolve({
        ok: true as const, sheets: sheets.map((sheet): ComparedSheet => ({ ...sheet, standing: sheet.origin ? compareSheet(sheet.origin, source, day) : { state: "unknown" } })),
      }));
      return compared.ok ? compared.sheets : unknown();
    },
    updateSheet: (sheet, settings, options) => withPart(settings.language, reportPart, ({ updateSheet }) => updateSheet(sheet, settings, options)),
    watchEdits: async (heard) => {
      const watching = await outcomeIn(language, "read", () => watchEdits(heard));
      return watching.ok ? watching.done : null;
    },
    sheetsNow: async () => {
      const found = await outcomeIn(language, "read", sheetsNow);
      return found.ok ? found.done : [];
    },
  };
}
