import { nameKey } from "../register/texts/nameKey";
import { isRecord } from "./storedSettings";

/** The key of its own under which the workbook keeps what was chosen for merging files. */
export const MERGE_KEY = "TTHC.merge";

/** What files become: one sheet of all cases, the table by unit only, a sheet for each file, or figures and no sheet at all. */
export const MERGE_RESULTS = ["oneSheet", "unitTable", "sheetPerFile", "figuresOnly"] as const;
export type MergeResult = (typeof MERGE_RESULTS)[number];

/** What a workbook remembers of merging, so that next month it is two clicks. Names of units only, never of people or cases. */
export interface MergeChoices {
  /** Units that have to send; null: nobody has said, then it is those of the last merge. */
  units: readonly string[] | null;
  /** Units whose files were merged last. */
  lastUnits: readonly string[];
  result: MergeResult;
  /** Until when files have to be sent, as the user writes it; "" = not said. */
  deadline: string;
}

export const NO_MERGE_CHOICES: MergeChoices = { units: null, lastUnits: [], result: "oneSheet", deadline: "" };

const VERSION = 1;
/** A province has some 170 communes and departments; what is longer is no list of units. */
const MOST_UNITS = 2_000;
const LONGEST_NAME = 200;
const LONGEST_DEADLINE = 60;
/** A longer text is not ours: it is not even parsed. */
const LONGEST = 1_000_000;

/**
 * The units of a list as it is typed or pasted, one a line: without blanks around them, each once, however it is written.
 * @example unitsIn("Xã Tân Lập\n\n xã tân lập \nP. Vĩnh Yên") // ["Xã Tân Lập", "P. Vĩnh Yên"]
 */
export function unitsIn(typed: string): string[] {
  return unitsOnce(typed.split(/[\r\n]+/));
}

function unitsOnce(names: readonly string[]): string[] {
  const units = new Map<string, string>();
  for (const name of names) {
    const unit = name.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
    const key = nameKey(unit);
    if (key !== "" && !units.has(key) && units.size < MOST_UNITS) units.set(key, unit);
  }
  return [...units.values()];
}

/**
 * The units that files are expected of: the user's list, or those of the last merge while there is none.
 * @example unitsToSend({ ...NO_MERGE_CHOICES, lastUnits: ["Xã A"] }) // ["Xã A"]
 */
export function unitsToSend({ units, lastUnits }: MergeChoices): readonly string[] {
  return units ?? lastUnits;
}

function parsed(stored: unknown): unknown {
  if (typeof stored !== "string" || stored.length > LONGEST) return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

function namesOf(value: unknown): string[] | null {
  return Array.isArray(value) ? unitsOnce(value.filter((each): each is string => typeof each === "string")) : null;
}

/**
 * Reads what the workbook keeps; whatever is missing, damaged or of another version is as if nothing was chosen.
 * @example decodeMergeChoices('{"version":1,"result":"unitTable"}').result // "unitTable"
 */
export function decodeMergeChoices(stored: unknown): MergeChoices {
  const given = parsed(stored);
  if (!isRecord(given)) return NO_MERGE_CHOICES;
  const { units, lastUnits, result, deadline } = given;
  return {
    units: namesOf(units),
    lastUnits: namesOf(lastUnits) ?? [],
    result: MERGE_RESULTS.find((each) => each === result) ?? NO_MERGE_CHOICES.result,
    deadline: typeof deadline === "string" ? deadline.trim().slice(0, LONGEST_DEADLINE) : "",
  };
}

/**
 * The choices as the text that the workbook keeps; members that another version added to `previous` stay.
 * @example encodeMergeChoices(NO_MERGE_CHOICES) // '{"version":1,"units":null,"lastUnits":[],"result":"oneSheet","deadline":""}'
 */
export function encodeMergeChoices(choices: MergeChoices, previous?: unknown): string {
  const kept = parsed(previous);
  // Through the reader once: what it would not take is not kept either.
  const { units, lastUnits, result, deadline } = decodeMergeChoices(JSON.stringify(choices));
  return JSON.stringify({ ...(isRecord(kept) ? kept : {}), version: VERSION, units, lastUnits, result, deadline });
}
