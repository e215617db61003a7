import type { Language } from "../../locales/language";
import type { CaseTable } from "../../register/model/caseTable";
import { readQuestion } from "../figures/question";
import { success, type Outcome } from "../model/problem";

/** All cases of the register that a function is asked about, whatever its criteria: only the whole tells which periods it holds. */
export function wholeRegister(cases: unknown, language: Language): Outcome<CaseTable> {
  const question = readQuestion({ args: [cases, null, null, null], language });
  return question.ok ? success(question.value.source.reading().table) : question;
}
