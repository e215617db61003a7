import type { Language } from "../../locales/language";
import { mergeSheetText } from "../../locales/mergeSheetText";
import { countText } from "../../locales/numberText";
import type { MergeResult } from "../../settings/mergeChoices";
import type { MergeOutcome } from "../services/services";
import type { Notice } from "./state";

/** The line that says what merging files gave, and what there is to look at all the same. */
export function mergeNotice(result: MergeResult, outcome: MergeOutcome, language: Language): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { merged: { files, reading }, sheets, remarks } = outcome;
  const refused = files.filter(({ status }) => status === "refused").length;
  const values = {
    files: countText(files.length - refused, language), rows: countText(reading.line.used, language), count: countText(sheets.length, language),
    sheet: sheets[0] ?? "", sources: sheets[sheets.length - 1] ?? "",
  };
  const left = refused === 0 ? [] : [mergeSheetText(language, "merge.done.refused", { count: countText(refused, language) })];
  const said = [mergeSheetText(language, `merge.done.${result}`, values), ...left, ...remarks].join(" ");
  return { tone: left.length + remarks.length === 0 ? "success" : "info", message: { said }, sheet: sheets[0] };
}
