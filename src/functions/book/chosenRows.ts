import type { Language } from "../../locales/language";
import type { Reading } from "../../register/model/reading";
import type { ColumnPair } from "../arguments/askedPairs";
import { cellsMeant } from "../arguments/cellsMeant";
import { success, type Outcome } from "../model/problem";
import type { RangeHead } from "../range/caseRange";
import type { CellColumns } from "./cellColumns";
import type { CodedColumn } from "./cellStore";
import { criterionColumn, type CriterionColumn } from "./criterionColumn";

interface Cells {
  head: Pick<RangeHead, "layout">;
  reading: Reading;
  cells: { cases: CellColumns; lost: CellColumns };
}

/** Places of cases in the table, and of rows among those left out, ascending. */
export interface ChosenRows {
  cases: Int32Array;
  lost: Int32Array;
  /** The units that criteria of their column mean; all where none asks for units. */
  isMeantUnit: (unit: string) => boolean;
}

/**
 * Criteria of the column of units that ask for some of them by their names, and all others.
 * @example unitPairs(book, pairs, "vi").units[0]?.column // "Đơn vị"
 */
export function unitPairs(from: Cells, pairs: readonly ColumnPair[], language: Language): { units: ColumnPair[]; others: ColumnPair[] } {
  const named = ({ column, criterion }: ColumnPair): boolean => {
    const found = criterionColumn(from, column, language);
    return found.ok && found.value.isUnit && criterion.terms.some((term) => term.kind !== "text" || term.text !== "");
  };
  const units = pairs.filter(named);
  return { units, others: pairs.filter((pair) => !units.includes(pair)) };
}

/**
 * The rows that all of some column criteria mean.
 * @example chosenRows(book, [{ column: "Lĩnh vực", criterion }], "vi").value.cases // Int32Array [0, 4, 5]
 */
export function chosenRows(from: Cells, pairs: readonly ColumnPair[], language: Language): Outcome<ChosenRows> {
  const { table } = from.reading;
  let cases = allPlaces(table.length);
  let lost = allPlaces(table.lost?.length ?? 0);
  const meantUnits: ReadonlySet<unknown>[] = [];
  for (const { column, criterion } of pairs) {
    const found = criterionColumn(from, column, language);
    if (!found.ok) return found;
    const meant = cellsMeant(criterion, { column, cells: allCells(found.value), ofCases: found.value.cases.cells.length, meaningOf: found.value.meaningOf });
    if (!meant.ok) return meant;
    cases = kept(cases, found.value.cases, meant.value, 0);
    lost = kept(lost, found.value.lost, meant.value, found.value.cases.cells.length);
    if (found.value.isUnit) meantUnits.push(new Set(allCells(found.value).filter((_cell, at) => meant.value[at] === 1)));
  }
  return success({ cases, lost, isMeantUnit: (unit) => meantUnits.every((names) => names.has(unit)) });
}

function allPlaces(length: number): Int32Array {
  const places = new Int32Array(length);
  for (let at = 0; at < length; at++) places[at] = at;
  return places;
}

/** A text that only rows left out have is in the column as well. */
function allCells({ cases, lost }: CriterionColumn): CodedColumn["cells"] {
  return [...cases.cells, ...lost.cells];
}

function kept(rows: Int32Array, { codes }: CodedColumn, meant: Uint8Array, offset: number): Int32Array {
  const fits = new Int32Array(rows.length);
  let length = 0;
  for (let at = 0; at < rows.length; at++) if (meant[codes[rows[at]] + offset] === 1) fits[length++] = rows[at];
  return fits.slice(0, length);
}
