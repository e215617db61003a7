import { foldKey } from "../texts/fold";
import { isOfCentralCity, keyWithoutCentralCity } from "./centralCities";
import { placeKindOf, type PlaceKind } from "./placeKinds";

/** Levels of administration from the top down; districts only until 1/7/2025 (domain.md 1.2). */
export const LEVELS = ["province", "district", "commune"] as const;
export type Level = (typeof LEVELS)[number];

const TEXTS: Record<string, Level> = {
  "tinh": "province", "cap tinh": "province", "so nganh": "province", "so ban nganh": "province", "thanh pho truc thuoc trung uong": "province",
  "huyen": "district", "cap huyen": "district", "quan huyen": "district", "huyen thi xa thanh pho": "district", "huyen thanh pho thi xa": "district",
  "xa": "commune", "cap xa": "commune", "xa phuong": "commune", "phuong xa": "commune", "xa phuong thi tran": "commune",
  "xa phuong dac khu": "commune", "dac khu": "commune", "phuong": "commune",
};

const BY_KIND: Record<Exclude<PlaceKind, "">, Level> = {
  "huyen": "district", "thi xa": "district", "thanh pho": "district", "quan": "district",
  "xa": "commune", "phuong": "commune", "thi tran": "commune", "dac khu": "commune",
};

/** An office of a district that its own name does not begin with: "Phòng Tư pháp huyện Tam Đảo". */
const DISTRICT_OFFICE = /^phong .* (huyen|thi xa|quan|thanh pho|tp) /;
/** Words that fold like "quận": "Phòng Kế hoạch và Quản lý đào tạo" is no office of a district. */
const NO_DISTRICT = /quản|quân/gi;

/**
 * What a level column says; null for a text that names no level.
 * @example levelOfText("Cấp xã") // "commune"
 */
export function levelOfText(text: string): Level | null {
  return TEXTS[foldKey(text)] ?? null;
}

/**
 * The level of a unit by its name: districts and communes by the kind of their place, all others are of the province, as
 * are the cities that the central government runs.
 * @example levelOfUnit("UBND huyện Tam Đảo") // "district"
 */
export function levelOfUnit(name: string): Level | null {
  if (name.trim() === "") return null;
  const kind = placeKindOf(name);
  if (kind === "thanh pho" && isOfCentralCity(name)) return "province";
  if (kind !== "") return BY_KIND[kind];
  return DISTRICT_OFFICE.test(keyWithoutCentralCity(name.normalize("NFC").replace(NO_DISTRICT, ""))) ? "district" : "province";
}
