import type { Language } from "../../locales/language";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import { problemOf, reasonOf } from "../host/problemOf";
import { hostLanguage } from "../host/support";

/**
 * The sentence for whatever was thrown while formulas were put into cells or taken from them: nothing of a report is meant.
 * @example cellProblemOf(error, "vi").code // "editMode" when the user is typing in a cell
 */
export function cellProblemOf(error: unknown, language: Language = hostLanguage()): Problem {
  const known = problemOf(error, "read", language);
  return known.code === "readFailed" ? problem("cellsFailed", language, { detail: reasonOf(error, language) }) : known;
}
