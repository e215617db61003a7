import type { FindingCollector } from "../../model/findingCollector";
import type { Finding, FindingType } from "../../model/findings";
import { isPending } from "../../texts/cell";
import type { RowStore } from "../rowStore";
import { cellAt, columnAt, type FindingRole } from "./places";
import { ToldOnce } from "./toldOnce";

/** Writes findings of rows with the place where each stands; once: those that many rows share. */
export class RowFindingWriter {
  readonly once: ToldOnce;

  constructor(private readonly store: RowStore, private readonly out: FindingCollector) {
    this.once = new ToldOnce(store);
  }

  /** Beyond the limit of its type a finding is only counted. role null: the whole row. */
  add(type: FindingType, row: number, role: FindingRole | null, value: string, other?: Finding["other"]): void {
    if (this.out.isFull(type)) return this.out.countOnly(type);
    this.out.add({ type, ...cellAt(this.store, row, role), value, ...(other && { other }) });
  }

  /** Only where the sheet has such a column: else the layout's findings have said so. */
  addIfColumn(type: FindingType, row: number, role: FindingRole): void {
    if (columnAt(this.store, row, role) > 0) this.add(type, row, role, "");
  }

  errorCell(row: number, role: FindingRole, text: string): void {
    if (isPending(text)) this.notComputed(row, role);
    else this.add("errorCell", row, role, text);
  }

  /** Told once a column: a program that computes nothing leaves every formula of it so. */
  notComputed(row: number, role: FindingRole): void {
    this.once.tell("notComputed", row, role, "");
  }

  /** Hands over what is told once, when all rows have been seen. */
  finish(): void {
    for (const finding of this.once.findings) this.out.add(finding);
  }
}
