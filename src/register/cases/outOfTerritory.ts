import type { CaseColumns, MoreColumns } from "../model/caseTable";
import { saysNothing } from "../texts/saysNothing";
import { foldKey } from "../texts/fold";
import { yesNoOf } from "../vocabulary/yesNo";

/** "Không phải", "Trong địa giới": nobody received the case for another. */
const NOT = /^(?:khong|ko|k|chua)\b|^(?:trong|thuoc|dung|cung) dia (?:gioi|ban)\b/;

/**
 * Whether a column of cases received elsewhere says of a case that it is one: the receiver's name stands there, or a yes.
 * @example isOutOfTerritory("UBND xã Tề Lỗ") // true
 * @example isOutOfTerritory("Không") // false
 */
export function isOutOfTerritory(text: string): boolean {
  return !saysNothing(text) && yesNoOf(text) !== "no" && !NOT.test(foldKey(text));
}

/**
 * The body that received a case for another, by that column; "" where it only says yes, or no.
 * @example receiverNamed("x") // ""
 */
export function receiverNamed(text: string): string {
  return isOutOfTerritory(text) && yesNoOf(text) === "" && !/^(phi dia gioi|khong phu thuoc dia gioi)/.test(foldKey(text)) ? text : "";
}

/** The cases received elsewhere, of the columns that a reading kept; nothing where the register does not say it. */
export function receivedElsewhere({ texts: { outOfTerritory } }: Pick<MoreColumns, "texts">): Pick<CaseColumns, "outOfTerritory"> {
  if (!outOfTerritory) return {};
  const marks = Uint8Array.from(outOfTerritory.names, (name) => Number(isOutOfTerritory(name)));
  return { outOfTerritory: Uint8Array.from(outOfTerritory.codes, (code) => marks[code]) };
}
