const PLACE_KINDS = ["huyen", "thi xa", "thanh pho", "quan", "xa", "phuong", "thi tran", "dac khu"] as const;

/** An administrative kind that a name of a place begins with; "" for none. */
export type PlaceKind = (typeof PLACE_KINDS)[number] | "";

const OFFICE_PREFIX = new RegExp(
  "^(ubnd|uy ban nhan dan|bpmc|bo phan mot cua|bp mot cua|bo phan tiep nhan va tra ket qua"
  + "|(trung tam|tt) (phuc vu hanh chinh cong|pvhcc|hanh chinh cong)|ttpvhcc) ");

/** Lower case without tone marks, letter for letter: positions in it are positions in the composed name. */
export function plainName(name: string): string {
  return Array.from(name, (letter) => letter.normalize("NFD").charAt(0).toLowerCase().replace("\u0111", "d")).join("");
}

/** A name without the office that stands before a place: "UBND huyện Tam Đảo" → "huyện Tam Đảo". */
export function withoutOffice(name: string): string {
  const office = OFFICE_PREFIX.exec(plainName(name));
  return office ? name.slice(office[0].length) : name;
}

/**
 * The administrative kind of the place that a unit's name begins with, its office set aside.
 * @example placeKindOf("UBND xã Hòa Bình") // "xa"
 */
export function placeKindOf(name: string): PlaceKind {
  const place = plainName(withoutOffice(name.normalize("NFC").replace(/[\s\u00a0]+/g, " ").trim()));
  return PLACE_KINDS.find((kind) => place.startsWith(`${kind} `)) ?? (place.startsWith("tp ") || place.startsWith("tp.") ? "thanh pho" : "");
}
