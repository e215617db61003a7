import { baseLetter } from "../texts/marks";
import { beginsWith } from "./markedWords";

const PLACE_KINDS = ["huyen", "thi xa", "thanh pho", "quan", "xa", "phuong", "thi tran", "dac khu"] as const;
/** Each kind as it is written: "Phương án" and "Xạ trị" begin with none of them. */
const MARKED: Readonly<Record<(typeof PLACE_KINDS)[number], string>> = {
  "huyen": "huyện", "thi xa": "thị xã", "thanh pho": "thành phố", "quan": "quận", "xa": "xã", "phuong": "phường", "thi tran": "thị trấn", "dac khu": "đặc khu",
};

/** An administrative kind that a name of a place begins with; "" for none. */
export type PlaceKind = (typeof PLACE_KINDS)[number] | "";

const OFFICE_PREFIX = new RegExp(
  "^(ubnd|uy ban nhan dan|bpmc|bo phan mot cua|bp mot cua|bo phan tiep nhan va tra ket qua"
  + "|(trung tam|tt) (phuc vu hanh chinh cong|pvhcc|hanh chinh cong)|ttpvhcc) ");

/** Lower case without tone marks, letter for letter: positions in it are positions in the composed name. */
export function plainName(name: string): string {
  return Array.from(name, baseLetter).join("");
}

/** A name without the office that stands before a place: "UBND huyện Tam Đảo" → "huyện Tam Đảo". */
export function withoutOffice(name: string): string {
  const office = OFFICE_PREFIX.exec(plainName(name));
  return office ? name.slice(office[0].length) : name;
}

/**
 * Whether a name is or begins with that of an office which every place has: the people's committee, the one-stop centre.
 * @example isOffice("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG") // true
 */
export function isOffice(name: string): boolean {
  return OFFICE_PREFIX.test(`${plainName(name.normalize("NFC"))} `);
}

const ALL_CAPITALS = /^[^\p{Ll}]*$/u;
const ABBREVIATION = /^(?:ubnd|hđnd|tp|tx|tt|bpmc|ttpvhcc|pvhcc)\.?$/iu;
const SMALL = new Set(["xã", "phường", "thị", "trấn", "đặc", "khu", "huyện", "quận", "thành", "phố"]);

/**
 * The name of a place as a report writes it: one in capitals gets small letters, all others stay.
 * @example shownPlace("UBND XÃ TAM DƯƠNG") // "UBND xã Tam Dương"
 */
export function shownPlace(name: string): string {
  if (!ALL_CAPITALS.test(name) || placeKindOf(name) === "") return name;
  const office = name.length - withoutOffice(name).length;
  return name.split(" ").map((word, at) => {
    const small = word.toLowerCase();
    if (ABBREVIATION.test(word)) return word;
    const isPlace = name.split(" ").slice(0, at).join(" ").length >= office - 1;
    if (at > 0 && (SMALL.has(small) || !isPlace)) return small;
    return small.charAt(0).toUpperCase() + small.slice(1);
  }).join(" ").replace(/^Trung tâm phục vụ/, "Trung tâm Phục vụ");
}

/**
 * The administrative kind of the place that a unit's name begins with, its office set aside.
 * @example placeKindOf("UBND xã Hòa Bình") // "xa"
 */
export function placeKindOf(name: string): PlaceKind {
  const place = withoutOffice(name.normalize("NFC").replace(/[\s\u00a0]+/g, " ").trim());
  const found = PLACE_KINDS.find((kind) => plainName(place).startsWith(`${kind} `) && beginsWith(place, MARKED[kind]));
  return found ?? (/^tp[ .]/i.test(place) ? "thanh pho" : "");
}
