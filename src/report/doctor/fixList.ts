import { FIX_TYPES, type Fix, type FixType } from "../../register/doctor/fix";

/** Proposals kept of one type, as of findings: the counts go on. */
const KEPT_FIXES = 1000;

/** What could be mended in a register: the first 1,000 of each type; counts are exact. */
export interface FixList {
  items: readonly Fix[];
  counts: ReadonlyMap<FixType, number>;
}

/**
 * Gathers proposals from chunk to chunk.
 * @example const fixes = new FixCollector(); fixes.add(proposeFixes(layout, chunk, known)); fixes.list().counts
 */
export class FixCollector {
  private readonly items: Fix[] = [];
  private readonly counts = new Map<FixType, number>();

  add(fixes: readonly Fix[]): void {
    for (const fix of fixes) {
      const count = this.counts.get(fix.type) ?? 0;
      this.counts.set(fix.type, count + 1);
      if (count < KEPT_FIXES) this.items.push(fix);
    }
  }

  /** Types in the order of the catalogue, whatever came first. */
  list(): FixList {
    const counts = FIX_TYPES.map((type): [FixType, number] => [type, this.counts.get(type) ?? 0]).filter(([, count]) => count > 0);
    return { items: this.items, counts: new Map(counts) };
  }
}
