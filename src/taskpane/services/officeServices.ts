import { lastOutcome, subscribeToOutcomes } from "../../commands/outcome";
import { loadAnswers, saveAnswers } from "../../excel/corrections";
import { figureCell } from "../../excel/figureCell";
import { listFreezes } from "../../excel/freeze/listFreezes";
import { goToCell } from "../../excel/goToCell";
import { listSeparator } from "../../excel/listSeparator";
import { makeCaseList } from "../../excel/makeCaseList";
import { makeDoctor } from "../../excel/makeDoctor";
import { makeReport } from "../../excel/makeReport";
import { problemOf } from "../../excel/problemOf";
import { readRegister } from "../../excel/readRegister";
import { removeReports } from "../../excel/removeReports";
import { loadSettings, saveSettings } from "../../excel/settings";
import { hostLanguage, supportsReports } from "../../excel/support";
import { NO_ANSWERS } from "../../register/answers";
import { buildReport } from "../../report/build";
import type { Problem } from "../../report/request";
import { settingsFor } from "../../report/settings";
import { copyText } from "./copyText";
import { chosenLanguage, keepLanguage } from "./languageChoice";
import { onPaneShown } from "./paneShown";
import { saveFile } from "./saveFile";
import type { PaneServices } from "./services";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Runs work in the workbook; whatever it throws becomes the sentence for it. */
async function asOutcome<Done>(during: "read" | "write", work: () => Promise<Done>): Promise<{ ok: true; done: Done } | { ok: false; problem: Problem }> {
  try {
    return { ok: true, done: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error, during, chosenLanguage() ?? hostLanguage()) };
  }
}

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
      const outcome = await asOutcome("read", () => loadSettings(base));
      return outcome.ok ? outcome.done : base;
    },
    saveSettings: (settings) => asOutcome("write", () => saveSettings(settings)),
    loadAnswers: async () => {
      const outcome = await asOutcome("read", loadAnswers);
      return outcome.ok ? outcome.done : NO_ANSWERS;
    },
    saveAnswers: (answers) => asOutcome("write", () => saveAnswers(answers)),
    build: buildReport,
    insert: (settings, options) => makeReport(settings, options),
    insertDoctor: makeDoctor,
    insertCases: makeCaseList,
    freeze: async (settings, options) => {
      const outcome = await asOutcome("write", async () => {
        const { freezePeriod } = await import(/* webpackChunkName: "freeze" */ "../../excel/freeze/freezePeriod");
        return freezePeriod(settings, options);
      });
      return outcome.ok ? outcome.done : outcome;
    },
    listFreezes: async () => {
      const outcome = await asOutcome("read", listFreezes);
      return outcome.ok ? outcome.done : [];
    },
    compareFreeze: async (id, settings, options) => {
      const outcome = await asOutcome("write", async () => {
        const { compareWithFreeze } = await import(/* webpackChunkName: "freeze" */ "../../excel/freeze/compareWithFreeze");
        return compareWithFreeze(id, settings, options);
      });
      return outcome.ok ? outcome.done : outcome;
    },
    importFiles: async (files, options) => {
      const { importFiles } = await import(/* webpackChunkName: "import" */ "../../excel/importFile/importFiles");
      return importFiles(files, options);
    },
    removeInserted: async () => {
      const outcome = await asOutcome("write", removeReports);
      return outcome.ok ? { ok: true, ...outcome.done } : outcome;
    },
    goTo: async ({ sheet, row, column }) => {
      const outcome = await asOutcome("read", () => goToCell(sheet, row, column));
      return outcome.ok && !outcome.done ? { ok: false, problem: null } : outcome;
    },
    figureCell: ({ model }, figure, written) => figureCell(model, figure, written),
    saveDocument: async ({ model }, written) => {
      const file = `${model.sheetName}.docx`;
      const outcome = await asOutcome("write", async () => {
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
