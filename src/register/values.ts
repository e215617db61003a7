import { foldKey } from "./fold";
import { CHANNEL, STATUS, type Channel, type ServiceLevel, type Status } from "./types";
import { CHANNEL_TEXTS } from "./vocabulary/channels";
import { SERVICE_LEVEL_TEXTS } from "./vocabulary/serviceLevels";
import { STATUS_TEXTS } from "./vocabulary/statuses";
import { TIMELINESS_STARTS, TIMELINESS_TEXTS, type Timeliness } from "./vocabulary/timeliness";
import { keyedTexts, valueLookup } from "./vocabulary/valueLookup";

/**
 * The status that a cell names, by domain.md 4.3 or by the number of the national standard; STATUS.unknown (0) for a
 * blank or a text that the vocabulary lacks.
 * @example statusOf("Đã trả kết quả") // STATUS.handedOver
 */
export const statusOf: (text: unknown) => Status = valueLookup<Status>(
  keyedTexts(STATUS_TEXTS.map(({ status, texts }) => ({ value: status, texts }))), STATUS.unknown,
);

/**
 * The channel by which a case came in; CHANNEL.unknown (0) for a blank or an unknown text.
 * @example channelOf("Qua BCCI") // CHANNEL.post
 */
export const channelOf: (text: unknown) => Channel = valueLookup<Channel>(
  keyedTexts(CHANNEL_TEXTS.map(({ channel, texts }) => ({ value: channel, texts }))), CHANNEL.unknown,
);

/**
 * The service level that a cell names: 4 "toàn trình", 3 "một phần"; 0 for a blank or an unknown text.
 * @example serviceLevelOf("Mức độ 4") // 4
 */
export const serviceLevelOf: (text: unknown) => ServiceLevel = valueLookup<ServiceLevel>(
  keyedTexts(SERVICE_LEVEL_TEXTS.map(({ level, texts }) => ({ value: level, texts }))), 0,
);

const wholeTimeliness = valueLookup<Timeliness | "">(
  keyedTexts(TIMELINESS_TEXTS.map(({ timeliness, texts }) => ({ value: timeliness, texts }))), "",
);
const starts = TIMELINESS_STARTS.map(({ timeliness, start }) => ({ timeliness, start: `${foldKey(start)} ` }));

/**
 * What a timeliness text says of a case, "" when it says nothing that is known.
 * @example timelinessOf("Trễ hạn 3 ngày") // "late"
 */
export function timelinessOf(text: unknown): Timeliness | "" {
  const whole = wholeTimeliness(text);
  if (whole !== "" || typeof text !== "string") return whole;
  const key = foldKey(text);
  if (!/\d+( ngay| gio|$)/.test(key)) return "";
  return starts.find(({ start }) => key.startsWith(start))?.timeliness ?? "";
}
