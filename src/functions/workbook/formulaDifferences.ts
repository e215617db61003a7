import { cellCount } from "@tthc/spreadsheet/area";
import { makePeriod, type Period } from "../../calendar/period";
import type { FormulaCell, SheetArea, WorkbookFormulas } from "../../checks/workbookFormulas";
import type { CountingRules, RuleName } from "../../indicators/countingRules";
import { rulesMoving } from "../../indicators/rulesBehind";
import type { Reading } from "../../register/model/reading";
import { NAMESPACE } from "../catalogue";
import { callsIn, isBookOf, type FunctionCall } from "./calls";
import { asksUnits, casesPart, cellsOfCall, countedBy, figuresCounted, type CountedPeriod } from "./countedBy";
import { rangeDifferences, type RangeDifference } from "./rangeDifferences";
import { resolveReference } from "./references";

/** In what a formula counts otherwise than the pane. */
export type FormulaDifference =
  | { kind: "rule"; rule: RuleName; here: CountingRules }
  | { kind: "period"; here: Period | null }
  | RangeDifference;

/** A formula that counts otherwise; differences empty: it could not be taken apart, so that nothing is known of it. */
export interface DifferingFormula {
  cell: FormulaCell;
  /** "TTHC.ONTIME"; "" when it could not be taken apart. */
  name: string;
  differences: readonly FormulaDifference[];
}

/** What the pane counts. */
export interface PaneCount {
  reading: Reading;
  rules: CountingRules;
  /** null: there is no report. */
  period: Period | null;
}

/**
 * The cells whose values say by what some formulas count: periods and options that stand in cells.
 * @example cellsToRead(formulas) // [{ sheet: "Theo dõi", area: { row: 0, column: 1, rows: 1, columns: 1 } }]
 */
export function cellsToRead(formulas: Pick<WorkbookFormulas, "cells" | "tables" | "names">): SheetArea[] {
  return formulas.cells.flatMap(({ formula, sheet }) => (callsIn(formula) ?? []).flatMap((call) => cellsOfCall(call, sheet, formulas)));
}

/**
 * The formulas of a workbook that count otherwise than the pane, each with what is otherwise. What only Excel can tell (INDIRECT,
 * another workbook, a value that is computed) is left out: nothing is claimed of it.
 * @example differingFormulas(formulas, pane)[0].differences // [{ kind: "rule", rule: "rateBase", here: { rateBase: "A", … } }]
 */
export function differingFormulas(formulas: WorkbookFormulas, pane: PaneCount): DifferingFormula[] {
  return withoutSpilled(formulas.cells).flatMap((cell): DifferingFormula[] => {
    const calls = callsIn(cell.formula);
    if (calls === null) return [{ cell, name: "", differences: [] }];
    return calls.flatMap((call) => {
      const differences = differencesOf(call, cell.sheet, formulas, pane);
      return differences.length > 0 ? [{ cell, name: `${NAMESPACE}.${call.spec.id}`, differences }] : [];
    });
  });
}

/** Excel may show a formula in each cell that its table covers: only the first is one. */
function withoutSpilled(cells: readonly FormulaCell[]): FormulaCell[] {
  const place = ({ sheet, formula }: FormulaCell, row: number, column: number): string => `${row},${column},${sheet},${formula}`;
  const all = new Set(cells.map((cell) => place(cell, cell.row, cell.column)));
  const spills = (cell: FormulaCell): boolean => (callsIn(cell.formula) ?? []).some(({ spec }) => spec.result !== "cell");
  return cells.filter((cell) => !((all.has(place(cell, cell.row - 1, cell.column)) || all.has(place(cell, cell.row, cell.column - 1))) && spills(cell)));
}

function differencesOf(call: FunctionCall, home: string, formulas: WorkbookFormulas, pane: PaneCount): FormulaDifference[] {
  const { rules, period } = countedBy(call, home, formulas);
  const figures = figuresCounted(call, home, formulas);
  const differing = rules ? rulesMoving(figures, rules, pane.rules) : [];
  const found: FormulaDifference[] = [];
  if (rules) for (const rule of differing) if (rule !== "closingDay" && figures.length > 0) found.push({ kind: "rule", rule, here: rules });
  const closingDay = call.spec.id === "PERIOD" ? rules?.closingDay ?? null : period?.closingDay ?? null;
  if (rules && closingDay !== null && closingDay !== pane.rules.closingDay) found.unshift({ kind: "rule", rule: "closingDay", here: { ...rules, closingDay } });
  if (period && pane.period && !isSamePeriod(period, pane.period, pane.rules)) found.push({ kind: "period", here: period.period });
  return [...found, ...rangeOf(call, home, formulas, pane.reading)];
}

/** The same days; or the same named period, whose closing day is told by itself. */
function isSamePeriod({ period, closingDay }: CountedPeriod, pane: Period, rules: CountingRules): boolean {
  if (period === null) return false;
  if (period.from === pane.from && period.to === pane.to) return true;
  if (closingDay === null || closingDay === rules.closingDay || pane.kind === "custom") return false;
  const named = makePeriod(pane.kind, pane.year, pane.index, closingDay);
  return period.from === named.from && period.to === named.to;
}

function rangeOf(call: FunctionCall, home: string, formulas: WorkbookFormulas, reading: Reading): RangeDifference[] {
  const [range, more] = [casesPart(call), isBookOf(call) ? call.parts[1] : undefined].map((node) => (node?.kind === "reference" && !node.spilled ? resolveReference(node.text, home, formulas) : null));
  // A handle stands in one cell, and its own formula says which range it is of; columns side by side are no range.
  if (!range || cellCount(range.area) === 1 || (more && more.area.rows > 1)) return [];
  return rangeDifferences(range, reading, { figures: figuresCounted(call, home, formulas), byUnit: asksUnits(call) });
}
