import type { Day } from "../../../calendar/day";
import { CHANNEL, type Status } from "../../model/caseCodes";
import { isErrorCell } from "../../texts/cell";
import { nameKey } from "../../texts/nameKey";
import { isMeaningRole, levelInChannel, MEANING_ROLES, type MeaningRole, type Meanings } from "../../meanings/meanings";
import { ERROR_CELL, isSentBack, isUnderWay, PENDING_CELL } from "../../cases/verdict";
import { BARE_LEVELS_ASKED_FROM } from "../../vocabulary/serviceLevels";
import type { Judgement } from "../judging";
import { TEXT_ROLES, type RowStore, type TextRole } from "../rowStore";
import { FLAG, UNKNOWN_TYPES } from "../textFlags";
import { informsOnly, ODD } from "./oddRows";
import { columnAt, headerCell } from "./places";
import type { RowFindingWriter } from "./rowFindingWriter";

/** Says what is odd about a row that counts: its days, its words, its level of online service, its id. */
export class CaseFindings {
  constructor(
    private readonly store: RowStore, private readonly judged: Judgement, private readonly meanings: Meanings,
    private readonly flags: Record<TextRole, Uint8Array>, private readonly today: Day, private readonly writer: RowFindingWriter,
  ) {}

  /** odd: where to look, a sum of ODD. */
  ofRow(row: number, odd: number): void {
    if ((odd & ODD.days) !== 0) this.days(row);
    if ((odd & ODD.level) !== 0) this.levels(row);
    if ((odd & ODD.texts) !== 0) for (const role of TEXT_ROLES) this.text(row, role);
    if ((odd & ODD.caseId) !== 0) this.caseId(row);
  }

  private days(row: number): void {
    const { received, due, finished, handedOver } = this.store.days;
    const d = due.data[row];
    if (d === 0) this.writer.addIfColumn("missingDue", row, "due");
    else if (d < received.data[row]) this.writer.add("dueBeforeReceived", row, "due", "");
    const k = handedOver.data[row];
    if (k === PENDING_CELL) this.writer.notComputed(row, "handedOver");
    else if (k < 0) this.writer.add(k === ERROR_CELL ? "errorCell" : "unreadableHandedOver", row, "handedOver", handedOver.textAt(row));
    if (finished.data[row] === 0) this.withoutResultDay(row, k);
    this.order(row, finished.data[row], k);
    if (this.today > 0) this.afterToday(row, finished.data[row], k);
  }

  private withoutResultDay(row: number, handedOver: number): void {
    if (handedOver > 0 && columnAt(this.store, row, "finished") === 0) return this.withoutResultColumn(row);
    if (handedOver > 0) return this.writer.add("finishedFromHandedOver", row, "finished", "");
    const status = this.judged.statusByCode[this.store.texts.status.codes[row]] as Status;
    if (isSentBack(status)) this.writer.add("returnedWithoutFinished", row, "status", this.store.texts.status.textAt(row));
  }

  /** Told once for all rows of the sheet, at the header of the hand-over day. */
  private withoutResultColumn(row: number): void {
    this.writer.once.tell("finishedFromHandedOver", row, "handedOver", "", { at: headerCell(this.store, this.store.sheet[row], "handedOver") });
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

  /** A level that only informs, two columns that name different ones, a number that may be of another scale. */
  private levels(row: number): void {
    for (const role of MEANING_ROLES) this.bareLevel(row, role);
    const { serviceLevel, channel } = this.store.texts;
    const [levelText, channelText] = [serviceLevel.textAt(row), channel.textAt(row)];
    if (this.meanings.channel(channelText) !== CHANNEL.online) return;
    const [own, named] = [this.meanings.serviceLevel(levelText), levelInChannel(channelText)];
    if (informsOnly(own || named)) this.writer.add("onlineInformationOnly", row, own > 0 ? "serviceLevel" : "channel", own > 0 ? levelText : channelText);
    if (own === 0 || named === 0 || own === named) return;
    const value = `${channelText} ≠ ${levelText}`;
    this.writer.once.tell("levelConflict", row, "serviceLevel", value, { shared: nameKey(value) });
  }

  /** Only of late cases: before, there was no other scale. */
  private bareLevel(row: number, role: MeaningRole): void {
    const text = this.store.texts[role].textAt(row);
    if (this.store.days.received.data[row] < BARE_LEVELS_ASKED_FROM || !this.meanings.isBareLevel(role, text)) return;
    this.writer.once.tell("bareLevel", row, role, text, { shared: nameKey(text) });
  }

  private text(row: number, role: TextRole): void {
    const code = this.store.texts[role].codes[row];
    const flag = this.flags[role][code];
    if (flag === FLAG.sound) return;
    if (flag === FLAG.overflow) return this.writer.add("tooManyNames", row, role, "");
    const text = this.store.texts[role].texts[code];
    if (flag === FLAG.error) return this.writer.errorCell(row, role, text);
    if (flag === FLAG.unknown && isMeaningRole(role)) return this.writer.once.tell(UNKNOWN_TYPES[role], row, role, text, { shared: nameKey(text) });
    if (role === "unit") this.writer.addIfColumn("missingUnit", row, "unit");
  }

  private caseId(row: number): void {
    if (isErrorCell(this.store.idAt(row))) this.writer.errorCell(row, "caseId", this.store.idText(row));
    else this.writer.addIfColumn("missingCaseId", row, "caseId");
  }
}
