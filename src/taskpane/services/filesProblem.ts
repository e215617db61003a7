import type { Language } from "../../locales/language";
import { mergeSheetText } from "../../locales/mergeSheetText";
import type { FilesCode, Problem } from "../../report/request/request";

/**
 * The sentence for what is wrong with merged files: its texts come with what merges.
 * @example filesProblem("filesNoCases", "vi") // { code: "filesNoCases", message: "Các tệp chỉ có bảng tổng hợp, …" }
 */
export function filesProblem(code: FilesCode, language: Language, values: Record<string, string | number> = {}): Problem {
  return { code, message: mergeSheetText(language, `merge.problem.${code}`, values) };
}
