import { lastOutcome, subscribeToOutcomes } from "../../commands/outcome";
import { loadAnswers, saveAnswers } from "../../excel/corrections";
import { figureCell } from "../../excel/figureCell";
import { goToCell } from "../../excel/goToCell";
import { listSeparator } from "../../excel/listSeparator";
import { makeReport } from "../../excel/makeReport";
import { readRegister } from "../../excel/readRegister";
import { removeReports } from "../../excel/removeReports";
import { loadSettings, saveSettings } from "../../excel/settings";
import { hostLanguage, supportsReports } from "../../excel/support";
import { NO_ANSWERS } from "../../register/answers";
import { buildReport } from "../../report/build";
import { settingsFor } from "../../report/settings";
import { copyText } from "./copyText";
import { freezeServices } from "./freezeServices";
import { chosenLanguage, keepLanguage } from "./languageChoice";
import { onPaneShown } from "./paneShown";
import { outcomeIn } from "./outcomeIn";
import { saveFile } from "./saveFile";
import type { PaneServices } from "./services";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The pane's services over the open workbook.
 * @example createPane(officeServices())
 */
export function officeServices(): PaneServices {
  const language = (): ReturnType<PaneServices["language"]> => chosenLanguage() ?? hostLanguage();
  return {
    language, keepLanguage,
    supported: supportsReports,
    read: readRegister,
    loadSettings: async (reading) => {
      const base = settingsFor(reading);
      const outcome = await outcomeIn(language, "read", () => loadSettings(base));
      return outcome.ok ? outcome.done : base;
    },
    saveSettings: (settings) => outcomeIn(language, "write", () => saveSettings(settings)),
    loadAnswers: async () => {
      const outcome = await outcomeIn(language, "read", loadAnswers);
      return outcome.ok ? outcome.done : NO_ANSWERS;
    },
    saveAnswers: (answers) => outcomeIn(language, "write", () => saveAnswers(answers)),
    build: buildReport,
    insert: (settings, options) => makeReport(settings, options),
    insertDoctor: async (...words) => (await import(/* webpackChunkName: "doctor" */ "../../excel/makeDoctor")).makeDoctor(...words),
    insertCases: async (...words) => (await import(/* webpackChunkName: "cases" */ "../../excel/makeCaseList")).makeCaseList(...words),
    ...freezeServices(language),
    importFiles: async (files, options) => {
      const { importFiles } = await import(/* webpackChunkName: "import" */ "../../excel/importFile/importFiles");
      return importFiles(files, options);
    },
    removeInserted: async () => {
      const outcome = await outcomeIn(language, "write", removeReports);
      return outcome.ok ? { ok: true, ...outcome.done } : outcome;
    },
    goTo: async ({ sheet, row, column }) => {
      const outcome = await outcomeIn(language, "read", () => goToCell(sheet, row, column));
      return outcome.ok && !outcome.done ? { ok: false, problem: null } : outcome;
    },
    figureCell: ({ model }, figure, written) => figureCell(model, figure, written),
    saveDocument: async ({ model }, written) => {
      const file = `${model.sheetName}.docx`;
      const outcome = await outcomeIn(language, "write", async () => {
        // Half a megabyte that most visits do not need.
        const { narrativeDocument } = await import(/* webpackChunkName: "document" */ "../../document/narrativeDocument");
        saveFile(file, WORD_TYPE, await narrativeDocument(model, written));
      });
      return outcome.ok ? { ok: true, file } : outcome;
    },
    copy: copyText,
    listSeparator,
    onCommand: subscribeToOutcomes,
    lastCommand: lastOutcome,
    onReopened: onPaneShown,
    timeOfDay: () => {
      const now = new Date();
      return `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
    },
  };
}
