import type { Finding, FindingType } from "../model/findings";
import type { FindingCollector } from "../model/findingCollector";
import type { DayRole, RowStore, TextRole } from "./rowStore";

/** A column whose place a finding names. */
export type PlacedRole = DayRole | TextRole | "caseId";

/** Writes findings of rows with the place where each stands, and tells once what many rows share. */
export class RowFindingWriter {
  private readonly once = new Map<string, Finding>();

  constructor(private readonly store: RowStore, private readonly out: FindingCollector) {}

  /** Beyond the limit of its type a finding is only counted. role null: the whole row. */
  add(type: FindingType, row: number, role: PlacedRole | null, value: string, other?: Finding["other"]): void {
    if (this.out.isFull(type)) return this.out.countOnly(type);
    this.out.add({ ...this.at(row, role), type, value, ...(other && { other }) });
  }

  /** Only where the sheet has such a column: else the layout's findings have said so. */
  addIfColumn(type: FindingType, row: number, role: PlacedRole): void {
    if (this.columnOf(row, role) > 0) this.add(type, row, role, "");
  }

  /** A finding that comes once for all rows of its key, with their number. */
  told(key: string, finding: Finding): void {
    const known = this.once.get(key);
    if (known) known.count = (known.count ?? 1) + 1;
    else this.once.set(key, { ...finding, count: 1 });
  }

  /** Hands over what is told once, when all rows have been seen. */
  finish(): void {
    for (const finding of this.once.values()) this.out.add(finding);
  }

  at(row: number, role: PlacedRole | null): { sheet: string; row: number; column: number } {
    return { sheet: this.sheetName(row), row: this.store.row[row], column: role === null ? 0 : this.columnOf(row, role) };
  }

  columnOf(row: number, role: PlacedRole): number {
    return this.store.sources[this.store.sheet[row] - 1].columns[role];
  }

  sheetName(row: number): string {
    return this.store.sources[this.store.sheet[row] - 1].layout.sheet;
  }
}
