import { foldKey } from "../texts/fold";
import { isLongText } from "../texts/longText";
import { STATUS, type Channel, type ServiceLevel, type Status } from "../model/caseCodes";
import { filingOf, levelFilingOf } from "../vocabulary/filings";
import { remember } from "../vocabulary/memo";
import { STATUS_TEXTS } from "../vocabulary/statuses";
import { TIMELINESS_STARTS, TIMELINESS_TEXTS, type Timeliness } from "../vocabulary/timeliness";
import { keyedTexts, valueLookup } from "../vocabulary/valueLookup";

/**
 * The channel by which a case came in; CHANNEL.unknown (0) for a blank or an unknown text.
 * @example channelOf("Qua BCCI") // CHANNEL.post
 */
export function channelOf(text: unknown): Channel {
  return filingOf(text).channel;
}

/**
 * The service level that a level column names: 4 "toàn trình", 3 "một phần"; 0 for a blank or an unknown text.
 * @example serviceLevelOf("Mức độ 4") // 4
 */
export function serviceLevelOf(text: unknown): ServiceLevel {
  return levelFilingOf(text).level;
}

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
  if (whole !== "" || typeof text !== "string" || isLongText(text)) return whole;
  const key = foldKey(text);
  if (!/\d+( ngay| gio|$)/.test(key)) return "";
  return starts.find(({ start }) => key.startsWith(start))?.timeliness ?? "";
}

const wholeStatus = valueLookup<Status>(keyedTexts(STATUS_TEXTS.map(({ status, texts }) => ({ value: status, texts }))), STATUS.unknown);

/** Between the parts of a composed text, brackets among them. */
const SEPARATORS = /[-–—,;:/|()[\]]+/;
const IN_BRACKETS = /\(([^()]*)\)/g;

/** The one status of all parts of a text; whether a part is in time says nothing of it, a part that is not known, or only a number, leaves all unknown. */
function composedStatus(text: string): Status {
  const parts = text.split(SEPARATORS).map((part) => part.trim()).filter((part) => part !== "" && timelinessOf(part) === "");
  const found = new Set(parts.map((part) => (/\p{L}/u.test(part) ? wholeStatus(part) : STATUS.unknown)));
  return found.size === 1 ? [...found][0] : STATUS.unknown;
}

/** A remark in brackets may say anything but another status: "Kết thúc (rút hồ sơ)" is no result that was given. */
function isDenied(text: string, status: Status): boolean {
  return [...text.matchAll(IN_BRACKETS)].some(([, remark]) => {
    const other = wholeStatus(remark);
    return other !== STATUS.unknown && other !== status;
  });
}

/**
 * The status that a cell names, by domain.md 4.3 or by the number of the national standard, with or without a word on its
 * time ("Đang xử lý - quá hạn"); STATUS.unknown (0) for a blank, a text that the vocabulary lacks and one of two statuses.
 * @example statusOf("Đã trả kết quả") // STATUS.handedOver
 */
export const statusOf: (text: unknown) => Status = remember((value) => {
  const whole = wholeStatus(value);
  if (typeof value !== "string") return whole;
  if (whole !== STATUS.unknown) return isDenied(value, whole) ? STATUS.unknown : whole;
  return !isLongText(value) && SEPARATORS.test(value) ? composedStatus(value) : STATUS.unknown;
});
