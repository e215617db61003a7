import { effectiveFinished } from "../register/cases/verdict";
import type { CaseColumns, CaseTable, LostCases } from "../register/model/caseTable";
import { differing, figuresOfCase, NO_FIGURES, type Counting, type FigureSet } from "./caseFigures";

/** The days that a case may have in place of cells that are no days. */
interface PossibleDays {
  received: readonly number[];
  due: readonly number[];
  finished: readonly number[];
}

/** The figures that a row may count, and of these the ones that it counts whatever its unknown days are. */
interface LostSets {
  possible: FigureSet;
  sure: FigureSet;
}

/**
 * The figures that rows of a register would count, were they not left out: a day that is not known may be any day, and of a row
 * whose result stands before its receipt either may be the wrong one. A second row of a case touches what differs when it is
 * counted in place of the first, and a case whose hand-over cannot be read what differs when it was handed over in the window.
 * @example figuresOfSet(new LostFigures(table, lost, counting).at(0).possible) // every figure, for a row without a receipt day
 */
export class LostFigures {
  private readonly known = new Map<string, LostSets>();

  constructor(private readonly table: CaseTable, private readonly lost: LostCases, private readonly counting: Counting) {}

  at(row: number): LostSets {
    const kept = this.lost.instead[row];
    const isOwn = kept >= 0 && this.table.row[kept] === this.lost.row[row] && this.table.sheet[kept] === this.lost.sheet[row];
    if (kept >= 0 && !isOwn) return { possible: this.countedInstead(row, kept), sure: NO_FIGURES };
    const kind = `${isOwn} ${this.kindOf(row)}`;
    const known = this.known.get(kind);
    if (known !== undefined) return known;
    const sets = isOwn ? { possible: this.countedInstead(row, kept), sure: NO_FIGURES } : this.leftOut(row);
    this.known.set(kind, sets);
    return sets;
  }

  /** What differs when a row is counted in place of a case; of the case's own row, when it was handed over on some day. */
  private countedInstead(row: number, kept: number): FigureSet {
    const { lost, table, counting, counting: { rules: { from, to } } } = this;
    const known = lost.handedOver[row];
    const counted = figuresOfCase(table, kept, {}, counting);
    const earliest = Math.max(from, lost.received[row], lost.finished[row]);
    return (known >= 0 ? [known] : earliest <= to ? [0, earliest, to] : [0])
      .map((day) => this.caseWith(row, { received: lost.received[row], due: lost.due[row], finished: effectiveFinished(lost.finished[row], day) }, day))
      .reduce((sum, one) => sum | differing(counted, figuresOfCase(one, 0, {}, counting)), NO_FIGURES);
  }

  private leftOut(row: number): LostSets {
    const [first = NO_FIGURES, ...others] = this.possibleDays(row).flatMap(combinations)
      .filter(({ received, finished }) => finished === 0 || finished >= received)
      .map((days) => this.touched(row, days));
    return { possible: others.reduce((all, set) => all | set, first), sure: others.reduce((all, set) => all & set, first) };
  }

  private touched(row: number, days: Days): FigureSet {
    const one = this.caseWith(row, days);
    return differing(figuresOfCase(one, 0, {}, this.counting), figuresOfCase(one, 0, null, this.counting));
  }

  private caseWith(row: number, { received, due, finished }: Days, handedOver = this.lost.handedOver[row]): CaseColumns {
    const { lost } = this;
    return {
      length: 1, received: Int32Array.of(received), due: Int32Array.of(due), finished: Int32Array.of(finished), handedOver: Int32Array.of(Math.max(0, handedOver)),
      status: lost.status.subarray(row, row + 1), channel: lost.channel.subarray(row, row + 1), serviceLevel: lost.serviceLevel.subarray(row, row + 1),
      ...(lost.outOfTerritory ? { outOfTerritory: lost.outOfTerritory.subarray(row, row + 1) } : {}),
    };
  }

  private possibleDays(row: number): PossibleDays[] {
    const { lost, counting: { rules: { from, to } } } = this;
    const { types } = lost;
    const [received, due] = [lost.received[row], lost.due[row]];
    const end = effectiveFinished(lost.finished[row], lost.handedOver[row]);
    const anyReceipt = [from, from - 1];
    // Days that come out otherwise: at both ends of the window, early, on time and late.
    const someEnd = [from, to, ...[received, due].filter((day) => day > 0)];
    const anyEnd = types[row] === "doneWithoutFinished" ? someEnd : [0, ...someEnd];
    const dues = due < 0 ? [0, from - 1, from, to + 1, Math.max(0, end)] : [due];
    if (types[row] === "finishedBeforeReceived") {
      return [{ received: [received], due: dues, finished: anyEnd }, { received: anyReceipt, due: dues, finished: [end] }];
    }
    const isEndKnown = end > 0 || (end === 0 && types[row] !== "doneWithoutFinished" && types[row] !== "notComputed");
    return [{ received: received > 0 ? [received] : anyReceipt, due: dues, finished: isEndKnown ? [end] : anyEnd }];
  }

  /** What rows share that touch the same figures. */
  private kindOf(row: number): string {
    const { lost, counting: { rules: { from, to, asOf } } } = this;
    const place = (day: number): string => (day < 0 ? "?" : day === 0 ? "-" : day < from ? "b" : day === from ? "f" : day < to ? "i" : day === to ? "t" : day <= asOf ? "s" : "a");
    const end = effectiveFinished(lost.finished[row], lost.handedOver[row]);
    const [received, due] = [lost.received[row], lost.due[row]];
    return [
      lost.types[row], place(received), place(due), place(end), place(lost.handedOver[row]), Math.sign(due - end), Math.sign(received - end), Math.sign(due - received),
      lost.status[row], lost.channel[row], lost.serviceLevel[row], lost.outOfTerritory?.[row] ?? 0,
    ].join(" ");
  }
}

interface Days {
  received: number;
  due: number;
  finished: number;
}

function combinations({ received, due, finished }: PossibleDays): Days[] {
  return received.flatMap((r) => due.flatMap((d) => finished.map((f) => ({ received: r, due: d, finished: f }))));
}
