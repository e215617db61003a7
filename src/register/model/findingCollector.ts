import { FINDING_TYPES, type Finding, type FindingList, type FindingType } from "./findings";

/** Items kept of one type: a list that goes further helps nobody; the counts go on. */
const KEPT_PER_TYPE = 1000;
const VALUE_LENGTH = 60;

/** Collects findings in reading order: the first 1,000 of each type, and how many there were. */
export class FindingCollector {
  private readonly items: Finding[] = [];
  private readonly counts = new Map<FindingType, number>();
  private readonly kept = new Map<FindingType, number>();

  /** Notes a finding; count > 1 when it stands for several rows. */
  add(finding: Finding): void {
    const { type } = finding;
    this.counts.set(type, (this.counts.get(type) ?? 0) + (finding.count ?? 1));
    const kept = this.kept.get(type) ?? 0;
    if (kept >= KEPT_PER_TYPE) return;
    this.kept.set(type, kept + 1);
    this.items.push({ ...finding, value: shortened(finding.value) });
  }

  /** True once no more items of a type are kept: then countOnly is enough. */
  isFull(type: FindingType): boolean {
    return (this.kept.get(type) ?? 0) >= KEPT_PER_TYPE;
  }

  /** Counts a finding of a full type without making it. */
  countOnly(type: FindingType): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
  }

  /** Types in the order of the catalogue, whatever came first. */
  list(): FindingList {
    const counts = new Map<FindingType, number>();
    for (const type of FINDING_TYPES) {
      const count = this.counts.get(type);
      if (count) counts.set(type, count);
    }
    return { items: this.items, counts };
  }
}

function shortened(value: string): string {
  return value.length <= VALUE_LENGTH ? value : `${value.slice(0, VALUE_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
