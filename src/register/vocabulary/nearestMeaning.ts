import { foldKey } from "../texts/fold";
import { CHANNEL, STATUS } from "../model/caseCodes";
import { CHANNEL_TEXTS } from "./channels";
import { isOfOtherScale, SERVICE_LEVEL_TEXTS } from "./serviceLevels";
import { STATUS_TEXTS } from "./statuses";

type Role = "status" | "channel" | "serviceLevel";

interface Entry {
  code: number;
  tokens: ReadonlySet<string>;
}

/** Words that turn a meaning round: a text with one is never near a text without it. */
const TURNING = ["chua", "khong", "tu", "cho"] as const;
/** Words that say nothing of a meaning. */
const IDLE = new Set(["ho", "so", "hs", "da", "dang", "duoc", "do", "va", "bi", "tai", "qua", "theo"]);
const NEAR = 0.5;

/** Beginnings that give a status away where no whole text is near. */
const STATUS_STARTS: readonly { start: string; status: number }[] = [
  { start: "dang cho bo sung", status: STATUS.pausedSupplement }, { start: "cho bo sung", status: STATUS.pausedSupplement },
  { start: "yeu cau bo sung", status: STATUS.pausedSupplement }, { start: "cho tiep nhan", status: STATUS.pendingIntake },
  { start: "tu choi tiep nhan", status: STATUS.rejectedIntake }, { start: "khong tiep nhan", status: STATUS.rejectedIntake },
  { start: "tu choi", status: STATUS.returned }, { start: "da tra lai", status: STATUS.returned }, { start: "tra lai", status: STATUS.returned },
  { start: "rut", status: STATUS.withdrawn }, { start: "xin rut", status: STATUS.withdrawn }, { start: "da rut", status: STATUS.withdrawn },
  { start: "da tra", status: STATUS.handedOver }, { start: "da giao", status: STATUS.handedOver },
  { start: "da co ket qua", status: STATUS.done }, { start: "da ky", status: STATUS.done }, { start: "cho tra", status: STATUS.done },
  { start: "dang", status: STATUS.open }, { start: "cho", status: STATUS.open }, { start: "chuyen", status: STATUS.open },
  { start: "trinh", status: STATUS.open }, { start: "chua", status: STATUS.open },
];
const CHANNEL_WORDS: readonly { word: string; channel: number }[] = [
  { word: "truc tuyen", channel: CHANNEL.online }, { word: "online", channel: CHANNEL.online }, { word: "cong dvc", channel: CHANNEL.online },
  { word: "vneid", channel: CHANNEL.online }, { word: "buu", channel: CHANNEL.post }, { word: "bcci", channel: CHANNEL.post },
  { word: "truc tiep", channel: CHANNEL.direct }, { word: "tai quay", channel: CHANNEL.direct },
  { word: "toan trinh", channel: CHANNEL.online }, { word: "mot phan", channel: CHANNEL.online }, { word: "muc do 3", channel: CHANNEL.online }, { word: "muc do 4", channel: CHANNEL.online },
];

const ENTRIES: Readonly<Record<Role, readonly Entry[]>> = {
  status: entriesOf(STATUS_TEXTS.map(({ status, texts }) => ({ code: status, texts }))),
  channel: entriesOf(CHANNEL_TEXTS.map(({ channel, texts }) => ({ code: channel, texts }))),
  serviceLevel: entriesOf(SERVICE_LEVEL_TEXTS.map(({ level, named, numbered }) => ({ code: level, texts: [...named, ...numbered] }))),
};

function entriesOf(lists: readonly { code: number; texts: readonly string[] }[]): Entry[] {
  return lists.flatMap(({ code, texts }) => texts.map((text) => ({ code, tokens: tokensOf(text) })).filter(({ tokens }) => tokens.size > 0));
}

function tokensOf(text: string): Set<string> {
  return new Set(foldKey(text).split(" ").filter((token) => token !== "" && !IDLE.has(token) && !/^\d{2,}$/.test(token)));
}

/**
 * Our guess at what a text means that the vocabulary lacks, to be offered and never applied: the meaning whose texts share
 * most words with it, else the one that its first words give away; 0 when nothing or several are as near.
 * @example nearestMeaning("status", "Đang đo đạc") // STATUS.open
 */
export function nearestMeaning(role: Role, text: string): number {
  if (role !== "status" && isOfOtherScale(text)) return 0;
  return byTokens(ENTRIES[role], tokensOf(text)) || byWords(role, foldKey(text).replace(/^ho so /, ""));
}

function byTokens(entries: readonly Entry[], tokens: ReadonlySet<string>): number {
  let best = 0;
  let code = 0;
  for (const entry of entries) {
    const score = likeness(entry.tokens, tokens);
    if (score < NEAR || score < best) continue;
    code = score > best ? entry.code : code === entry.code ? code : 0;
    best = score;
  }
  return code;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (TURNING.some((word) => a.has(word) !== b.has(word))) return 0;
  const shared = [...a].filter((token) => b.has(token)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function byWords(role: Role, key: string): number {
  if (role === "status") return STATUS_STARTS.find(({ start }) => key === start || key.startsWith(`${start} `))?.status ?? 0;
  if (role === "channel") return CHANNEL_WORDS.find(({ word }) => key.includes(word))?.channel ?? 0;
  return /\b4\b|toan trinh/.test(key) ? 4 : /\b3\b|mot phan/.test(key) ? 3 : 0;
}
