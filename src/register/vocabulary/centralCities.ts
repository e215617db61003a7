import { foldKey } from "../texts/fold";

/** Cities that are provinces themselves (since 1/1/2025 Huế too), as folded keys write them; the others were districts. */
const CENTRAL = "(ha noi|hai phong|hue|da nang|can tho|ho chi minh|hcm)";
const CITY = new RegExp(`\\b(thanh pho|tp) ${CENTRAL}(?= |$)`);
const FIRST_CITY = new RegExp(`^(?:(?!\\b(?:thanh pho|tp) ).)*${CITY.source}`);

/**
 * Whether the first city that a name speaks of is run by the central government: its office is of the province.
 * @example isOfCentralCity("UBND TP. Hải Phòng") // true; false for "UBND TP. Thủ Đức, TP. Hồ Chí Minh"
 */
export function isOfCentralCity(name: string): boolean {
  return FIRST_CITY.test(foldKey(name));
}

/**
 * A name's folded key without the centrally run city that it says it lies in.
 * @example keyWithoutCentralCity("Phòng Công chứng số 1 TP. Hà Nội") // "phong cong chung so 1"
 */
export function keyWithoutCentralCity(name: string): string {
  return foldKey(name).replace(CITY, "").trim();
}
