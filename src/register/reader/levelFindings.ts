import { levelInChannel, MEANING_ROLES, type MeaningRole, type Meanings } from "../values/meanings";
import { nameKey } from "../texts/nameKey";
import { CHANNEL } from "../model/caseCodes";
import { BARE_LEVELS_ASKED_FROM } from "../vocabulary/serviceLevels";
import { informsOnly } from "./oddRows";
import type { RowFindingWriter } from "./rowFindingWriter";
import type { RowStore } from "./rowStore";

/**
 * Says what is odd about a case's level of online service: it only informs, two columns name different ones, or it is a number
 * that may be of another scale.
 */
export class LevelFindings {
  constructor(private readonly store: RowStore, private readonly meanings: Meanings, private readonly writer: RowFindingWriter) {}

  ofRow(row: number): void {
    for (const role of MEANING_ROLES) this.bareLevel(row, role);
    const { serviceLevel, channel } = this.store.texts;
    const [levelText, channelText] = [serviceLevel.textAt(row), channel.textAt(row)];
    if (this.meanings.channel(channelText) !== CHANNEL.online) return;
    const [own, named] = [this.meanings.serviceLevel(levelText), levelInChannel(channelText)];
    if (informsOnly(own || named)) this.writer.add("onlineInformationOnly", row, own > 0 ? "serviceLevel" : "channel", own > 0 ? levelText : channelText);
    if (own === 0 || named === 0 || own === named) return;
    const value = `${channelText} ≠ ${levelText}`;
    this.writer.told(`levels\n${nameKey(value)}`, { ...this.writer.at(row, "serviceLevel"), type: "levelConflict", value });
  }

  /** Only of late cases: before, there was no other scale. */
  private bareLevel(row: number, role: MeaningRole): void {
    const text = this.store.texts[role].textAt(row);
    if (this.store.days.received.data[row] < BARE_LEVELS_ASKED_FROM || !this.meanings.isBareLevel(role, text)) return;
    this.writer.told(`bare\n${role}\n${nameKey(text)}`, { ...this.writer.at(row, role), type: "bareLevel", value: text });
  }
}
