import type { FindingType } from "../register/model/findings";
import type { Offer } from "../register/model/offers";
import type { Reading } from "../register/model/reading";
import { NO_FIGURES, type FigureSet } from "./caseFigures";
import type { DoubtfulWords } from "./wordDoubts";

/** A register with what is open about it. */
export type OpenReading = Pick<Reading, "table" | "offers" | "unread">;

/** One kind of thing that is open, and the figures of the whole that are not certain because of it. */
export interface DoubtCause {
  type: FindingType;
  figures: FigureSet;
  /** Cases, or cells of days, behind it. */
  count: number;
  /** The questions that would settle it; none where the register has to be mended. */
  offers: readonly Offer[];
  words?: DoubtfulWords;
}

/** The figures that something open reaches: of the whole, of each group, and of every group. */
export class Reach {
  total: FigureSet = NO_FIGURES;
  everyGroup: FigureSet = NO_FIGURES;
  private readonly groups = new Map<string, FigureSet>();

  add(set: FigureSet, group: string): void {
    this.total |= set;
    this.addTo(group, set);
  }

  addTo(group: string, set: FigureSet): void {
    this.groups.set(group, (this.groups.get(group) ?? NO_FIGURES) | set);
  }

  /** Figures of every group as of the whole. */
  all(causes: readonly DoubtCause[]): void {
    for (const { figures } of causes) {
      this.total |= figures;
      this.everyGroup |= figures;
    }
  }

  of(group: string): FigureSet {
    return this.everyGroup | (this.groups.get(group) ?? NO_FIGURES);
  }
}
