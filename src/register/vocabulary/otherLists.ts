import { foldKey } from "../texts/fold";

/** Titles and names of sheets with days and names that are no register of cases: staff, duties, leave, letters, property, complaints. */
const TITLES = new RegExp(
  `\\b(?:${[
    "(?:danh sach|ds|ly lich|ho so) (?:can bo|cbcc|cbccvc|cong chuc|vien chuc|nhan su|nhan vien|lao dong|dang vien|doan vien|hoi vien|to vien)",
    "lich (?:truc|cong tac|lam viec|hop|tiep dan|tuan|nghi)", "phan cong (?:truc|nhiem vu|cong viec|lich)", "cham cong", "nghi phep", "ngay nghi", "nghi le", "ngay le",
    "bang luong", "(?:cong van|van ban) (?:di|den)", "so (?:cong van|van ban)", "danh muc", "danh ba", "bo thu tuc", "(?:so|danh sach|kiem ke|theo doi) (?:tai san|thiet bi|vat tu|hop dong)",
    "(?:so|theo doi|danh sach) (?:don thu|tiep cong dan|tiep dan)", "don thu", "phan anh kien nghi", "(?:so|danh sach|theo doi) (?:nhiem vu|cong viec)", "giao viec",
    "ke hoach (?:cong tac|cong viec|nam|thang|tuan|thuc hien)", "khen thuong", "tap huan", "dao tao", "thi dua", "nhat ky", "calendar", "holidays?", "staff", "timesheet", "leave",
  ].join("|")})\\b`, "u",
);

/** Headers of such lists; a header that names a column of ours is none of them. */
const HEADERS = new RegExp(
  `^(?:${[
    "chuc vu(?: .*)?", "chuc danh(?: .*)?", "ngach(?: .*)?", "(?:he so|bac) luong", "trinh do(?: .*)?", "ngay vao (?:nganh|dang|bien che|co quan|lam|doan)(?: .*)?", "ngay tuyen dung", "ngay bo nhiem",
    "(?:nguoi|ca|truc) (?:truc|sang|chieu|dem|toi)(?: .*)?", "can bo truc", "lanh dao truc", "thu", "thu trong tuan", "ngay le", "ten ngay (?:le|nghi)", "(?:tu|den) (?:ngay|gio)", "so ngay nghi", "ly do nghi", "loai nghi",
    "nghi (?:tu|den)(?: ngay)?", "gio (?:vao|ra|den|ve)", "so (?:van ban|cong van)(?: .*)?", "so,? ?ky hieu(?: van ban)?", "so den", "so di", "ngay (?:den|van ban|vb|cong van|ban hanh)", "(?:loai|ten) van ban", "co quan ban hanh", "noi gui",
    "nhiem vu(?: .*)?", "(?:noi dung|ten) cong viec", "cong viec(?: .*)?", "ngay giao(?: viec)?", "san pham", "nguoi thuc hien", "ten (?:thiet bi|tai san|vat tu)", "nguyen gia", "ngay mua", "(?:dia diem|noi dung|thanh phan)(?: cuoc)? (?:hop|du hop|tham du)",
    "noi dung (?:don|khieu nai|phan anh|kien nghi|to cao)", "can cu phap ly", "so quyet dinh cong bo", "ngay cong bo", "ngay (?:ky )?hop dong", "ngay ky hd", "so hop dong", "ngay het han (?:hd|hop dong)", "position", "weekday",
  ].join("|")})$`, "u",
);

/** What sheets of cases are called, and what their columns speak of. */
const CASES = /\b(?:ho so|hs|tthc|thu tuc hanh chinh|mot cua|bien nhan|tiep nhan|tra ket qua|tra kq|hen tra|giai quyet|cases?|dossiers?|applications?)\b/u;

/**
 * True for the title or the name of a sheet that lists other things than cases.
 * @example isTitleOfOther("LỊCH TRỰC BỘ PHẬN MỘT CỬA THÁNG 9") // true; false for "SỔ THEO DÕI HỒ SƠ"
 */
export function isTitleOfOther(text: string): boolean {
  return TITLES.test(foldKey(text));
}

/**
 * True for a header that lists of other things have and registers of cases do not.
 * @example isHeaderOfOther("Chức vụ") // true
 */
export function isHeaderOfOther(text: string): boolean {
  return HEADERS.test(foldKey(text));
}

/**
 * True for a text that speaks of cases.
 * @example speaksOfCases("Sổ tiếp nhận hồ sơ") // true
 */
export function speaksOfCases(text: string): boolean {
  return CASES.test(foldKey(text));
}
