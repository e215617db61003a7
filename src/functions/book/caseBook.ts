import { totalOf, withoutIdle } from "../../indicators/counts";
import { lastDaySeen, wholeTable } from "../../indicators/dataSpan";
import { selectCases } from "../../indicators/selectCases";
import type { Conventions } from "../../indicators/conventions";
import { tally } from "../../indicators/tally";
import type { Window } from "../../indicators/types";
import type { Language } from "../../locales/language";
import type { CellValue } from "../../register/model/grid";
import type { Reading } from "../../register/model/reading";
import type { MoreRole } from "../../register/model/roles";
import type { ColumnPair } from "../arguments/askedPairs";
import type { Counted } from "../counting/countRange";
import { outsideData } from "../counting/outsideData";
import { success, type Outcome } from "../model/problem";
import type { CaseRange, RangeHead } from "../range/caseRange";
import { lackingBehind } from "../range/lackingColumns";
import { readRange } from "../range/rangeReading";
import { unitsOfRange } from "../range/unitsOfRange";
import type { CaseSource } from "./caseSource";
import { CellColumns } from "./cellColumns";
import { chosenRows } from "./chosenRows";

/** What tables by another cut than the unit are made from, and lists. */
const MORE: readonly MoreRole[] = ["procedure", "procedureCode", "receivingUnit", "level", "handler", "caseId"];

/** All that was read of a register. */
interface Parts {
  head: RangeHead;
  reading: Reading;
  /** The whole register's, where only some of its cases are meant. */
  all: Reading;
  whole: Window;
  units: readonly string[];
  lacking: Outcome<never> | null;
  cells: { cases: CellColumns; lost: CellColumns };
}

/** A register that was read as a whole, and answers without its range. */
export class CaseBook implements CaseSource {
  readonly head: RangeHead;

  constructor(private readonly parts: Parts) {
    this.head = parts.head;
  }

  reading(): Reading {
    return this.parts.reading;
  }

  count(window: Window | null, _needs: unknown, conventions: Conventions): Counted {
    const { reading } = this.parts;
    const counted = window ?? this.wholeWindow();
    return { tally: withoutIdle(tally(reading.table, counted, { conventions })), read: { reading, window: counted } };
  }

  wholeWindow(): Window {
    return this.parts.whole;
  }

  unitNames(counted: readonly string[]): string[] {
    return [...new Set([...counted, ...this.parts.units])];
  }

  outside(window: Window, conventions: Conventions): Outcome<never> | null {
    const { all } = this.parts;
    return outsideData(all, window, totalOf(tally(all.table, window, { conventions })));
  }

  lackingBehind(): Outcome<never> | null {
    return this.parts.lacking;
  }

  cell(at: number, column: number): CellValue {
    return this.parts.cells.cases.cell(at, column);
  }

  select(pairs: readonly ColumnPair[], language: Language): Outcome<CaseSource> {
    if (pairs.length === 0) return success(this);
    const { parts } = this;
    const chosen = chosenRows(parts, pairs, language);
    if (!chosen.ok) return chosen;
    const { cases, lost } = chosen.value;
    return success(new CaseBook({
      ...parts, reading: selectCases(parts.reading, cases, lost), cells: { cases: parts.cells.cases.pick(cases), lost: parts.cells.lost.pick(lost) },
    }));
  }
}

/**
 * Reads a range as a whole.
 * @example caseBook(range).reading().table.length // 16234
 */
export function caseBook(range: CaseRange): CaseBook {
  const reading = readRange(range, MORE);
  const { table } = reading;
  const { matrix, layout, columns, roles, edges } = range;
  return new CaseBook({
    head: { layout, columns, roles, edges }, reading, all: reading, whole: wholeTable(lastDaySeen(table)),
    units: unitsOfRange(range, []), lacking: lackingBehind(reading, range),
    cells: { cases: new CellColumns(matrix, table.row), lost: new CellColumns(matrix, table.lost?.row ?? new Int32Array(0)) },
  });
}
