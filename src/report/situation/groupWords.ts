import { GROUP_COLUMNS } from "../../indicators/grouping";
import type { GroupBy } from "../../indicators/types";
import type { TextKey } from "../../locales/text";
import { columnNames } from "./lacks";
import type { Situation } from "./situation";

const NAMED: Partial<Record<GroupBy, readonly string[]>> = { channel: ["direct", "online", "post"], level: ["province", "district", "commune"] };

/**
 * The key of our own word for a group; null where the register's word stands.
 * @example groupKey("channel", "post") // "report.group.channel.post"
 */
export function groupKey(by: GroupBy, name: string): TextKey | null {
  return NAMED[by]?.includes(name) ? (`report.group.${by}.${name}` as TextKey) : null;
}

/**
 * A group as a table names it: the register's own words, or ours for channels and levels.
 * @example groupName(situation, "channel", "post") // "Bưu chính công ích"
 */
export function groupName({ words }: Situation, by: GroupBy, name: string): string {
  if (name === "") return words.say(`report.group.${by}.none`);
  const key = groupKey(by, name);
  return key === null ? name : words.say(key);
}

/** The header of the column of groups: "Cơ quan, đơn vị". */
export function groupHeader({ words }: Situation, by: GroupBy): string {
  return words.say(`report.group.${by}`);
}

/** In a title or a sentence: "theo cơ quan, đơn vị". */
export function groupPhrase({ words }: Situation, by: GroupBy): string {
  return words.say(`report.group.${by}.by`);
}

/**
 * What the rows are when that could be taken in two ways, and the column that is missing for them; nothing for a cut
 * that is what it says.
 */
export function groupNotes({ words, reading, settings, counted }: Situation): string[] {
  const { roles } = reading.table;
  if (counted.from === "aggregates" && (counted.source.tables.length === 0 || counted.byGroup.groups.some((name) => name !== ""))) return [];
  const columns = GROUP_COLUMNS[settings.groupBy];
  if (!columns.some((role) => roles.has(role))) {
    return [settings.groupBy === "unit" ? words.say("report.note.noUnitColumn") : words.say("report.note.noGroupColumn", { columns: columnNames(columns.slice(0, 1), words) })];
  }
  if (counted.from === "register" && settings.groupBy === "field" && !roles.has("unit")) {
    return [words.say("report.note.inPlaceOfUnit")];
  }
  if (settings.groupBy === "receivingUnit") return [words.say("report.note.receivingUnit")];
  if (settings.groupBy === "level") return [words.say(roles.has("level") ? "report.note.levelColumn" : "report.note.levelByName")];
  return [];
}
