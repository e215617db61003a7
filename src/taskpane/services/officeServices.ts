import { lastOutcome, subscribeToOutcomes } from "../../commands/outcome";
import { loadAnswers, saveAnswers } from "../../excel/kept/corrections";
import { goToCell } from "../../excel/goToCell";
import { momentOf, timeOfDay } from "../../excel/host/clock";
import { listSeparator } from "../../excel/listSeparator";
import { removeReports } from "../../excel/removeReports";
import { loadChoices, saveSettings } from "../../excel/kept/settings";
import { hostLanguage, supportsReports } from "../../excel/host/support";
import { loadTexts } from "../../locales/text";
import { settingsFor } from "../../report/request/settings";
import { cellServices } from "./cellServices";
import { copyText } from "./copyText";
import { fileServices } from "./fileServices";
import { freezeServices } from "./freezeServices";
import { tellFunctions } from "./functionDays";
import { chosenLanguage, keepLanguage } from "./languageChoice";
import { onPaneShown } from "./paneShown";
import { outcomeIn } from "./outcomeIn";
import { readingServices } from "./readingServices";
import { procedureServices } from "./procedureServices";
import { reconcileServices } from "./reconcileServices";
import { reportServices } from "./reportServices";
import { sheetServices } from "./sheetServices";
import { withFiles } from "./withFiles";
import type { PaneServices } from "./services";

/**
 * The pane's services over the open workbook.
 * @example createPane(officeServices())
 */
export function officeServices(): PaneServices {
  const language = (): ReturnType<PaneServices["language"]> => chosenLanguage() ?? hostLanguage();
  return withFiles({
    language, keepLanguage,
    supported: supportsReports,
    ...readingServices(language),
    loadSettings: async (reading) => {
      const outcome = await outcomeIn(language, "read", () => loadChoices(settingsFor(reading)));
      if (!outcome.ok) return outcome;
      const { settings, isNew } = outcome.done;
      void tellFunctions(settings.ownDays);
      return { ok: true, done: settings, isNew };
    },
    saveSettings: (settings) => outcomeIn(language, "write", async () => {
      await saveSettings(settings);
      void tellFunctions(settings.ownDays);
    }),
    loadAnswers: () => outcomeIn(language, "read", loadAnswers),
    saveAnswers: (answers) => outcomeIn(language, "write", () => saveAnswers(answers)),
    loadLanguage: (wanted) => outcomeIn(language, "read", () => loadTexts(wanted)),
    ...reportServices,
    ...sheetServices(language),
    ...freezeServices(language),
    ...fileServices(language),
    ...cellServices(language),
    ...reconcileServices(language),
    ...procedureServices(language),
    readFormulas: ({ layouts }) => outcomeIn(language, "read", async () => {
      const { readWorkbookFormulas } = await import(/* webpackChunkName: "formulas" */ "./workbookFormulas");
      return readWorkbookFormulas(layouts);
    }),
    removeInserted: async () => {
      const outcome = await outcomeIn(language, "write", removeReports);
      return outcome.ok ? { ok: true, ...outcome.done } : outcome;
    },
    goTo: async ({ sheet, row, column }) => {
      const outcome = await outcomeIn(language, "read", () => goToCell(sheet, row, column));
      return outcome.ok && !outcome.done ? { ok: false, problem: null } : outcome;
    },
    copy: copyText,
    listSeparator,
    onCommand: subscribeToOutcomes,
    lastCommand: lastOutcome,
    onReopened: onPaneShown,
    timeOfDay: () => timeOfDay(momentOf(new Date()).minute),
  }, language);
}
