import { asText } from "../../executor/arguments";
import { invalidArgument, itemAlreadyExists } from "../../executor/hostError";
import { parseArea, quotedSheetName, splitSheet } from "../grid/address";
import { sheetNamed } from "../grid/reference";
import type { SheetState, WorkbookState } from "../state";

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

/** Renames a sheet and the references to it in names, charts and formulas. */
export function renameSheet(state: WorkbookState, sheet: SheetState, name: string): void {
  const before = `${quotedSheetName(sheet.name)}!`;
  const after = `${quotedSheetName(name)}!`;
  const replace = (text: string): string => text.split(before).join(after);
  for (const named of state.names) named.formula = replace(named.formula);
  for (const other of state.sheets) {
    for (const formula of other.formulas.values()) formula.text = replace(formula.text);
    for (const series of other.charts.flatMap((chart) => chart.series)) {
      series.values = replace(series.values);
      series.categories = replace(series.categories);
      if (series.nameRef !== undefined) series.nameRef = replace(series.nameRef);
    }
  }
  sheet.name = name;
}

export const pointsAt = (sheet: SheetState, formula: string): boolean => {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ""));
  return name !== null && name.toLowerCase() === sheet.name.toLowerCase() && parseArea(rest) !== null;
};
