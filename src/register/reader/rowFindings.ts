import type { Day } from "../../calendar/day";
import { isErrorCell, isPending } from "../texts/cell";
import { UNREADABLE } from "../days/dayReading";
import type { Meanings } from "../values/meanings";
import { nameKey } from "../texts/nameKey";
import type { FindingType } from "../model/findings";
import type { Status } from "../model/caseCodes";
import { ERROR_CELL, isSentBack, isUnderWay, PENDING_CELL } from "../values/verdict";
import type { FindingCollector } from "../model/findingCollector";
import { FATE, FATE_TYPES } from "./fates";
import type { Judged } from "./judging";
import { LevelFindings } from "./levelFindings";
import { RowFindingWriter, type PlacedRole } from "./rowFindingWriter";
import { DAY_ROLES, TEXT_ROLES, type RowStore, type TextRole } from "./rowStore";
import { ODD, oddRows } from "./oddRows";
import { conflictText, rowConflict } from "./sameCases";
import { FLAG, textFlags, UNKNOWN_TYPES } from "./textFlags";

/** What each kind of unusable day is in the columns. */
const BAD_CELLS = { unreadableDate: UNREADABLE, errorCell: ERROR_CELL, notComputed: PENDING_CELL } as const;

/** Says of every row, in reading order, why it was left out or what is odd about it though it counts. */
export class RowFindings {
  private readonly flags: Record<TextRole, Uint8Array>;
  private readonly writer: RowFindingWriter;
  private readonly levels: LevelFindings;

  /** today: events after it are told; 0 = the day is not known. */
  constructor(
    private readonly store: RowStore, private readonly judged: Judged, private readonly meanings: Meanings,
    private readonly today: Day, out: FindingCollector,
  ) {
    this.flags = textFlags(store, meanings);
    this.writer = new RowFindingWriter(store, out);
    this.levels = new LevelFindings(store, meanings, this.writer);
  }

  collect(): void {
    const { fates } = this.judged;
    const odd = oddRows(this.store, this.judged, this.meanings, this.flags, this.today);
    for (let row = 0; row < fates.length; row++) {
      if (odd[row] === 0) continue;
      if (fates[row] === FATE.used) this.usedRow(row, odd[row]);
      else if (fates[row] !== FATE.cut) this.excludedRow(row, FATE_TYPES[fates[row]] as FindingType);
    }
    this.writer.finish();
  }

  private excludedRow(row: number, type: FindingType): void {
    if (type === "duplicateCase" || type === "duplicateDiffers") return this.duplicate(row, type);
    if (type === "otherHeader") return this.belowOtherHeader(row);
    if (type === "notAccepted") return this.writer.add(type, row, "status", this.store.texts.status.textAt(row));
    if (type === "unreadableDate" || type === "errorCell" || type === "notComputed") return this.badDay(row, type);
    if (type === "notACase") return this.writer.add(type, row, null, this.firstText(row));
    if (type === "missingReceived") return this.writer.add(type, row, "received", this.store.idText(row));
    if (type === "finishedBeforeReceived") return this.writer.add(type, row, this.store.days.finished.data[row] > 0 ? "finished" : "handedOver", "");
    if (type === "doneWithoutFinished") return this.writer.add(type, row, this.writer.columnOf(row, "finished") > 0 ? "finished" : "status", "");
    this.writer.add(type, row, null, "");
  }

  /** Told once for all rows below such a header, at the header. */
  private belowOtherHeader(row: number): void {
    const header = this.judged.headerOf.get(row) ?? row;
    this.writer.told(`header\n${header}`, { ...this.writer.at(header, null), type: "otherHeader", value: "" });
  }

  private duplicate(row: number, type: "duplicateCase" | "duplicateDiffers"): void {
    const kept = this.judged.keptRow.get(row) ?? row;
    const place = { sheet: this.writer.sheetName(kept), row: this.store.row[kept] };
    const conflict = type === "duplicateCase" ? null : rowConflict(this.store, row, kept);
    if (conflict === null) this.writer.add("duplicateCase", row, "caseId", this.store.idText(row), place);
    else this.writer.add("duplicateDiffers", row, conflict.role, `${conflictText(conflict)} (${place.sheet}!${place.row})`, place);
  }

  private badDay(row: number, type: "unreadableDate" | "errorCell" | "notComputed"): void {
    for (const role of ["received", "due", "finished", "handedOver"] as const) {
      const cell = this.store.days[role].data[row];
      if (cell !== BAD_CELLS[type]) continue;
      if (type === "notComputed") return this.notComputed(row, role);
      return this.writer.add(type, row, role, this.store.days[role].textAt(row));
    }
  }

  /** Told once a column: a program that computes nothing leaves every formula of it so. */
  private notComputed(row: number, role: PlacedRole): void {
    this.writer.told(`pending\n${role}\n${this.store.sheet[row]}`, { ...this.writer.at(row, role), type: "notComputed", value: "" });
  }

  private errorCell(row: number, role: PlacedRole, text: string): void {
    if (isPending(text)) this.notComputed(row, role);
    else this.writer.add("errorCell", row, role, text);
  }

  private usedRow(row: number, odd: number): void {
    if ((odd & ODD.days) !== 0) this.days(row);
    if ((odd & ODD.level) !== 0) this.levels.ofRow(row);
    if ((odd & ODD.texts) !== 0) for (const role of TEXT_ROLES) this.text(row, role);
    if ((odd & ODD.caseId) !== 0) this.caseId(row);
  }

  private days(row: number): void {
    const { received, due, finished, handedOver } = this.store.days;
    const d = due.data[row];
    if (d === 0) this.writer.addIfColumn("missingDue", row, "due");
    else if (d < received.data[row]) this.writer.add("dueBeforeReceived", row, "due", "");
    const k = handedOver.data[row];
    if (k === PENDING_CELL) this.notComputed(row, "handedOver");
    else if (k < 0) this.writer.add(k === ERROR_CELL ? "errorCell" : "unreadableHandedOver", row, "handedOver", handedOver.textAt(row));
    if (finished.data[row] === 0) this.withoutResultDay(row, k);
    this.order(row, finished.data[row], k);
    if (this.today > 0) this.afterToday(row, finished.data[row], k);
  }

  private order(row: number, finished: Day, handedOver: Day): void {
    if (handedOver > 0 && handedOver < finished) this.writer.add("handedOverBeforeFinished", row, "handedOver", "");
    const { status } = this.store.texts;
    if ((finished > 0 || handedOver > 0) && isUnderWay(this.judged.statusByCode[status.codes[row]] as Status)) {
      this.writer.add("openWithFinished", row, "status", status.textAt(row));
    }
  }

  private afterToday(row: number, finished: Day, handedOver: Day): void {
    if (this.store.days.received.data[row] > this.today) this.writer.add("receivedAfterToday", row, "received", "");
    if (finished > this.today) this.writer.add("finishedAfterToday", row, "finished", "");
    else if (handedOver > this.today) this.writer.add("finishedAfterToday", row, "handedOver", "");
  }

  private withoutResultDay(row: number, handedOver: number): void {
    if (handedOver > 0 && this.writer.columnOf(row, "finished") === 0) return this.sheetWide(row);
    if (handedOver > 0) return this.writer.add("finishedFromHandedOver", row, "finished", "");
    const status = this.judged.statusByCode[this.store.texts.status.codes[row]] as Status;
    if (isSentBack(status)) this.writer.add("returnedWithoutFinished", row, "status", this.store.texts.status.textAt(row));
  }

  /** A sheet without a result column: told once for all its rows, at the header of the hand-over day. */
  private sheetWide(row: number): void {
    const { layout, columns } = this.store.sources[this.store.sheet[row] - 1];
    const headerRow = layout.headerRows[layout.headerRows.length - 1] ?? 0;
    this.writer.told(`sheet\n${this.store.sheet[row]}`, {
      type: "finishedFromHandedOver", sheet: layout.sheet, row: headerRow, column: columns.handedOver, value: "",
    });
  }

  private text(row: number, role: TextRole): void {
    const code = this.store.texts[role].codes[row];
    const flag = this.flags[role][code];
    if (flag === FLAG.sound) return;
    if (flag === FLAG.overflow) return this.writer.add("tooManyNames", row, role, "");
    if (flag === FLAG.error) return this.errorCell(row, role, this.store.texts[role].texts[code]);
    if (flag === FLAG.unknown) return this.unknownText(row, role, code);
    if (role === "unit") this.writer.addIfColumn("missingUnit", row, "unit");
  }

  private unknownText(row: number, role: TextRole, code: number): void {
    const text = this.store.texts[role].texts[code];
    this.writer.told(`${role}\n${nameKey(text)}`, { ...this.writer.at(row, role), type: UNKNOWN_TYPES[role] as FindingType, value: text });
  }

  private caseId(row: number): void {
    if (isErrorCell(this.store.idAt(row))) this.errorCell(row, "caseId", this.store.idText(row));
    else this.writer.addIfColumn("missingCaseId", row, "caseId");
  }

  private firstText(row: number): string {
    const { texts, days, bands } = this.store;
    const first = bands.cellsAt(row);
    if (first.length > 0) return first.map(({ text }) => text).join(" ");
    return this.store.idText(row) || TEXT_ROLES.map((role) => texts[role].textAt(row)).find(Boolean)
      || DAY_ROLES.map((role) => days[role].textAt(row)).find(Boolean) || "";
  }
}
