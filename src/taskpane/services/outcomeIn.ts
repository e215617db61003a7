import { problemOf } from "../../excel/host/problemOf";
import type { Language } from "../../locales/language";
import type { Problem } from "../../report/request/request";

/** Runs work in the workbook; whatever it throws becomes the sentence for it in the pane's language. */
export async function outcomeIn<Done>(
  language: () => Language, during: "read" | "write", work: () => Promise<Done>,
): Promise<{ ok: true; done: Done } | { ok: false; problem: Problem }> {
  try {
    return { ok: true, done: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error, during, language()) };
  }
}
