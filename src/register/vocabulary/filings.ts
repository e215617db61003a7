import { cleanText, isErrorCell, plainValue } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { isLongText } from "../texts/longText";
import { CHANNEL, type Channel, type ServiceLevel } from "../model/caseCodes";
import { CHANNEL_CODES, CHANNEL_TEXTS, COUNTER_TEXTS, IDLE_TEXTS } from "./channels";
import { phraseReader } from "./phrases";
import { remember } from "./memo";
import { ONLINE_BESIDE_LEVEL, SERVICE_LEVEL_TEXTS, WHOLE_LEVEL_TEXTS } from "./serviceLevels";
import { withoutPlaces } from "./servedPlaces";

/** What one cell says of how a case was filed: the channel, the service level, or both in one text. */
export interface Filing {
  channel: Channel;
  level: ServiceLevel;
  /** The level is a number and no word says that an online service is meant: since 2026 it may be of another scale. */
  bare: boolean;
}

const NOTHING: Filing = { channel: CHANNEL.unknown, level: 0, bare: false };

/** What a phrase says; a counter goes with "trực tiếp", "TT" with a level, idle words with anything. */
type Part =
  | { kind: "channel"; channel: Channel }
  | { kind: "level"; level: ServiceLevel; numbered: boolean }
  | { kind: "counter" | "onlineBesideLevel" | "idle" };

const partsIn = phraseReader<Part>([
  ...CHANNEL_TEXTS.map(({ channel, texts }) => ({ part: { kind: "channel", channel } as const, texts })),
  ...SERVICE_LEVEL_TEXTS.flatMap(({ level, named, numbered }) => [
    { part: { kind: "level", level, numbered: false } as const, texts: named },
    { part: { kind: "level", level, numbered: true } as const, texts: numbered },
  ]),
  { part: { kind: "counter" }, texts: COUNTER_TEXTS },
  { part: { kind: "onlineBesideLevel" }, texts: ONLINE_BESIDE_LEVEL },
  { part: { kind: "idle" }, texts: IDLE_TEXTS },
]);

/** A text's parts together; null where they contradict each other or a word is not known. */
interface Said {
  channel: Channel;
  level: ServiceLevel;
  numbered: boolean;
}

function theOne<T>(values: readonly T[], none: T): T | null {
  const different = new Set(values);
  return different.size > 1 ? null : values[0] ?? none;
}

/** Two levels that one word leaves open, as some systems write it: the channel is said, the level is not. */
const EITHER_LEVEL = /\b(?:muc do|muc|md) (?:3|iii) (?:va |hoac )?(?:muc do |muc |md )?(?:4|iv)\b/;

function saidBy(text: string): Said | null {
  const key = foldKey(text);
  if (!EITHER_LEVEL.test(key)) return saidByParts(text);
  const said = saidByParts(key.replace(EITHER_LEVEL, " muc do 4 "));
  return said === null ? null : { channel: CHANNEL.online, level: 0, numbered: false };
}

function saidByParts(text: string): Said | null {
  const parts = partsIn(foldKey(text).split(" ")) ?? partsIn(foldKey(withoutPlaces(text)).split(" "));
  if (parts === null) return null;
  const levels = parts.flatMap((part) => (part.kind === "level" ? [part] : []));
  const channels = parts.flatMap((part) => (part.kind === "channel" ? [part.channel] : []));
  const level = theOne(levels.map((each) => each.level), 0);
  const channel = theOne(parts.some(({ kind }) => kind === "onlineBesideLevel") ? [...channels, CHANNEL.online] : channels, CHANNEL.unknown);
  if (level === null || channel === null) return null;
  if (channel !== CHANNEL.direct && parts.some(({ kind }) => kind === "counter")) return null;
  if (level === 0 && parts.some(({ kind }) => kind === "onlineBesideLevel")) return null;
  // A level is one of online services: in "Trực tiếp - một phần" which word counts is not known.
  if (level >= 3 && channel !== CHANNEL.online && channel !== CHANNEL.unknown) return null;
  return { channel, level, numbered: levels.every((each) => each.numbered) };
}

const codes = new Map(CHANNEL_CODES.map(({ channel, code }) => [code, channel]));
const wholeLevels = new Map(WHOLE_LEVEL_TEXTS.map(({ level, text }) => [foldKey(text), level]));

/** "2 - Trực tuyến": the code in front of the words, and the words. */
const CODED = /^\[?0?(\d{1,2})\]?\s*[-–.:)]?\s*(\p{L}.*)$/u;

/** The text of a cell; "" for a blank, an error, what is too long for words of a filing and whatever is no text or number. */
function textOf(value: unknown): string {
  const plain = plainValue(value);
  const text = plain === null || typeof plain === "boolean" || isErrorCell(plain) ? "" : cleanText(String(plain));
  return isLongText(text) ? "" : text;
}

function filingIn(text: string): Filing {
  const said = saidBy(text);
  if (said === null) return NOTHING;
  const { channel, level, numbered } = said;
  if (channel === CHANNEL.unknown && level < 3) return NOTHING;
  return { channel: channel === CHANNEL.unknown ? CHANNEL.online : channel, level, bare: channel === CHANNEL.unknown && numbered };
}

function filingOfText(text: string): Filing {
  const code = codes.get(text);
  if (code !== undefined) return { channel: code, level: 0, bare: false };
  const coded = CODED.exec(text);
  const whole = filingIn(text);
  if (coded === null || whole.channel !== CHANNEL.unknown) return whole;
  const words = filingIn(coded[2]);
  return codes.get(coded[1]) === words.channel ? words : NOTHING;
}

function levelIn(text: string): Filing {
  const said = saidBy(text);
  if (said === null || said.level === 0) return NOTHING;
  return { channel: said.channel, level: said.level, bare: said.numbered && said.channel === CHANNEL.unknown };
}

function levelOfText(text: string): Filing {
  const key = foldKey(text);
  const whole = key === text || /[a-z]/.test(key) ? wholeLevels.get(key) : undefined;
  if (whole !== undefined) return { channel: CHANNEL.unknown, level: whole, bare: /^\d$/.test(key) };
  const coded = CODED.exec(text);
  const read = levelIn(text);
  if (coded === null || read.level !== 0) return read;
  const words = levelIn(coded[2]);
  return Number(coded[1]) === words.level ? words : NOTHING;
}

/**
 * What a cell of a channel column says, by parts in any order: a channel, a level of online services, or both. A text with a
 * word that no list knows, or with parts that contradict each other, says nothing: it is asked about, never guessed.
 * @example filingOf("Nộp trực tuyến (mức độ 4)") // { channel: CHANNEL.online, level: 4, bare: false }
 */
export const filingOf = remember((value: unknown): Filing => {
  const text = textOf(value);
  return text === "" ? NOTHING : filingOfText(text);
});

/**
 * What a cell of a level column says; level 0 for a blank and for a text that names no level or no known one.
 * @example levelFilingOf("DVCTT một phần").level // 3
 */
export const levelFilingOf = remember((value: unknown): Filing => {
  const text = textOf(value);
  return text === "" ? NOTHING : levelOfText(text);
});
