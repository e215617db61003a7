import { placeKindOf, plainName, withoutOffice } from "../../register/vocabulary/placeKinds";
import type { Wording } from "./wording";

function tidy(name: string): string {
  return name.normalize("NFC").replace(/[\s\u00a0]+/g, " ").trim();
}

/**
 * A place as a sentence names it: without its office and with a small first letter; other names stay as they are.
 * @example placeName("UBND Huyện Lập Thạch") // "huyện Lập Thạch"
 */
export function placeName(name: string): string {
  const whole = tidy(name);
  const kind = placeKindOf(whole);
  if (kind === "") return whole;
  const place = withoutOffice(whole);
  return plainName(place).startsWith(kind) ? place.slice(0, kind.length).toLowerCase() + place.slice(kind.length) : place;
}

/**
 * The common noun for a list of units: districts, communes, or simply units.
 * @example placesNoun(["Huyện Lập Thạch", "Thành phố Vĩnh Yên"], words) // "huyện, thành phố"
 */
export function placesNoun(names: readonly string[], words: Wording): string {
  const kinds = new Set(names.map(placeKindOf));
  const only = (...allowed: string[]) => kinds.size > 0 && [...kinds].every((kind) => allowed.includes(kind));
  if (only("huyen", "thanh pho")) return words.say("report.places.districts");
  if (only("huyen", "thanh pho", "thi xa", "quan")) return words.say("report.places.districtsAndTowns");
  if (!only("xa", "phuong", "thi tran", "dac khu")) return words.say("report.places.units");
  // Townships ended with the districts, special zones began then: a name says which time it is of.
  const more = (["thi tran", "dac khu"] as const).filter((kind) => kinds.has(kind));
  return more.length === 0 ? words.say("report.places.communes") : words.say(more.includes("thi tran") ? "report.places.townships" : "report.places.zones");
}
