import { RULE_SETS, type RuleSetId } from "../report/request/scoreChoices";
import { NO_SCORE_BOOK, type ItemEdit, type KeptNumbers, type RuleEdit, type ScoreBook } from "../report/score/scoreBook";
import { isRecord } from "./storedSettings";

/** The key under which the workbook keeps what was typed on sheets of the score. */
export const SCORE_KEY = "TTHC.score";

/** A longer text is not ours. */
const LONGEST = 1_000_000;
/** As many characters of a name are kept. */
const LONGEST_NAME = 300;

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, LONGEST_NAME) : undefined;
}

/** Members that say something. */
function told<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function itemOf(value: unknown): ItemEdit {
  const { name, maximum, fullAt } = recordOf(value);
  return told({ name: textOf(name), maximum: numberOf(maximum), fullAt: numberOf(fullAt) });
}

function editOf(value: unknown): RuleEdit {
  const { name, from, to, setBy, items } = recordOf(value);
  return { ...told({ name: textOf(name), from: numberOf(from), to: numberOf(to), setBy: textOf(setBy) }), items: Object.fromEntries(Object.entries(recordOf(items)).map(([code, item]) => [code, itemOf(item)])) };
}

function setOf(value: unknown): RuleSetId | undefined {
  return RULE_SETS.find((each) => each === value);
}

function numbersOf(value: unknown): KeptNumbers[] {
  const { set, code, period, from, to, on, numerator, denominator, points } = recordOf(value);
  const [known, first, last] = [setOf(set), numberOf(from), numberOf(to)];
  if (known === undefined || typeof code !== "string" || typeof period !== "string" || first === undefined || last === undefined) return [];
  return [{ set: known, code, period, from: first, to: last, on: numberOf(on) ?? 0, ...told({ numerator: numberOf(numerator), denominator: numberOf(denominator), points: numberOf(points) }) }];
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string" || text.length > LONGEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads what the workbook keeps of the score; what is damaged or foreign is left out.
 * @example decodeScoreBook(undefined) // NO_SCORE_BOOK
 */
export function decodeScoreBook(text: unknown): ScoreBook {
  const kept = parsed(text);
  if (!isRecord(kept)) return NO_SCORE_BOOK;
  const rules = Object.fromEntries(RULE_SETS.flatMap((id) => (isRecord(recordOf(kept.rules)[id]) ? [[id, editOf(recordOf(kept.rules)[id])]] : [])));
  const seen = Object.fromEntries(Object.entries(recordOf(kept.seen)).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  return { rules, numbers: Array.isArray(kept.numbers) ? kept.numbers.flatMap(numbersOf) : [], seen };
}

/**
 * What was typed on sheets of the score, as the text that the workbook keeps.
 * @example encodeScoreBook(NO_SCORE_BOOK) // '{"version":1,"rules":{},"numbers":[],"seen":{}}'
 */
export function encodeScoreBook({ rules, numbers, seen }: ScoreBook): string {
  return JSON.stringify({ version: 1, rules, numbers, seen });
}
