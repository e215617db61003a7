import { cleanText } from "../texts/cell";
import { foldKey } from "../texts/fold";

/** What may stand before the system: "Số liệu trên …", "Hồ sơ tiếp nhận qua …", "B. Nguồn: …". */
const LEAD = "(?:(?:so lieu|du lieu|ho so|hs|ket qua|bieu|bang|phan|nguon|cac|tthc|thu tuc|duoc|da|tiep nhan|giai quyet|xu ly|nhan|nop|phat sinh|thuc hien|lay|trich xuat|thong ke|tong hop|tren|tu|trong|qua|tai|thuoc|theo|bang|ngoai) )*";
/** Whose a system is, or what it is for: "Hệ thống văn bằng, chứng chỉ" is a field. */
const OF = "(?:cua|cac|thong tin|bo|nganh|so|tinh|thanh pho|tp|quoc gia|dia phuong|trung uong|tw|dung chung|chuyen nganh|mot cua|dich vu cong|dvc|khac|rieng|noi bo|lien thong|quan ly ho so|giai quyet|tiep nhan|xu ly|dien tu|phan mem|tthc|thu tuc hanh chinh|hanh chinh|ho tich|dat dai|cu tru|bao hiem|dang ky|igate|egov|emc|vnpt|viettel|fpt)";
const SYSTEM = [
  `(?:he thong|ht|httt|phan mem|pm|nen tang|ung dung)(?: ${OF}\\b.*)?`,
  "cong (?:dich vu cong|dvc|dvcqg|thong tin dich vu cong|tinh|thanh pho|quoc gia|cua|bo|mot cua)\\b.*", "cong",
  "(?:csdl|co so du lieu) (?:quoc gia|chuyen nganh|cua|bo|nganh|dan cu|dat dai|ho tich)\\b.*",
  "(?:dvc|dich vu cong) (?:truc tuyen )?(?:quoc gia|cua bo|bo|cua tinh|tinh|thanh pho)", "dvcqg", "vneid", "igate", "egov", "emc", "mot cua dien tu",
].join("|");
const SOURCE = new RegExp(`^${LEAD}(?:${SYSTEM})$`);
/** A system called by initials: "Hệ thống ILIS". */
const BY_INITIALS = /^(?:[Tt]rên |[Tt]ừ )?(?:[Hh]ệ thống|[Pp]hần mềm|HTTT)\s+[\p{L}\d]*\p{Lu}{2}[\p{L}\d]*$/u;
/** A cell below "Hệ thống" or "Nguồn" need not say the word again: its header does. */
const SOURCE_HEADER = /^(ten )?(nguon|he thong|httt|phan mem|nen tang|cong (dvc|dich vu cong))( (so lieu|du lieu|ho so|tiep nhan|giai quyet|xu ly|thong tin|su dung|thuc hien|tthc))*$/;
/** In a title the system follows a word that says that the numbers come from it. */
const IN_TITLE = /(?:trên|từ|qua|thuộc|theo|tại|của|nguồn\s*:?)\s+((?:các\s+)?(?:hệ thống|HTTT|phần mềm|cổng|nền tảng)\s+[^()–;:]+)/iu;
const NO_NAME = /^(thang|quy|nam|ky|ngay|tuan|\d+)$/;

/**
 * True for the name of a system that cases were handled in: two of them are two sources of one unit, whose counts add up.
 * @example isSourceLabel("Trên Hệ thống các Bộ") // true, and false for the field "Hệ thống văn bằng, chứng chỉ"
 */
export function isSourceLabel(label: string): boolean {
  const bare = label.replace(/\([^()]*\)/g, " ").trim();
  return bare.length <= 150 && (SOURCE.test(foldKey(bare)) || BY_INITIALS.test(bare));
}

/** True for the header of a column that says the system of each row. */
export function isSourceHeader(label: string): boolean {
  return SOURCE_HEADER.test(foldKey(label.replace(/\([^()]*\)/g, " ")));
}

/**
 * The system that a title or a sheet's name says a whole table to be of; "" when it says none.
 * @example sourceIn("KẾT QUẢ GIẢI QUYẾT TTHC TRÊN HỆ THỐNG CỦA BỘ") // "HỆ THỐNG CỦA BỘ"
 */
export function sourceIn(text: string): string {
  const clean = cleanText(text);
  const words = (IN_TITLE.exec(clean)?.[1] ?? clean).trim().split(" ");
  // The period may follow without a sign between: "… trên hệ thống của tỉnh quý III năm 2026".
  const end = words.findIndex((word) => NO_NAME.test(foldKey(word)));
  const name = (end < 0 ? words : words.slice(0, end)).join(" ");
  return isSourceLabel(name) ? name : "";
}

/** How sources are compared: without the words that stand before the system. */
export function sourceKey(source: string): string {
  return foldKey(source).replace(new RegExp(`^${LEAD}`), "").replace(/^(he thong|ht|httt) (cua |cac |thong tin )*/, "he thong ");
}
