/** Version of the stored text. */
const VERSION = 1;
/** A longer text is not ours: it is not even parsed. */
const LONGEST = 1_000_000;

/**
 * What the workbook keeps, member by member and unchecked; members that another version adds are kept when this one
 * saves. A member of the wrong kind is as if it were not there.
 */
export interface Stored {
  version: number;
  report: Record<string, unknown>;
  /** Column corrections by layout fingerprint: places, roles and swapped day columns. */
  columns: Record<string, unknown>;
  /** Column corrections of aggregate tables by layout fingerprint: places and figures. */
  aggregates: Record<string, unknown>;
  /** Meanings of unknown texts of statuses, channels and levels. */
  values: Record<string, unknown>;
  /** Unit names that stand for another. */
  aliases: unknown;
  /** Offers that the user said no to. */
  declined: unknown;
  /** How the register writes the texts that were answered. */
  spellings: Record<string, unknown>;
  /** Of two sheets with the same cases, the one that counts. */
  preferred: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseStored(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  if (stored.length > LONGEST) return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/**
 * The stored text or object taken apart; all members empty when it is damaged or foreign.
 * @example storedOf('{"version":1,"report":{"closingDay":14}}').report // { closingDay: 14 }
 */
export function storedOf(value: unknown): Stored {
  const record = recordOf(parseStored(value));
  return {
    ...record, version: VERSION, report: recordOf(record.report), columns: recordOf(record.columns), aggregates: recordOf(record.aggregates), values: recordOf(record.values),
    aliases: Array.isArray(record.aliases) ? record.aliases : [], declined: Array.isArray(record.declined) ? record.declined : [],
    spellings: recordOf(record.spellings), preferred: Array.isArray(record.preferred) ? record.preferred : [],
  };
}
