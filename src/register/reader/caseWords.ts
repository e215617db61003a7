import { levelInChannel, MEANING_ROLES, type MeaningRole, type Meanings } from "../meanings/meanings";
import { spellingKey } from "../texts/nameKey";
import type { CaseTable, UnreadColumn } from "../model/caseTable";
import { CHANNEL } from "../model/caseCodes";
import { BARE_LEVELS_ASKED_FROM } from "../vocabulary/serviceLevels";
import { FLAG, textFlags } from "./textFlags";
import type { RowStore, TextRole } from "./rowStore";
import { OVERFLOW, type TextColumn } from "./textColumn";
import type { UsedRows } from "./usedRows";

type Words = Pick<CaseTable, "status" | "channel" | "serviceLevel" | "unread">;

/**
 * What the words of the used rows say of status, channel and level, and which of them have no meaning. The level is that of the
 * level column; where that is blank or missing, the one that the channel's words name besides.
 */
export function caseWords(store: RowStore, meanings: Meanings, used: UsedRows, received: Int32Array): Words {
  const unread: NonNullable<CaseTable["unread"]> = {};
  const flags = textFlags(store, meanings);
  for (const role of MEANING_ROLES) {
    const column = unreadColumn(store, role, flags[role], meanings, used, received);
    if (column !== null) unread[role] = column;
  }
  const status = valuesIn(store, "status", meanings, used);
  const channel = withoutUnread(valuesIn(store, "channel", meanings, used), unread.channel);
  const own = withoutUnread(valuesIn(store, "serviceLevel", meanings, used), unread.serviceLevel);
  const serviceLevel = withChannelLevels(store, used, channel, own, unread.serviceLevel);
  return { status, channel, serviceLevel, ...(Object.keys(unread).length > 0 ? { unread } : {}) };
}

function valuesIn(store: RowStore, role: MeaningRole, meanings: Meanings, { rows, all }: UsedRows): Uint8Array {
  const column = store.texts[role];
  const valueOf = new Uint8Array(column.codeCount);
  column.texts.forEach((text, code) => { valueOf[code] = meanings[role](text); });
  const { codes } = column;
  const out = new Uint8Array(rows.length);
  for (let at = 0; at < out.length; at++) out[at] = valueOf[codes[all ? at : rows[at]]];
  return out;
}

function withoutUnread(values: Uint8Array, unread: UnreadColumn | undefined): Uint8Array {
  if (unread) for (let at = 0; at < values.length; at++) if (unread.codes[at] !== 0) values[at] = 0;
  return values;
}

/** A word in the level column counts, also one that has no meaning: the channel's own word is no answer to it. */
function withChannelLevels(store: RowStore, { rows, all }: UsedRows, channel: Uint8Array, own: Uint8Array, unread: UnreadColumn | undefined): Uint8Array {
  const { codes, texts, codeCount } = store.texts.channel;
  const levelOf = new Uint8Array(codeCount);
  texts.forEach((text, code) => { levelOf[code] = levelInChannel(text); });
  if (!levelOf.some((level) => level > 0)) return own;
  const online = CHANNEL.online;
  for (let at = 0; at < own.length; at++) {
    if (own[at] === 0 && channel[at] === online && !unread?.codes[at]) own[at] = levelOf[codes[all ? at : rows[at]]];
  }
  return own;
}

/** Codes of the words of a column: one for all that differ in case, blanks and signs only. */
class WordCodes {
  readonly words: string[] = [""];
  private readonly codes = new Map<string, number>();

  codeOf(text: string): number {
    const key = spellingKey(text);
    const known = this.codes.get(key) ?? this.words.push(text) - 1;
    this.codes.set(key, known);
    return known;
  }
}

/** More texts than can be told apart. */
const UNTOLD = "…";

function unreadColumn(store: RowStore, role: MeaningRole & TextRole, flags: Uint8Array, meanings: Meanings, { rows, all }: UsedRows, received: Int32Array): UnreadColumn | null {
  const column = store.texts[role];
  const told = new WordCodes();
  const [always, late] = wordCodes(column, flags, (text) => meanings.isBareLevel(role, text), told);
  if (told.words.length === 1) return null;
  const codes = new Uint16Array(rows.length);
  let any = false;
  for (let at = 0; at < codes.length; at++) {
    const code = column.codes[all ? at : rows[at]];
    codes[at] = always[code] || (received[at] >= BARE_LEVELS_ASKED_FROM ? late[code] : 0);
    any ||= codes[at] !== 0;
  }
  return any ? { codes, words: told.words } : null;
}

/** By text code: the word that is never read, and the one that is not read of late cases; 0 = none. */
function wordCodes(column: TextColumn, flags: Uint8Array, isBare: (text: string) => boolean, told: WordCodes): [Uint16Array, Uint16Array] {
  const always = new Uint16Array(column.codeCount);
  const late = new Uint16Array(column.codeCount);
  column.texts.forEach((text, code) => {
    if (flags[code] === FLAG.unknown || flags[code] === FLAG.error) always[code] = told.codeOf(text);
    else if (flags[code] === FLAG.sound && isBare(text)) late[code] = told.codeOf(text);
  });
  if (column.codeCount > OVERFLOW) always[OVERFLOW] = told.codeOf(UNTOLD);
  return [always, late];
}
