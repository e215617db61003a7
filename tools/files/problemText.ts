import type { FileProblem } from "@tthc/excel-host/file";
import type { Language } from "../../src/locales/language";
import { toolText } from "../locales/toolText";

/**
 * The sentence of a workbook that cannot be opened or saved.
 * @example problemText({ ok: false, code: "empty", values: {} }, "vi")
 */
export function problemText({ code, values }: Pick<FileProblem, "code" | "values">, language: Language): string {
  return toolText(language, `preview.file.${code}`, values);
}
