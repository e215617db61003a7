import type { Conventions } from "../../indicators/conventions";
import type { Window } from "../../indicators/types";
import type { Language } from "../../locales/language";
import type { CellValue } from "../../register/model/grid";
import type { Reading } from "../../register/model/reading";
import type { ColumnPair } from "../arguments/askedPairs";
import type { UnitCriterion } from "../arguments/unitCriterion";
import { speaksForItself, type Counted } from "../counting/countRange";
import type { RefusalOf } from "../counting/doubt";
import type { GapSource } from "../counting/openGaps";
import { success, type Outcome } from "../model/problem";
import type { CaseRange, RangeHead } from "../range/caseRange";
import { unitsOfRange } from "../range/unitsOfRange";
import { caseBook, type CaseBook } from "./caseBook";
import type { CaseSource } from "./caseSource";
import { CellStore } from "./cellStore";
import { MeantUnits } from "./meantUnits";
import { PeriodTallies } from "./periodTallies";
import { plainCases, wholeWindowOf, type PlainCases } from "./plainCases";

/**
 * A register that is kept behind a handle. Where its rows are plain their days are all that is read at first; the rest is read when
 * something asks for it: a criterion of a column, a list.
 */
export class KeptBook implements CaseSource {
  readonly head: RangeHead;
  /** Cases that count. */
  readonly length: number;
  /** Cells that were handed over, as a measure of the room that it takes. */
  readonly size: number;
  private readonly store: CellStore;
  private readonly firstRow: number;
  private readonly plain: (PlainCases & { tallies: PeriodTallies }) | null;
  private book: CaseBook | null = null;
  private readonly meant = new MeantUnits();
  private all: Window | null = null;
  private units: string[] | null = null;

  constructor(range: CaseRange) {
    const { matrix, layout, columns, roles, edges } = range;
    this.head = { layout, columns, roles, edges };
    this.firstRow = range.firstRow;
    this.size = matrix.length * (matrix[0]?.length ?? 0);
    this.store = new CellStore(matrix);
    const plain = plainCases(range);
    this.plain = plain && { ...plain, tallies: new PeriodTallies(plain.cases, plain.byUnit) };
    if (plain === null) this.book = caseBook(range, this.store);
    this.length = plain?.cases.length ?? this.whole().reading().table.length;
  }

  /** Takes a step towards less room; false when there is none left to take. */
  shrink(): boolean {
    return this.store.shrink();
  }

  reading(): Reading {
    return this.whole().reading();
  }

  count(window: Window | null, needs: unknown, conventions: Conventions): Counted {
    const { plain } = this;
    const tally = plain?.tallies.of(window ?? this.wholeWindow(), conventions);
    return tally && speaksForItself(tally, window) ? { tally, read: null } : this.whole().count(window, needs, conventions);
  }

  refusal(asked: GapSource, unit: UnitCriterion | null): RefusalOf {
    return this.whole().refusal(asked, unit);
  }

  wholeWindow(): Window {
    this.all ??= this.plain ? wholeWindowOf(this.plain) : this.whole().wholeWindow();
    return this.all;
  }

  unitTest(unit: UnitCriterion, counted: readonly string[]): Outcome<(unit: string) => boolean> {
    const { plain } = this;
    if (plain === null) return this.whole().unitTest(unit, counted);
    return this.meant.test(unit, counted, () => (this.units ??= this.writtenUnits(plain)));
  }

  outside(window: Window, conventions: Conventions): Outcome<never> | null {
    return this.whole().outside(window, conventions);
  }

  lackingBehind(): Outcome<never> | null {
    return this.whole().lackingBehind();
  }

  cell(at: number, column: number): CellValue {
    return this.whole().cell(at, column);
  }

  select(pairs: readonly ColumnPair[], language: Language): Outcome<CaseSource> {
    return pairs.length === 0 ? success(this) : this.whole().select(pairs, language);
  }

  /** Of plain rows each that names a unit has been read; behind them there may be other words in the column. */
  private writtenUnits({ byUnit, end }: PlainCases): string[] {
    const behind = this.store.different(end, this.head.columns.unit + 1);
    return unitsOfRange({ matrix: behind.map((cell) => [cell]), firstRow: 0, columns: { unit: 0 } }, byUnit.groups);
  }

  private whole(): CaseBook {
    this.book ??= caseBook({ ...this.head, matrix: this.store.rows(), firstRow: this.firstRow }, this.store);
    return this.book;
  }
}
