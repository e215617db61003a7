import type { Language } from "../locales/language";
import { loadTexts } from "../locales/text";
import type { Problem } from "../report/request/request";
import { problemOf } from "./host/problemOf";

/**
 * Runs work that lies in a part of the add-in loaded when first asked for, with the texts of the language it writes in.
 * A part that cannot be loaded is a problem like any other; asking again tries again.
 * @example await withPart("vi", () => import("./makeReport"), ({ makeReport }) => makeReport())
 */
export async function withPart<Part, Done>(
  language: Language, load: () => Promise<Part>, work: (part: Part) => Promise<Done>,
): Promise<Done | { ok: false; problem: Problem }> {
  let part: Part;
  try {
    [part] = await Promise.all([load(), loadTexts(language)]);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "read", language) };
  }
  return work(part);
}
