import type { Day } from "../../calendar/day";
import { isErrorCell } from "../cell";
import type { Meanings } from "../meanings";
import { nameKey } from "../nameKey";
import type { Finding, FindingType, Status } from "../types";
import { ERROR_CELL, isSentBack, isUnderWay } from "../verdict";
import type { FindingCollector } from "./findingCollector";
import { FATE, FATE_TYPES, type Judged } from "./judging";
import { DAY_ROLES, TEXT_ROLES, type DayRole, type RowStore, type TextRole } from "./rowStore";
import { ODD, oddRows } from "./oddRows";
import { FLAG, textFlags, UNKNOWN_TYPES } from "./textFlags";

/** Says of every row, in reading order, why it was left out or what is odd about it though it counts. */
export class RowFindings {
  private readonly flags: Record<TextRole, Uint8Array>;
  /** What is told once with the number of its rows: unknown texts, a sheet without a result column. */
  private readonly once = new Map<string, Finding>();

  /** today: events after it are told; 0 = the day is not known. */
  constructor(
    private readonly store: RowStore, private readonly judged: Judged, private readonly meanings: Meanings,
    private readonly today: Day, private readonly out: FindingCollector,
  ) {
    this.flags = textFlags(store, meanings);
  }

  collect(): void {
    const { fates } = this.judged;
    const odd = oddRows(this.store, this.judged, this.meanings, this.flags, this.today);
    for (let row = 0; row < fates.length; row++) {
      if (odd[row] === 0) continue;
      if (fates[row] === FATE.used) this.usedRow(row, odd[row]);
      else if (fates[row] !== FATE.cut) this.excludedRow(row, FATE_TYPES[fates[row]] as FindingType);
    }
    for (const finding of this.once.values()) this.out.add(finding);
  }

  private excludedRow(row: number, type: FindingType): void {
    if (type === "duplicateCase") return this.duplicate(row);
    if (type === "notAccepted") return this.add(type, row, "status", this.store.texts.status.textAt(row));
    if (type === "unreadableDate" || type === "errorCell") return this.badDay(row, type);
    if (type === "notACase") return this.add(type, row, null, this.firstText(row));
    if (type === "missingReceived") return this.add(type, row, "received", this.store.idText(row));
    if (type === "finishedBeforeReceived") return this.add(type, row, this.store.days.finished.data[row] > 0 ? "finished" : "handedOver", "");
    if (type === "doneWithoutFinished") return this.add(type, row, this.columnOf(row, "finished") > 0 ? "finished" : "status", "");
    this.add(type, row, null, "");
  }

  private duplicate(row: number): void {
    const kept = this.judged.keptRow.get(row) ?? row;
    this.add("duplicateCase", row, "caseId", this.store.idText(row), { sheet: this.sheetName(kept), row: this.store.row[kept] });
  }

  private badDay(row: number, type: FindingType): void {
    for (const role of ["received", "due", "finished"] as const) {
      const cell = this.store.days[role].data[row];
      if (cell >= 0 || (type === "errorCell") !== (cell === ERROR_CELL)) continue;
      return this.add(type, row, role, this.store.days[role].textAt(row));
    }
  }

  private usedRow(row: number, odd: number): void {
    if ((odd & ODD.days) !== 0) this.days(row);
    if ((odd & ODD.level) !== 0) this.add("onlineInformationOnly", row, "serviceLevel", this.store.texts.serviceLevel.textAt(row));
    if ((odd & ODD.texts) !== 0) for (const role of TEXT_ROLES) this.text(row, role);
    if ((odd & ODD.caseId) !== 0) this.caseId(row);
  }

  private days(row: number): void {
    const { received, due, finished, handedOver } = this.store.days;
    const d = due.data[row];
    if (d === 0) this.addIfColumn("missingDue", row, "due");
    else if (d < received.data[row]) this.add("dueBeforeReceived", row, "due", "");
    const k = handedOver.data[row];
    if (k < 0) this.add(k === ERROR_CELL ? "errorCell" : "unreadableHandedOver", row, "handedOver", handedOver.textAt(row));
    if (finished.data[row] === 0) this.withoutResultDay(row, k);
    this.order(row, finished.data[row], k);
    if (this.today > 0) this.afterToday(row, finished.data[row], k);
  }

  private order(row: number, finished: Day, handedOver: Day): void {
    if (handedOver > 0 && handedOver < finished) this.add("handedOverBeforeFinished", row, "handedOver", "");
    const { status } = this.store.texts;
    if ((finished > 0 || handedOver > 0) && isUnderWay(this.judged.statusByCode[status.codes[row]] as Status)) {
      this.add("openWithFinished", row, "status", status.textAt(row));
    }
  }

  private afterToday(row: number, finished: Day, handedOver: Day): void {
    if (this.store.days.received.data[row] > this.today) this.add("receivedAfterToday", row, "received", "");
    if (finished > this.today) this.add("finishedAfterToday", row, "finished", "");
    else if (handedOver > this.today) this.add("finishedAfterToday", row, "handedOver", "");
  }

  private withoutResultDay(row: number, handedOver: number): void {
    if (handedOver > 0 && this.columnOf(row, "finished") === 0) return this.sheetWide(row);
    if (handedOver > 0) return this.add("finishedFromHandedOver", row, "finished", "");
    const status = this.judged.statusByCode[this.store.texts.status.codes[row]] as Status;
    if (isSentBack(status)) this.add("returnedWithoutFinished", row, "status", this.store.texts.status.textAt(row));
  }

  /** A sheet without a result column: told once for all its rows, at the header of the hand-over day. */
  private sheetWide(row: number): void {
    const { layout, columns } = this.store.sources[this.store.sheet[row] - 1];
    const headerRow = layout.headerRows[layout.headerRows.length - 1] ?? 0;
    this.told(`sheet\n${this.store.sheet[row]}`, {
      type: "finishedFromHandedOver", sheet: layout.sheet, row: headerRow, column: columns.handedOver, value: "",
    });
  }

  private text(row: number, role: TextRole): void {
    const code = this.store.texts[role].codes[row];
    const flag = this.flags[role][code];
    if (flag === FLAG.sound) return;
    if (flag === FLAG.overflow) return this.add("tooManyNames", row, role, "");
    if (flag === FLAG.error) return this.add("errorCell", row, role, this.store.texts[role].texts[code]);
    if (flag === FLAG.unknown) return this.unknownText(row, role, code);
    if (role === "unit") this.addIfColumn("missingUnit", row, "unit");
  }

  private unknownText(row: number, role: TextRole, code: number): void {
    const text = this.store.texts[role].texts[code];
    this.told(`${role}\n${nameKey(text)}`, { ...this.at(row, role), type: UNKNOWN_TYPES[role] as FindingType, value: text });
  }

  private told(key: string, finding: Finding): void {
    const known = this.once.get(key);
    if (known) known.count = (known.count ?? 1) + 1;
    else this.once.set(key, { ...finding, count: 1 });
  }

  private caseId(row: number): void {
    if (isErrorCell(this.store.idAt(row))) this.add("errorCell", row, "caseId", this.store.idText(row));
    else this.addIfColumn("missingCaseId", row, "caseId");
  }

  private addIfColumn(type: FindingType, row: number, role: DayRole | TextRole | "caseId"): void {
    if (this.columnOf(row, role) > 0) this.add(type, row, role, "");
  }

  private add(
    type: FindingType, row: number, role: DayRole | TextRole | "caseId" | null, value: string, other?: Finding["other"],
  ): void {
    if (this.out.isFull(type)) return this.out.countOnly(type);
    this.out.add({ ...this.at(row, role), type, value, ...(other && { other }) });
  }

  private at(row: number, role: DayRole | TextRole | "caseId" | null): { sheet: string; row: number; column: number } {
    return { sheet: this.sheetName(row), row: this.store.row[row], column: role === null ? 0 : this.columnOf(row, role) };
  }

  private columnOf(row: number, role: DayRole | TextRole | "caseId"): number {
    return this.store.sources[this.store.sheet[row] - 1].columns[role];
  }

  private sheetName(row: number): string {
    return this.store.sources[this.store.sheet[row] - 1].layout.sheet;
  }

  private firstText(row: number): string {
    const { texts, days, bands } = this.store;
    const first = bands.cellsAt(row);
    if (first.length > 0) return first.map(({ text }) => text).join(" ");
    return this.store.idText(row) || TEXT_ROLES.map((role) => texts[role].textAt(row)).find(Boolean)
      || DAY_ROLES.map((role) => days[role].textAt(row)).find(Boolean) || "";
  }
}
