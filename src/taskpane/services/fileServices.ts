import type { FileImport } from "../../excel/importFile/importFiles";
import { withPart } from "../../excel/withPart";
import type { Language } from "../../locales/language";
import { outcomeIn } from "./outcomeIn";
import { saveFile } from "./saveFile";
import type { PaneServices } from "./services";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Files in and out; what reads and makes them is loaded when it is first asked for. */
export function fileServices(language: () => Language): Pick<PaneServices, "importFiles" | "saveDocument"> {
  return {
    importFiles: async (files, options) => {
      const outcome = await withPart(options.language, () => import(/* webpackChunkName: "import" */ "../../excel/importFile/importFiles"),
        async ({ importFiles }) => ({ ok: true as const, imports: await importFiles(files, options) }));
      if (outcome.ok) return outcome.imports;
      const { message } = outcome.problem;
      return files.map(({ name }): FileImport => ({ ok: false, file: name, message, cancelled: false }));
    },
    saveDocument: async ({ model }, written) => {
      const file = `${model.sheetName}.docx`;
      const outcome = await outcomeIn(language, "write", async () => {
        // Half a megabyte that most visits do not need.
        const { narrativeDocument } = await import(/* webpackChunkName: "document" */ "../../document/narrativeDocument");
        saveFile(file, WORD_TYPE, await narrativeDocument(model, written));
      });
      return outcome.ok ? { ok: true, file } : outcome;
    },
  };
}
