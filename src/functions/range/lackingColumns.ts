import { NO_DAY } from "../../calendar/day";
import { missingFor, needsOf } from "../../indicators/availability";
import type { FigureName } from "../../indicators/figureNames";
import type { Reading } from "../../register/model/reading";
import type { FindingType } from "../../register/model/findings";
import type { ColumnRole } from "../../register/model/roles";
import type { CaseRange, RangeHead } from "./caseRange";
import { failure, type Outcome } from "../model/problem";
import { mayHoldTotals } from "./rowsWithoutId";
import { headerNames, lackingJudges } from "./wholeRange";

type Refusal = Outcome<never> | null;

/**
 * Why a range cannot give figures as the report over its sheet does: a column that they are made of is missing, or one by
 * which rows are judged is, and the range does not show that the register has none. null when it can.
 * @example lackingColumns(["online"], false, range) // notAvailable, missingColumns: “Hình thức tiếp nhận”
 */
export function lackingColumns(figures: readonly FigureName[], unit: boolean, range: RangeHead): Refusal {
  const { layout, roles, columns, edges } = range;
  const needed = figures.flatMap((figure) => missingFor(figure, roles));
  const missing = [...new Set<ColumnRole>(roles.has("received") ? needed : ["received", ...needed])];
  const doubt = missing.length > 0 && layout.doubts?.find(({ role }) => role === "received" || figures.some((figure) => isUnmet(figure, role, roles)));
  if (doubt) return failure("notAvailable", "function.problem.doubtfulColumn", { header: doubt.header, columns: headerNames([doubt.role]) });
  if (missing.length > 0) return failure("notAvailable", "function.problem.missingColumns", { columns: headerNames(missing) });
  // Where the first columns are cut off, so may be the rows between cases that name units.
  if (unit && columns.unit < 0 && !layout.unit && !edges.left && columns.caseId !== 0) return failure("invalidValue", "function.problem.noUnitColumn");
  const left = lackingJudges(layout, edges);
  if (unit && roles.has("receivingUnit") && mayLackUnit(range)) left.push("unit");
  return left.length === 0 ? null : cutRange(left, range);
}

/** A range without a column of the unit that resolves, which the register may have beyond an end that is not shown. */
function mayLackUnit({ layout, edges }: RangeHead): boolean {
  return !layout.columns.some(({ role }) => role === "unit") && !(edges.left && edges.right);
}

/** Whether a role is a choice for something that a figure lacks: a column that may be the missing one is a question, not a lack. */
function isUnmet(figure: FigureName, role: ColumnRole, roles: ReadonlySet<ColumnRole>): boolean {
  return needsOf(figure).some((choices) => choices.includes(role) && !choices.some((choice) => roles.has(choice)));
}

function cutRange(left: readonly ColumnRole[], { layout }: RangeHead): Refusal {
  const key = layout.headerRows.length === 0 ? "function.problem.headerless" : "function.problem.cutRange";
  return failure("notAvailable", key, { columns: headerNames(left) });
}

/**
 * Where the register has a hand-over day, it may be that of cases that have ended without another one, and it may tell which of
 * several differing rows of a case is the last.
 */
const TOLD_BY_HAND_OVER: readonly FindingType[] = ["doneWithoutFinished", "returnedWithoutFinished", "duplicateDiffers"];

/**
 * The same, as far as only a reading tells it: cases that have ended, or may have, but not by the days of the range, and rows
 * without an id in a range that does not begin with the column in which totals have their words.
 */
export function lackingBehind(reading: Reading, range: CaseRange): Refusal {
  if (!range.edges.left && range.columns.caseId >= 0 && mayHoldTotals(reading, range)) return failure("notAvailable", "function.problem.rowsWithoutId");
  const tells = (type: FindingType): boolean => (reading.findings.counts.get(type) ?? 0) > 0;
  const left: ColumnRole[] = [];
  // Two rows with one id and other days are two cases where they are of two units.
  if (tells("duplicateDiffers") && mayLackUnit(range)) left.push("unit");
  if ((TOLD_BY_HAND_OVER.some(tells) || hasOpenWithoutState(reading)) && !range.roles.has("handedOver") && !range.edges.right) left.push("handedOver");
  return left.length === 0 ? null : cutRange(left, range);
}

/** An open case without a state: a day of hand-over would have ended it. */
function hasOpenWithoutState({ table }: Reading): boolean {
  return table.status.some((status, i) => status === 0 && table.finished[i] === NO_DAY);
}
