import { judgeFigures } from "../identities";
import { computedResult, placedResult } from "../types";
import type { CheckPlace, CheckResult } from "../types";
import { checkChannels } from "./checkChannels";
import { completedCounts, figureSetOf, nameOf, printedCounts } from "./statementCounts";
import type { PrintedFigure, ReportStatement } from "./types";

function placeOf(figure: PrintedFigure | undefined): CheckPlace | undefined {
  return figure && { sheet: "", row: 0, phrase: figure.phrase };
}

function checkIdentities(statement: ReportStatement, name: string): CheckResult[] {
  const judged = judgeFigures(figureSetOf(statement), name).filter(({ rule }) => rule !== "online.levels");
  return judged.map(({ about, result }) => placedResult(result, placeOf(statement.figures[about])));
}

/** Returned and withdrawn cases are among those due, or among those resolved where the text counts these. */
function checkReturned(statement: ReportStatement, name: string): CheckResult[] {
  const { returnedAndWithdrawn: both, due, resolved } = printedCounts(statement);
  const whole = due ?? resolved;
  if (both === undefined || whole === undefined) return [];
  return [placedResult(computedResult("returned.due", name, whole, both, both <= whole), placeOf(statement.figures.returnedAndWithdrawn))];
}

/**
 * What came in and was carried over is resolved or still open, also where the text does not print the sum. "tiếp nhận"
 * may mean both together: then it has to balance alone.
 */
function checkFlow(statement: ReportStatement, name: string): CheckResult[] {
  const printed = printedCounts(statement);
  const { received, carriedOver, resolved, pending } = completedCounts(printed);
  if (printed.cumulative !== undefined || received === undefined || carriedOver === undefined || resolved === undefined || pending === undefined) return [];
  const out = resolved + pending;
  const result = computedResult("flow.balance", name, received + carriedOver, out, out === received + carriedOver || out === received);
  return [placedResult(result, placeOf(statement.figures.resolved ?? statement.figures.pending))];
}

/**
 * The counts of one paragraph against each other.
 * @example checkSums(statement).filter(({ ok }) => !ok)[0] // cumulative.inflow: expected 55326, actual 55845
 */
export function checkSums(statement: ReportStatement): CheckResult[] {
  const name = nameOf(statement);
  return [...checkIdentities(statement, name), ...checkReturned(statement, name), ...checkFlow(statement, name), ...checkChannels(statement, name)];
}
