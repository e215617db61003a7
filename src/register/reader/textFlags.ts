import { isMeaningRole, isNoWord, type MeaningRole, type Meanings } from "../meanings/meanings";
import type { FindingType } from "../model/findings";
import { TEXT_ROLES, type RowStore, type TextRole } from "./rowStore";
import type { TextColumn } from "./textColumn";

/** What there is to say of a text, whichever row it stands in. */
export const FLAG = { sound: 0, blank: 1, error: 2, unknown: 3, overflow: 4 } as const;

/** Finding of a text that the role's vocabulary lacks. */
export const UNKNOWN_TYPES: Readonly<Record<MeaningRole, FindingType>> = {
  status: "unknownStatus", channel: "unknownChannel", serviceLevel: "unknownServiceLevel",
};

/** Flags by text code for every text column. */
export function textFlags(store: RowStore, meanings: Meanings): Record<TextRole, Uint8Array> {
  const flags = TEXT_ROLES.map((role) => [role, flagsOf(store.texts[role], isMeaningRole(role) ? role : null, meanings)]);
  return Object.fromEntries(flags) as Record<TextRole, Uint8Array>;
}

function flagsOf(column: TextColumn, role: MeaningRole | null, meanings: Meanings): Uint8Array {
  const flags = new Uint8Array(column.codeCount).fill(FLAG.overflow);
  column.texts.forEach((text, code) => {
    const unknown = role !== null && meanings[role](text) === 0;
    const blank = code === 0 || (unknown && isNoWord(role, text));
    flags[code] = blank ? FLAG.blank : column.isError[code] ? FLAG.error : unknown ? FLAG.unknown : FLAG.sound;
  });
  return flags;
}
