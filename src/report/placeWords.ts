import type { Wording } from "./wording";

const PLACE_KINDS = ["huyen", "thi xa", "thanh pho", "quan", "xa", "phuong", "thi tran", "dac khu"] as const;
const OFFICE_PREFIX = /^(ubnd|uy ban nhan dan|bpmc|bo phan mot cua|bp mot cua|bo phan tiep nhan va tra ket qua) /;

/** Lower case without tone marks, letter for letter: positions in it are positions in the composed name. */
function plain(name: string): string {
  return Array.from(name, (letter) => letter.normalize("NFD").charAt(0).toLowerCase().replace("\u0111", "d")).join("");
}

function tidy(name: string): string {
  return name.normalize("NFC").replace(/[\s\u00a0]+/g, " ").trim();
}

function withoutOffice(name: string): string {
  const office = OFFICE_PREFIX.exec(plain(name));
  return office ? name.slice(office[0].length) : name;
}

/** The administrative kind that a unit's name begins with, "" for none. */
function kindOf(name: string): string {
  const place = plain(withoutOffice(tidy(name)));
  return PLACE_KINDS.find((kind) => place.startsWith(`${kind} `)) ?? (place.startsWith("tp ") || place.startsWith("tp.") ? "thanh pho" : "");
}

/** Whether a unit is a district, town, city, commune or ward rather than an agency of the province. */
export function isPlace(name: string): boolean {
  return kindOf(name) !== "";
}

/**
 * A place as a sentence names it: without its office and with a small first letter; other names stay as they are.
 * @example placeName("UBND Huyện Lập Thạch") // "huyện Lập Thạch"
 */
export function placeName(name: string): string {
  const whole = tidy(name);
  const kind = kindOf(whole);
  if (kind === "") return whole;
  const place = withoutOffice(whole);
  return plain(place).startsWith(kind) ? place.slice(0, kind.length).toLowerCase() + place.slice(kind.length) : place;
}

/**
 * The common noun for a list of units: districts, communes, or simply units.
 * @example placesNoun(["Huyện Lập Thạch", "Thành phố Vĩnh Yên"], words) // "huyện, thành phố"
 */
export function placesNoun(names: readonly string[], words: Wording): string {
  const kinds = new Set(names.map(kindOf));
  const only = (...allowed: string[]) => kinds.size > 0 && [...kinds].every((kind) => allowed.includes(kind));
  if (only("huyen", "thanh pho")) return words.say("report.places.districts");
  if (only("huyen", "thanh pho", "thi xa", "quan")) return words.say("report.places.districtsAndTowns");
  if (only("xa", "phuong", "thi tran", "dac khu")) return words.say("report.places.communes");
  return words.say("report.places.units");
}
