import { totalOf } from "../../indicators/counts";
import { lastDaySeen, wholeTable } from "../../indicators/dataSpan";
import { groupingOf } from "../../indicators/grouping";
import { selectCases } from "../../indicators/selectCases";
import type { Conventions } from "../../indicators/conventions";
import type { Window } from "../../indicators/types";
import type { Language } from "../../locales/language";
import type { CellValue } from "../../register/model/grid";
import type { Reading } from "../../register/model/reading";
import type { MoreRole } from "../../register/model/roles";
import type { ColumnPair } from "../arguments/askedPairs";
import type { UnitCriterion } from "../arguments/unitCriterion";
import type { Counted } from "../counting/countRange";
import { gapRefusalOf, refusalOf, type RefusalOf } from "../counting/doubt";
import type { GapSource } from "../counting/openGaps";
import { outsideData } from "../counting/outsideData";
import { success, type Outcome } from "../model/problem";
import type { CaseRange, RangeHead } from "../range/caseRange";
import { lackingBehind } from "../range/lackingColumns";
import { readRange } from "../range/rangeReading";
import { unitsOfRange } from "../range/unitsOfRange";
import type { CaseSource } from "./caseSource";
import { CellColumns } from "./cellColumns";
import { CellStore } from "./cellStore";
import { chosenRows, unitPairs } from "./chosenRows";
import { MeantUnits } from "./meantUnits";
import { conventionsKey, daysKey, PeriodTallies, windowKey } from "./periodTallies";
import { Recent } from "./recent";

/** What tables by another cut than the unit are made from, and lists. */
const MORE: readonly MoreRole[] = ["procedure", "procedureCode", "receivingUnit", "level", "handler", "caseId"];

/** Cells of one sheet that ask in different ways for the same cases. */
const MOST_ANSWERS = 256;
/** Criteria whose cases are kept, and the cases of all of them together. */
const SELECTIONS = { answers: 64, cases: 1_000_000 };

/** All that was read of a register. */
interface Parts {
  head: RangeHead;
  reading: Reading;
  /** The whole register, where only some of its cases are meant. */
  all: CaseBook | null;
  /** The cases that units were chosen of, where a criterion of their column did: a gap in it may be a merged cell. */
  chosenOf: Pick<GapSource, "reading" | "isMeant"> | null;
  whole: Window;
  units: readonly string[];
  lacking: Outcome<never> | null;
  cells: { cases: CellColumns; lost: CellColumns };
}

/** A register that was read as a whole, and answers without its range; what is asked again is not found out again. */
export class CaseBook implements CaseSource {
  readonly head: RangeHead;
  private readonly tallies: PeriodTallies;
  private readonly refusals = new Recent<RefusalOf>({ answers: MOST_ANSWERS });
  private readonly outsides = new Recent<{ why: Outcome<never> | null }>({ answers: MOST_ANSWERS });
  private readonly meant = new MeantUnits();
  private readonly selections = new Recent<Outcome<CaseBook>>({
    answers: SELECTIONS.answers, size: { most: SELECTIONS.cases, of: (selected) => (selected.ok ? selected.value.reading().table.length : 0) },
  });

  constructor(private readonly parts: Parts) {
    this.head = parts.head;
    this.tallies = new PeriodTallies(parts.reading.table, groupingOf(parts.reading.table, "unit"));
  }

  reading(): Reading {
    return this.parts.reading;
  }

  count(window: Window | null, _needs: unknown, conventions: Conventions): Counted {
    const counted = window ?? this.wholeWindow();
    return { tally: this.tallies.of(counted, conventions), read: { reading: this.parts.reading, window: counted } };
  }

  refusal(asked: GapSource, unit: UnitCriterion | null): RefusalOf {
    const { window, asksGaps, rules: { conventions, rateBase } } = asked;
    const question = [windowKey(window), conventionsKey(conventions), daysKey(conventions), rateBase, asksGaps, JSON.stringify(unit)].join(" ");
    return this.refusals.answer(question, () => this.refusalOf(asked));
  }

  private refusalOf(asked: GapSource): RefusalOf {
    const refusal = refusalOf(asked);
    const { chosenOf } = this.parts;
    if (chosenOf === null) return refusal;
    const gapRefusal = gapRefusalOf({ ...asked, ...chosenOf, asksGaps: true });
    return (figure) => refusal(figure) ?? gapRefusal(figure);
  }

  wholeWindow(): Window {
    return this.parts.whole;
  }

  unitTest(unit: UnitCriterion, counted: readonly string[]): Outcome<(unit: string) => boolean> {
    return this.meant.test(unit, counted, () => this.parts.units);
  }

  outside(window: Window, conventions: Conventions): Outcome<never> | null {
    if (this.parts.all) return this.parts.all.outside(window, conventions);
    const find = (): Outcome<never> | null => outsideData(this.parts.reading, window, totalOf(this.tallies.of(window, conventions)));
    return this.outsides.answer(`${windowKey(window)} ${conventionsKey(conventions)} ${daysKey(conventions)}`, () => ({ why: find() })).why;
  }

  lackingBehind(): Outcome<never> | null {
    return this.parts.lacking;
  }

  cell(at: number, column: number): CellValue {
    return this.parts.cells.cases.cell(at, column);
  }

  select(pairs: readonly ColumnPair[], language: Language): Outcome<CaseBook> {
    if (pairs.length === 0) return success(this);
    return this.selections.answer(`${language} ${JSON.stringify(pairs)}`, () => this.selected(pairs, language));
  }

  private selected(pairs: readonly ColumnPair[], language: Language): Outcome<CaseBook> {
    const { parts } = this;
    const { units, others } = unitPairs(parts, pairs, language);
    // First the other columns: whose the gaps among those cases are is what a unit's criterion leaves open.
    if (units.length > 0 && others.length > 0) return this.afterOthers(others, units, language);
    const chosen = chosenRows(parts, pairs, language);
    if (!chosen.ok) return chosen;
    const { cases, lost, isMeantUnit } = chosen.value;
    return success(new CaseBook({
      ...parts, all: parts.all ?? this, chosenOf: units.length > 0 ? { reading: parts.reading, isMeant: isMeantUnit } : parts.chosenOf, reading: selectCases(parts.reading, cases, lost),
      cells: { cases: parts.cells.cases.pick(cases), lost: parts.cells.lost.pick(lost) },
    }));
  }

  private afterOthers(others: readonly ColumnPair[], units: readonly ColumnPair[], language: Language): Outcome<CaseBook> {
    const selected = this.select(others, language);
    return selected.ok ? selected.value.select(units, language) : selected;
  }
}

/**
 * Reads a range as a whole.
 * @param store its cells, where they are kept already
 * @example caseBook(range).reading().table.length // 16234
 */
export function caseBook(range: CaseRange, store: CellStore = new CellStore(range.matrix)): CaseBook {
  const reading = readRange(range, MORE);
  const { table } = reading;
  const { layout, columns, roles, edges } = range;
  return new CaseBook({
    head: { layout, columns, roles, edges }, reading, all: null, chosenOf: null, whole: wholeTable(lastDaySeen(table)),
    units: unitsOfRange(range, []), lacking: lackingBehind(reading, range),
    cells: { cases: new CellColumns(store, table.row), lost: new CellColumns(store, table.lost?.row ?? new Int32Array(0)) },
  });
}
