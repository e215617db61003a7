import type { CaseTable } from "../register/model/caseTable";
import { CHANNEL } from "../register/model/caseCodes";
import type { ColumnRole, MoreTextRole } from "../register/model/roles";
import { LEVELS, levelOfText, levelOfUnit } from "../register/vocabulary/levels";
import type { GroupBy } from "./types";

/** Which group each case is in: codes into the names; "" is the group of cases that do not say. */
export interface Grouping {
  codes: Uint16Array;
  groups: readonly string[];
  /** The cut whose names the groups have. */
  by?: GroupBy;
  /** Every cut that tells the group of a case. */
  cuts?: readonly GroupBy[];
}

/** Channels by code, as groups are named; the report has the words. */
const CHANNEL_GROUPS: readonly string[] = channelNames();

function channelNames(): string[] {
  const names: string[] = [];
  for (const [name, code] of Object.entries(CHANNEL)) names[code] = code === CHANNEL.unknown ? "" : name;
  return names;
}

/** Groups of levels: "" and then LEVELS. */
const LEVEL_GROUPS: readonly string[] = ["", ...LEVELS];

function nothing(table: CaseTable): Grouping {
  return { codes: new Uint16Array(table.length), groups: [""] };
}

function byText(table: CaseTable, role: MoreTextRole): Grouping {
  const column = table.more.texts[role];
  return column ? { codes: column.codes, groups: column.names } : nothing(table);
}

/** The level column where it names a level, else the unit's name. */
function byLevel(table: CaseTable): Grouping {
  const code = (level: string | null): number => (level === null ? 0 : LEVEL_GROUPS.indexOf(level));
  const ofUnit = table.units.map((name) => code(levelOfUnit(name)));
  const column = table.more.texts.level;
  const said = column ? column.names.map((text) => code(levelOfText(text))) : [];
  const codes = new Uint16Array(table.length);
  for (let i = 0; i < table.length; i++) codes[i] = (column && said[column.codes[i]]) || ofUnit[table.unit[i]];
  return { codes, groups: LEVEL_GROUPS };
}

/**
 * The groups of a table's cases by any of the cuts of a report (domain.md 5). Columns that a reading was not asked for
 * give one group "".
 * @example groupingOf(table, "channel").groups // ["", "direct", "online", "post"]
 */
export function groupingOf(table: CaseTable, by: GroupBy): Grouping {
  return { ...groupsBy(table, by), by, cuts: [by] };
}

function groupsBy(table: CaseTable, by: GroupBy): Grouping {
  if (by === "unit") return { codes: table.unit, groups: table.units.length > 0 ? table.units : [""] };
  if (by === "field") return { codes: table.field, groups: table.fields.length > 0 ? table.fields : [""] };
  if (by === "channel") return { codes: Uint16Array.from(table.channel), groups: CHANNEL_GROUPS };
  return by === "level" ? byLevel(table) : byText(table, by);
}

/** The columns that a cut is made from: of the list at least one. */
export const GROUP_COLUMNS: Record<GroupBy, readonly ColumnRole[]> = {
  unit: ["unit"], receivingUnit: ["receivingUnit"], field: ["field"], procedure: ["procedure"], channel: ["channel"],
  handler: ["handler"], level: ["level", "unit"],
};

/** A group inside another one: both names. */
export interface CrossedGroup {
  outer: string;
  inner: string;
}

/**
 * Two groupings at once, only pairs that occur; null when there are more than a code can hold.
 * @example crossed(groupingOf(table, "level"), groupingOf(table, "field"))?.pairs[0] // { outer: "province", inner: "Đất đai" }
 */
export function crossed(outer: Grouping, inner: Grouping): { codes: Uint16Array; pairs: CrossedGroup[] } | null {
  const places = new Map<number, number>();
  const pairs: CrossedGroup[] = [];
  const codes = new Uint16Array(outer.codes.length);
  for (let i = 0; i < codes.length; i++) {
    const key = outer.codes[i] * 0x10000 + inner.codes[i];
    let place = places.get(key);
    if (place === undefined) {
      place = pairs.push({ outer: outer.groups[outer.codes[i]] ?? "", inner: inner.groups[inner.codes[i]] ?? "" }) - 1;
      if (place > 0xffff) return null;
      places.set(key, place);
    }
    codes[i] = place;
  }
  return { codes, pairs };
}
