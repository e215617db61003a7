import { cellText } from "../../texts/cell";
import { UNREADABLE } from "../../days/dayReading";
import type { FindingType } from "../../model/findings";
import { ERROR_CELL, PENDING_CELL } from "../../cases/verdict";
import type { Judgement } from "../judging";
import { DAY_ROLES, TEXT_ROLES, type RowStore } from "../rowStore";
import { conflictText, rowConflict } from "../sameCases";
import { cellAt, columnAt, sheetAt } from "./places";
import type { RowFindingWriter } from "./rowFindingWriter";

/** What each kind of unusable day is in the columns. */
const BAD_CELLS = { unreadableDate: UNREADABLE, errorCell: ERROR_CELL, notComputed: PENDING_CELL } as const;

/** Says why a row was left out, and by which of its cells. */
export class LeftOutFindings {
  constructor(private readonly store: RowStore, private readonly judged: Judgement, private readonly writer: RowFindingWriter) {}

  ofRow(row: number, type: FindingType): void {
    if (type === "duplicateCase" || type === "duplicateDiffers") return this.duplicate(row, type);
    if (type === "linkedStep") return this.step(row);
    if (type === "otherHeader") return this.belowOtherHeader(row);
    if (type === "notAccepted") return this.writer.add(type, row, "status", this.store.texts.status.textAt(row));
    if (type === "unreadableDate" || type === "errorCell" || type === "notComputed") return this.badDay(row, type);
    if (type === "notACase") return this.writer.add(type, row, null, this.firstText(row));
    if (type === "missingReceived") return this.writer.add(type, row, "received", this.store.idText(row));
    if (type === "finishedBeforeReceived") return this.writer.add(type, row, this.store.days.finished.data[row] > 0 ? "finished" : "handedOver", "");
    if (type === "doneWithoutFinished") return this.writer.add(type, row, columnAt(this.store, row, "finished") > 0 ? "finished" : "status", "");
    this.writer.add(type, row, null, "");
  }

  /** Told once for all rows below such a header, at the header. */
  private belowOtherHeader(row: number): void {
    const header = this.judged.headerOf.get(row) ?? row;
    this.writer.once.tell("otherHeader", row, null, "", { shared: header, at: cellAt(this.store, header, null) });
  }

  private duplicate(row: number, type: "duplicateCase" | "duplicateDiffers"): void {
    const kept = this.judged.keptRow.get(row) ?? row;
    const place = { sheet: sheetAt(this.store, kept), row: this.store.row[kept] };
    const conflict = type === "duplicateCase" ? null : rowConflict(this.store, row, kept);
    if (conflict === null) this.writer.add("duplicateCase", row, "caseId", this.store.idText(row), place);
    else this.writer.add("duplicateDiffers", row, conflict.role, `${conflictText(conflict)} (${place.sheet}!${place.row})`, place);
  }

  private step(row: number): void {
    const stands = this.judged.linked.caseOf.get(row) ?? row;
    const { parents } = this.store.more;
    const code = parents.keyAt(row) !== "" ? cellText(parents.at(row)) : this.store.idText(stands);
    this.writer.add("linkedStep", row, columnAt(this.store, row, "parentCase") > 0 ? "parentCase" : "caseId", code, { sheet: sheetAt(this.store, stands), row: this.store.row[stands] });
  }

  private badDay(row: number, type: "unreadableDate" | "errorCell" | "notComputed"): void {
    for (const role of DAY_ROLES) {
      if (this.store.days[role].data[row] !== BAD_CELLS[type]) continue;
      if (type === "notComputed") return this.writer.notComputed(row, role);
      return this.writer.add(type, row, role, this.store.days[role].textAt(row));
    }
  }

  private firstText(row: number): string {
    const { texts, days, bands } = this.store;
    const first = bands.cellsAt(row);
    if (first.length > 0) return first.map(({ text }) => text).join(" ");
    return this.store.idText(row) || TEXT_ROLES.map((role) => texts[role].textAt(row)).find(Boolean)
      || DAY_ROLES.map((role) => days[role].textAt(row)).find(Boolean) || "";
  }
}
