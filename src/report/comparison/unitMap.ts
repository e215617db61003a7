import type { Day } from "../../calendar/day";
import type { UnitAlias } from "../../register/model/corrections";
import { aliasedCode, aliasNames } from "../../register/names/aliasMap";
import { nameKey } from "../../register/texts/nameKey";

/** A name whose figures are added to another's, from a day on. */
export interface Join {
  from: string;
  to: string;
  since: Day;
}

/** The names of a cut as two periods are compared by: the user's confirmed aliases and nothing else. */
export interface UnitMap {
  /** The name that stands for each of the names, by place. */
  finals: readonly string[];
  joins: readonly Join[];
}

/**
 * The map of units in force on a day: an old name leads to the unit that has its work by then, however long ago its cases
 * were received. Names without a confirmed alias stay themselves.
 * @param day the last day of the reported period
 * @example unitMap(["", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"], aliases, quarter.to).finals // ["", "Sở Tài chính", "Sở Tài chính"]
 */
export function unitMap(names: readonly string[], aliases: readonly UnitAlias[], day: Day): UnitMap {
  const aliased = aliasNames(names, aliases);
  if (aliased === null) return { finals: names, joins: [] };
  const finals = names.map((_name, code) => aliased.names[aliasedCode(aliased, code, day)] ?? "");
  const joins = names.flatMap((from, code) => (finals[code] === from ? [] : [{ from, to: finals[code], since: sinceOf(from, aliases, day) }]));
  return { finals, joins };
}

/** The day from which a name stands for another: of its aliases the latest in force. */
function sinceOf(name: string, aliases: readonly UnitAlias[], day: Day): Day {
  return aliases.reduce((latest, { from, since }) => (nameKey(from) === nameKey(name) && since <= day && since > latest ? since : latest), 0);
}
