import { asText } from "../../executor/arguments";
import { invalidArgument, itemAlreadyExists } from "../../executor/hostError";
import { sheetNamed } from "../grid/reference";
import type { SheetState, WorkbookState } from "../state";
import { lostReferences, renamedReferences } from "./references";

/** Excel's rules: 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not "History". */
function assertValidName(name: string): void {
  const valid = name.length > 0 && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name);
  if (!valid || name.toLowerCase() === "history") throw invalidArgument();
}

/** Checks a wanted sheet name; a sheet may keep its own name in another case. */
export function checkedName(state: WorkbookState, value: unknown, self?: SheetState): string {
  const name = asText(value);
  assertValidName(name);
  const holder = sheetNamed(state, name);
  if (holder && holder !== self) throw itemAlreadyExists();
  return name;
}

/** "Sheet1", "Sheet2" … the first that is free. */
export function freeName(state: WorkbookState, stem = "Sheet"): string {
  for (let number = 1; ; number++) if (!sheetNamed(state, `${stem}${number}`)) return `${stem}${number}`;
}

/** "Report (2)", as Excel names a copy. */
export function copyName(state: WorkbookState, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!sheetNamed(state, candidate)) return candidate;
  }
}

/** Changes every formula of the workbook; cells whose formula changed are changed cells. */
function changeFormulas(state: WorkbookState, change: (formula: string) => string): void {
  for (const named of state.names) named.formula = change(named.formula);
  for (const { formulas, changed } of state.sheets) {
    for (const [key, formula] of formulas) {
      const text = change(formula.text);
      if (text === formula.text) continue;
      formula.text = text;
      changed.add(key);
    }
  }
}

/** Renames a sheet and the references to it in names, charts and formulas. */
export function renameSheet(state: WorkbookState, sheet: SheetState, name: string): void {
  const names = new Map([[sheet.name.toLowerCase(), name]]);
  const renamed = (text: string): string => renamedReferences(text, names);
  changeFormulas(state, renamed);
  for (const series of state.sheets.flatMap(({ charts }) => charts).flatMap((chart) => chart.series)) {
    series.values = renamed(series.values);
    series.categories = renamed(series.categories);
    if (series.nameRef !== undefined) series.nameRef = renamed(series.nameRef);
  }
  sheet.name = name;
}

/** What pointed at a sheet that is gone points at nothing: a name of a missing sheet makes Excel repair the file. */
export function loseSheet(state: WorkbookState, sheet: SheetState): void {
  changeFormulas(state, (formula) => lostReferences(formula, sheet.name));
}
