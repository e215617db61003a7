import type { Conventions } from "../../indicators/conventions";
import type { Window } from "../../indicators/types";
import type { Language } from "../../locales/language";
import type { CellValue } from "../../register/model/grid";
import type { Reading } from "../../register/model/reading";
import type { ColumnPair } from "../arguments/askedPairs";
import type { UnitCriterion } from "../arguments/unitCriterion";
import type { Counted } from "../counting/countRange";
import type { RefusalOf } from "../counting/doubt";
import type { GapSource } from "../counting/openGaps";
import type { Outcome } from "../model/problem";
import type { RangeHead } from "../range/caseRange";
import type { Needs } from "../range/figureColumns";

/** The cases that a function is asked about: those of a range, or of a register that was read once (TTHC.CASEBOOK). */
export interface CaseSource {
  /** Where the columns stand. */
  readonly head: RangeHead;
  /** Counts by unit; window null = all cases, open ones judged as of the last day seen. */
  count(window: Window | null, needs: Needs, conventions: Conventions): Counted;
  /** Everything that was read, for what a count by unit does not tell. */
  reading(): Reading;
  /** The window that a function without a period counts: all cases, open ones as of the last day seen in the whole register. */
  wholeWindow(): Window;
  /** Which units a criterion means, of all that the register names; counted: those that the count gives. */
  unitTest(unit: UnitCriterion, counted: readonly string[]): Outcome<(unit: string) => boolean>;
  /** Why the whole register says nothing of a window (counting/outsideData.ts); null when it does. */
  outside(window: Window, conventions: Conventions): Outcome<never> | null;
  /** Why a reading as such gives no figure (range/lackingColumns.ts); null when it does. */
  lackingBehind(): Outcome<never> | null;
  /** What is open about figures of a reading of this (counting/doubt.ts), for the units that a criterion means. */
  refusal(asked: GapSource, unit: UnitCriterion | null): RefusalOf;
  /** A cell of the case at a place of reading().table, by its 1-based column; as it was handed over. */
  cell(at: number, column: number): CellValue;
  /** The cases that some column criteria mean. */
  select(pairs: readonly ColumnPair[], language: Language): Outcome<CaseSource>;
}
