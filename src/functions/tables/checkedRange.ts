import type { CellValue } from "../../register/model/grid";
import { wordingOf } from "../../report/words/wording";
import { readQuestion } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { checkedRegister } from "./checkedRegister";
import { checkedTable } from "./checkedTable";
import { printedTable } from "./printedTable";

/**
 * What does not add up in a range: a table of counts, or a register of cases.
 * @example checkedRange({ args: [matrix], language: "vi" }).value[0][0] // "Quy tắc"
 */
export function checkedRange({ args: [argument], language }: FunctionCall): Outcome<FunctionValue> {
  const words = wordingOf(language);
  const question = readQuestion({ args: [argument, null, null, null], language });
  const table = isMatrix(argument) ? printedTable(argument, question.ok ? question.value.source.head.layout : null) : null;
  if (table) return success(checkedTable(table, words));
  if (!question.ok) return question;
  const { source } = question.value;
  return success(checkedRegister(source.reading(), source.wholeWindow(), words));
}

function isMatrix(argument: unknown): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument) && argument.length > 1 && argument.every((row) => Array.isArray(row));
}
