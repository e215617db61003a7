import type { Conventions } from "../../indicators/conventions";
import { totalOf } from "../../indicators/counts";
import type { Window } from "../../indicators/types";
import type { Language } from "../../locales/language";
import type { CellValue } from "../../register/model/grid";
import type { Reading } from "../../register/model/reading";
import type { ColumnPair } from "../arguments/askedPairs";
import { unitTest, type UnitCriterion } from "../arguments/unitCriterion";
import { countRange, type Counted } from "../counting/countRange";
import { refusalOf, type RefusalOf } from "../counting/doubt";
import type { GapSource } from "../counting/openGaps";
import { outsideData } from "../counting/outsideData";
import { success, type Outcome } from "../model/problem";
import { readCaseRange, type CaseRange, type RangeHead } from "../range/caseRange";
import type { Needs } from "../range/figureColumns";
import { lackingBehind } from "../range/lackingColumns";
import { unitsOfRange } from "../range/unitsOfRange";
import { bookShelf } from "./bookShelf";
import { caseBook, type CaseBook } from "./caseBook";
import type { CaseSource } from "./caseSource";
import { readHandle } from "./handle";

/** A range that a function was handed: counted straight over its cells where they are plain, read as a whole where they are not. */
class RangeSource implements CaseSource {
  readonly head: RangeHead;
  private book: CaseBook | null = null;
  private counted: Counted | null = null;

  constructor(private readonly range: CaseRange) {
    this.head = range;
  }

  count(window: Window | null, needs: Needs, conventions: Conventions): Counted {
    this.counted = countRange(this.range, window, needs, conventions);
    return this.counted;
  }

  reading(): Reading {
    return this.whole().reading();
  }

  wholeWindow(): Window {
    return this.whole().wholeWindow();
  }

  unitTest(unit: UnitCriterion, counted: readonly string[]): Outcome<(unit: string) => boolean> {
    return unitTest(unit, unitsOfRange(this.range, counted));
  }

  outside(window: Window, conventions: Conventions): Outcome<never> | null {
    return this.counted?.read ? outsideData(this.counted.read.reading, window, totalOf(this.counted.tally)) : this.whole().outside(window, conventions);
  }

  lackingBehind(): Outcome<never> | null {
    return this.counted?.read ? lackingBehind(this.counted.read.reading, this.range) : this.whole().lackingBehind();
  }

  refusal(asked: GapSource): RefusalOf {
    return refusalOf(asked);
  }

  cell(at: number, column: number): CellValue {
    return this.whole().cell(at, column);
  }

  select(pairs: readonly ColumnPair[], language: Language): Outcome<CaseSource> {
    return pairs.length === 0 ? success(this) : this.whole().select(pairs, language);
  }

  private whole(): CaseBook {
    this.book ??= caseBook(this.range);
    return this.book;
  }
}

/**
 * The cases of a function's first argument: a range, or the handle of a register that was read once.
 * @example readSource([["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["A1", 44400, 44410]]).value.reading().table.length // 1
 */
export function readSource(argument: unknown): Outcome<CaseSource> {
  const handle = readHandle(argument);
  if (handle) return bookShelf.find(handle);
  const range = readCaseRange(argument);
  return range.ok ? success(new RangeSource(range.value)) : range;
}
