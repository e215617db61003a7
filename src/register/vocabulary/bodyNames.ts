import { foldKey } from "../texts/fold";
import { isOffice, placeKindOf, withoutOffice } from "./placeKinds";
import { bandKind } from "./unitWords";

/** Ministries, the superior bodies that no register settles cases for. */
const MINISTRY = new RegExp(
  "^(?:tong cuc |bo (?:y te|tu phap|noi vu|cong an|quoc phong|tai chinh|xay dung|cong thuong|ngoai giao|khoa hoc|giao duc|nong nghiep|tai nguyen|van hoa|lao dong"
  + "|thong tin|giao thong|ke hoach|dan toc|chi huy) ?)",
);
/** Other things that begin like a body. */
const NO_BODY = /^(?:truong hop|doi (?:tuong|chieu|soat)|phong chong|thue (?:suat|dat)|van phong pham|cuc bo|xa hoi|quan (?:ly|he) |trung tam cua)/;
/** What only a report's or a register's title says, behind a body's name as well. */
const TITLE = /(?:^| )(?:so (?:theo doi|tiep nhan|dang ky|quan ly)|bao cao|danh (?:sach|muc)|bieu (?:mau|tong hop)|(?:tong hop|thong ke) (?:ket qua|tinh hinh|so lieu|ho so)|tinh hinh|ho so tthc|ngay)(?: |$)/;
const LONGEST = 80;

/** Names of offices that are printed over two lines: whoever says a part of one goes on in the next. */
const OFFICES = [
  "trung tam phuc vu hanh chinh cong", "bo phan tiep nhan va tra ket qua", "bo phan mot cua",
  "van phong hoi dong nhan dan va uy ban nhan dan", "van phong uy ban nhan dan", "van phong ubnd", "van phong hdnd va ubnd",
  "hoi dong nhan dan va uy ban nhan dan", "chi nhanh van phong dang ky dat dai",
];
/** Offices that are whose place it is: without one they name nobody. */
const OF_A_PLACE = /(?:^| )(?:ubnd|uy ban nhan dan|hdnd va ubnd)$/;

/**
 * True for the beginning of a name that a place or the rest of an office's name has to follow.
 * @example isBegunName("ỦY BAN NHÂN DÂN") // true
 */
export function isBegunName(line: string): boolean {
  const key = foldKey(line);
  return OF_A_PLACE.test(key) || / va$/.test(key) || OFFICES.some((office) => office.startsWith(`${key} `));
}

/**
 * A body's name that goes on in the next line, put together; "" when the lines are two things.
 * @example joinedName("ỦY BAN NHÂN DÂN", "XÃ TÂN LẬP") // "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"
 */
export function joinedName(line: string, next: string): string {
  return goesOn(foldKey(line), foldKey(next)) || (wantsPlace(line) && isBarePlace(next)) ? `${line} ${next}` : "";
}

function goesOn(key: string, next: string): boolean {
  const whole = `${key} ${next}`;
  const isOffice = OFFICES.some((office) => office.startsWith(`${key} `) && (`${office} `.startsWith(`${whole} `) || whole.startsWith(`${office} `)));
  return isOffice || next.startsWith("va ") || key.endsWith(" va");
}

/** A committee or a centre without a place, or a department. */
function wantsPlace(line: string): boolean {
  const key = foldKey(line);
  return OF_A_PLACE.test(key) || ((isOffice(line) || /^so /.test(key)) && !PLACE_WORDS.test(key));
}

const PLACE_WORDS = /\b(?:tinh|huyen|quan|xa(?! hoi)|phuong|thi tran|thanh pho|tp|dac khu)\b/;

/** "XÃ TÂN LẬP", "TỈNH VĨNH PHÚC": a place, no body in it. */
export function isBarePlace(name: string): boolean {
  return withoutOffice(name) === name && (placeKindOf(name) !== "" || /^tỉnh\s/iu.test(name.normalize("NFC")));
}

/**
 * Whether a line of a letterhead is the name of a body that papers are issued by or under; titles, dates, bare places and
 * beginnings of names are not.
 * @example isBodyName("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG") // true
 */
export function isBodyName(line: string): boolean {
  const key = foldKey(line);
  if (line.length > LONGEST || /[:;?!"“”=…]/.test(line) || TITLE.test(key) || NO_BODY.test(key) || isBarePlace(line)) return false;
  if (key === "van phong") return true;
  return !isBegunName(line) && (isOffice(line) || MINISTRY.test(`${key} `) || /^hoi dong nhan dan va uy ban nhan dan /.test(key) || bandKind(line) === "unit");
}
