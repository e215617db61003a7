import { foldKey } from "../texts/fold";
import { isBodyName } from "./bodyNames";
import { keyWithoutCentralCity } from "./centralCities";
import { placeKindOf, shownPlace } from "./placeKinds";

const LONGEST = 40;
/** Words of a place that need no capital. */
const SMALL = /^(?:xã|phường|thị|trấn|đặc|khu|huyện|quận|thành|phố|tỉnh|tp|tx|tt)\.?$/u;
const PLACE_LETTERS = /^\p{L}[\p{L}\p{M}\s.'’–-]*$/u;
/** What else stands before ", ngày": days of the week, titles, times. */
const NO_PLACE = /^(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|(?:bao cao|so lieu|so theo doi|tinh den|den|tu|ky|quy|thang|nam|hom nay|luc|sang|chieu|lap|in|ngay|kinh gui|can cu|theo)(?: .*)?)$/;

/**
 * The place where a paper is signed, from what stands before ", ngày …"; "" for anything that is not surely a place.
 * @example signedPlace("VĨNH PHÚC") // "Vĩnh Phúc"
 */
export function signedPlace(before: string): string {
  const text = before.normalize("NFC").trim();
  if (text.length < 2 || text.length > LONGEST || !PLACE_LETTERS.test(text) || NO_PLACE.test(foldKey(text)) || isBodyName(text)) return "";
  const isName = text.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word) || SMALL.test(word));
  return isName ? shownName(text) : "";
}

/** A place's name with capitals as in running text. */
function shownName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return placeKindOf(name) !== "" ? shownPlace(name) : name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

const PROVINCE = /(?:^|\s)tỉnh\s+(\p{L}[\p{L}\s–-]*)$/iu;
const MOST_WORDS = 5;
const CITY = /(?:^| )(?:thanh pho|tp) (ha noi|hai phong|hue|da nang|can tho|ho chi minh|hcm)$/;
const CITIES: Readonly<Record<string, string>> = {
  "ha noi": "Hà Nội", "hai phong": "Hải Phòng", "hue": "Huế", "da nang": "Đà Nẵng", "can tho": "Cần Thơ",
  // A city that bears a person's name signs with its kind (NĐ 30/2020, annex I).
  "ho chi minh": "Thành phố Hồ Chí Minh", "hcm": "Thành phố Hồ Chí Minh",
};
/** A body below the province signs in a place of its own, which its name need not say. */
const BELOW = /\b(?:huyen|quan|xa(?! hoi)|phuong|thi tran|thi xa|thanh pho|tp|dac khu|khu vuc|chi nhanh)\b/;

/** The province or the centrally run city at the end of a body's name; "" for none. */
function provinceIn(body: string): string {
  const [, province = ""] = PROVINCE.exec(body.normalize("NFC")) ?? [];
  if (province !== "") return province.split(/\s+/).length <= MOST_WORDS ? shownName(province.trim()) : "";
  return CITIES[CITY.exec(foldKey(body))?.[1] ?? ""] ?? "";
}

/**
 * The place where a body of a province signs, the province (NĐ 30/2020, annex I); "" where the names do not surely say it.
 * @param superior the bodies above it, each alone
 * @example placeOfBody(["UBND TỈNH VĨNH PHÚC"], "SỞ Y TẾ") // "Vĩnh Phúc"
 */
export function placeOfBody(superior: readonly string[], agency: string): string {
  if (agency === "" || BELOW.test(keyWithoutCentralCity(agency))) return "";
  const places = [...superior, agency].map(provinceIn).filter((place) => place !== "");
  return places.every((place) => place === places[0]) ? places[0] ?? "" : "";
}
