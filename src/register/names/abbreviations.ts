import { foldKey } from "../texts/fold";

/** Usual short forms of words and of groups of words, folded: what they stand for. */
const EXPANDED: readonly (readonly [RegExp, string])[] = [
  [/\b(ttpvhcc|tt pvhcc|trung tam pvhcc|tt phuc vu hcc)\b/g, "trung tam phuc vu hanh chinh cong"], [/\b(uy ban nhan dan|uy ban)\b/g, "ubnd"],
  [/\btp\b/g, "thanh pho"], [/\btx\b/g, "thi xa"], [/\btt\b/g, "thi tran"], [/\bvp\b/g, "van phong"], [/\bbql\b/g, "ban quan ly"],
  [/\bp\b/g, "phuong"], [/\bx\b/g, "xa"], [/\bh\b/g, "huyen"], [/\bbo phan mot cua\b|\bbpmc\b/g, "bpmc"],
];
/** In front of the name of a place: the body that works there, which is the same unit in a register. */
const BODY = /^(ubnd|trung tam phuc vu hanh chinh cong|bpmc) (?=(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho) )/;
const LEVEL_BEHIND = /^(.+) (xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho)$/;

/**
 * A key that is the same for the usual short and long forms of one unit's name: "UBND xã X", "Xã X", "X xã"; "TP." and
 * "Thành phố". Tone marks do not count: names that share it are offered as one, never joined.
 * @example unitForm("Trung tâm PVHCC xã Tân Lập") === unitForm("UBND xã Tân Lập") // true
 */
export function unitForm(name: string): string {
  const long = EXPANDED.reduce((text, [short, full]) => text.replace(short, full), foldKey(name).replace(/ va /g, " "));
  const place = long.replace(BODY, "");
  return place.replace(LEVEL_BEHIND, "$2 $1");
}

/**
 * Short forms under which a body's name may be written, folded and without blanks: the initials of its words, with those of
 * its first word or with that word in full; "và" counts or not ("SKHĐT", "Sở KH&ĐT", "Sở KHĐT").
 * @example shortForms("Sở Kế hoạch và Đầu tư") // ["skhdt", "skhvdt", "sokhdt", "sokhvdt"]
 */
export function shortForms(name: string): string[] {
  const words = foldKey(name).split(" ");
  if (words.length < 3) return [];
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join("");
  const [first, ...rest] = words;
  const short = [initials(rest.filter((word) => word !== "va")), initials(rest)];
  return [...new Set(short.flatMap((form) => [first[0] + form, first + form]))];
}

/**
 * A name as it would be written by initials; "" when it is too long or holds a word too long to be one.
 * @example asShortForm("Sở KH&ĐT") // "sokhdt"
 */
export function asShortForm(name: string): string {
  const key = foldKey(name).replace(/ va /g, " ");
  const squeezed = key.replace(/ /g, "");
  const tail = key.split(" ").slice(1).join("");
  const isShort = squeezed.length <= 9 && (tail === "" || !/[aeiouy]{2}/.test(tail));
  return isShort ? squeezed : "";
}
