import { dayAndTime } from "../../excel/host/clock";
import type { Language } from "../../locales/language";
import { outcomeIn } from "./outcomeIn";
import { saveFile } from "./saveFile";
import type { PaneServices } from "./services";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Files for the user; what makes them is loaded when it is first asked for. */
export function fileServices(language: () => Language): Pick<PaneServices, "saveDocument"> {
  return {
    saveDocument: async ({ model }, written) => {
      const file = `${model.sheetName}.docx`;
      const outcome = await outcomeIn(language, "write", async () => {
        // Half a megabyte that most visits do not need.
        const { narrativeDocument } = await import(/* webpackChunkName: "document" */ "../../document/narrativeDocument");
        saveFile(file, WORD_TYPE, await narrativeDocument(model, written, dayAndTime(new Date(), written)));
      });
      return outcome.ok ? { ok: true, file } : outcome;
    },
  };
}
