import { intersection } from "@tthc/spreadsheet/area";
import type { DirtyFormulas } from "../model/context";
import type { WorkbookState } from "../model/state";
import type { FormulaCell } from "./formulaCell";

const mentions = (text: string, names: readonly string[]): boolean => names.some((name) => text.includes(name));

/** The names, and those of names that are made of them. */
function withUsers(state: WorkbookState, using: readonly string[]): string[] {
  const names = using.map((name) => name.toLowerCase());
  for (let before = -1; before !== names.length;) {
    before = names.length;
    for (const { name, formula } of state.names) {
      if (!names.includes(name.toLowerCase()) && mentions(formula.toLowerCase(), names)) names.push(name.toLowerCase());
    }
  }
  return names;
}

/** Which formulas are meant. A name that another one ends with means a few formulas more, never one less. */
export function meaning(state: WorkbookState, formulas: DirtyFormulas): (cell: FormulaCell) => boolean {
  if (formulas === "all") return () => true;
  if ("area" in formulas) return (cell) => cell.sheet === formulas.sheet && intersection(cell.output, formulas.area) !== null;
  const names = withUsers(state, formulas.using);
  return (cell) => cell.reading.references.some(({ text }) => mentions(text.toLowerCase(), names));
}
